import { attribute } from '../../server/src/analysis/attribution';
import { leanings } from '../../server/src/analysis/claims/stance';
import type { Article, EntityType, Judgement, Mention } from '../../server/src/analysis/model';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { languageOf } from '../../server/src/analysis/text/language';
import { splitSentences } from '../../server/src/analysis/text/sentences';
import { loadClaimModel } from '../../server/src/claimModel';

/**
 * A file of cases: `@company 英伟达 = Nvidia` declares a name, `=== title` begins a case of Markdown, one sentence a line,
 * a blank line between blocks. `=> bearish chips` after a sentence says how it leans; nothing stands for no leaning.
 */
export interface StanceCase {
  readonly title: string;
  readonly line: number;
  readonly names: readonly { type: EntityType; text: string; id: string }[];
  readonly lines: readonly string[];
}

/** Cuts a fixture file into its cases. */
export function parseStance(file: string): StanceCase[] {
  const names: { type: EntityType; text: string; id: string }[] = [];
  const cases: { title: string; line: number; names: typeof names; lines: string[] }[] = [];
  file.split('\n').forEach((line, index) => {
    const name = /^@(company|product|person|org) (.+?)(?: = (.+))?$/.exec(line);
    if (name) names.push({ type: name[1] as EntityType, text: name[2]!, id: name[3] ?? name[2]! });
    else if (line.startsWith('=== ')) cases.push({ title: line.slice(4), line: index + 1, names, lines: [] });
    else cases.at(-1)?.lines.push(line);
  });
  return cases;
}

/** What a case expects and what the analysis says, as text to compare; every sentence is taken for a factual claim. */
export function runStance({ lines, names }: StanceCase): { expected: string; actual: string } {
  const cut = lines.map((line) => line.split(/\s*=> /) as [string, string?]);
  const source = cut
    .map(([text]) =>
      text.startsWith('- ') ? `\n${text}\n` : text === '' ? '\n\n' : /[A-Za-z.]$/.test(text) ? `${text} ` : text,
    )
    .join('');
  const article = toArticle(source, names);
  const attributions = attribute(article);
  const claim: Judgement = { claim: 'factual', check: true, score: 1, evidence: [] };
  const rows = leanings(
    article,
    attributions,
    article.passages.map(({ passage }) =>
      passage.sentences.map(() => (passage.block.kind === 'heading' ? null : claim)),
    ),
    loadClaimModel().stance!,
  );
  const actual = article.passages.flatMap(({ passage: { block, sentences } }, p) =>
    sentences.map(({ start, end }, s) => {
      const leaned = rows[p]![s];
      return `${block.prose.slice(start, end)} => ${leaned ? `${leaned.stance} ${leaned.target}` : ''}`;
    }),
  );
  const expected = cut
    .filter(([text]) => text !== '')
    .map(([text, verdict]) => `${text.replace(/^(?:#+|-) /, '').trim()} => ${verdict ?? ''}`);
  return { expected: expected.join('\n'), actual: actual.join('\n') };
}

function toArticle(source: string, names: StanceCase['names']): Article {
  const { blocks } = readBlocks(source, 'markdown');
  let heading = -1;
  const passages = blocks.map(({ start, end, block }, index) => {
    const sentences = splitSentences(block.prose);
    const passage = { block, sentences, figures: [], listed: [] };
    const placed = { start, end, index, heading, mentions: mentionsIn(block.prose, names), passage };
    if (block.kind === 'heading') heading = index;
    return placed;
  });
  return { language: languageOf(blocks), passages };
}

function mentionsIn(prose: string, names: StanceCase['names']): Mention[] {
  const found: Mention[] = [];
  for (const { text, id, type } of [...names].sort((a, b) => b.text.length - a.text.length))
    for (let at = prose.indexOf(text); at >= 0; at = prose.indexOf(text, at + 1)) {
      const span = { start: at, end: at + text.length };
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, id, type, known: true });
    }
  return found.sort((a, b) => a.start - b.start);
}
