import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
} from 'vscode-languageserver/node';
import type { Reading } from '../articles/store';
import { MARK_KINDS, type MarkKind } from '../protocol';
import type { Settings } from '../settings';
import { toRange } from './convert';
import { flatten, type Layer } from './flatten';
import { marksOf, type Trait } from './marks';

const TYPES: Readonly<Record<MarkKind, string>> = {
  figures: 'figure',
  companies: 'company',
  products: 'product',
  people: 'person',
  quotations: 'quotation',
  attributions: 'attribution',
};
const MODIFIERS: readonly Trait[] = ['unsourced', 'discovered', 'vague'];

/** Inner kinds win over outer ones: a quotation holds names and figures. Tokens may not overlap. */
const INNERMOST_FIRST: readonly MarkKind[] = [
  'figures',
  'companies',
  'products',
  'people',
  'attributions',
  'quotations',
];

/** The types and modifiers that tokens count in, which package.json declares for the themes. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: MARK_KINDS.map((kind) => TYPES[kind]),
  tokenModifiers: [...MODIFIERS],
};

/** The semantic tokens of the open articles. It keeps what it has sent, so that a keystroke sends the difference. */
export class SemanticTokensProvider {
  private readonly builders = new Map<string, SemanticTokensBuilder>();

  full(reading: Reading, settings: Settings): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.builders.set(reading.document.uri, builder);
    push(builder, reading, settings);
    return builder.build();
  }

  delta(reading: Reading, settings: Settings, previous: string): SemanticTokens | SemanticTokensDelta {
    const builder = this.builders.get(reading.document.uri);
    if (!builder) return this.full(reading, settings);
    builder.previousResult(previous);
    push(builder, reading, settings);
    return builder.buildEdits();
  }

  close(uri: string): void {
    this.builders.delete(uri);
  }
}

function push(builder: SemanticTokensBuilder, { document, analysis }: Reading, { highlight }: Settings): void {
  if (!analysis) return;
  const layers = INNERMOST_FIRST.filter((kind) => highlight[kind] === 'text' || highlight[kind] === 'both').map(
    (kind): Layer<number[]> =>
      marksOf(analysis, kind).map(({ start, end, trait }) => ({
        start,
        end,
        value: [MARK_KINDS.indexOf(kind), trait ? 1 << MODIFIERS.indexOf(trait) : 0],
      })),
  );
  for (const { value, ...span } of flatten(layers)) {
    const { start, end } = toRange(document, span);
    // A token may not go over a line's end.
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lineLength(line);
      if (to > from) builder.push(line, from, to - from, value[0]!, value[1]!);
    }
  }

  function lineLength(line: number): number {
    const whole = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    return document.getText(whole).replace(/\r?\n$/, '').length;
  }
}
