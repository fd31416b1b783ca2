import { relate, type ClaimTerms } from './claims/related';
import type {
  Analysis,
  Article,
  Claim,
  Directive,
  Figure,
  Judgement,
  PassageAttribution,
  PlacedBlock,
  PlacedPassage,
  Span,
} from './model';
import type { Repeat } from './text/duplicates';
import { toSource } from './text/prose';
import { indexOfContaining, within } from './text/span';
import type { Tokenizer } from './text/tokens';
import { readWording } from './wording';

/** Everything the rules look at: the analysis before there are diagnostics. */
export type Facts = Omit<Analysis, 'diagnostics'>;

interface Stages {
  readonly source: string;
  readonly article: Article;
  readonly figures: readonly (readonly Figure[])[];
  readonly attributions: readonly PassageAttribution[];
  readonly judgements: readonly (readonly (Judgement | null)[])[];
  readonly repeats: readonly Repeat[];
  readonly directives: readonly Directive[];
  readonly tokensOf: Tokenizer['tokensOf'];
}

/** Turns the stages' results into one analysis: here, and only here, prose offsets become source offsets. */
export function assemble(stages: Stages): Facts {
  const { article, source } = stages;
  const figures: Facts['figures'][number][] = [];
  const entities: Facts['entities'][number][] = [];
  const vague: Facts['vague'][number][] = [];
  const quotes: Facts['quotes'][number][] = [];
  const wording: Facts['wording'][number][] = [];
  const claims: Claim[] = [];
  const terms: (() => ClaimTerms)[] = [];
  const repeated = new Set(stages.repeats.map((repeat) => repeat.passage));

  for (const placed of article.passages) {
    const attribution = stages.attributions[placed.index]!;
    const move = <T extends Span>(item: T): T => ({ ...item, ...toSource(placedBlock(placed), item) });
    /** The item moved, with the words of the source that it covers. */
    const quote = <T extends Span>(item: T): T & { text: string } => {
      const moved = move(item);
      return { ...moved, text: source.slice(moved.start, moved.end) };
    };
    for (const figure of stages.figures[placed.index]!) {
      const sentence = indexOfContaining(placed.passage.sentences, figure);
      figures.push({ ...quote(figure), source: attribution.sentences[sentence]?.source ?? 'none' });
    }
    entities.push(...placed.mentions.map(quote));
    vague.push(...attribution.vague.map(quote));
    quotes.push(...attribution.quotations.map(move));
    wording.push(...readWording(placed.passage).map(quote));
    placed.passage.sentences.forEach((sentence, i) => {
      const judgement = stages.judgements[placed.index]![i];
      if (!judgement) return;
      const said = attribution.sentences[i]!;
      const { source: status, holder } = said;
      claims.push({
        ...judgement,
        ...toSource(placedBlock(placed), sentence),
        text: placed.passage.block.prose.slice(sentence.start, sentence.end),
        source: status,
        holder,
        attribution: said.evidence ? { ...said, evidence: move(said.evidence) } : said,
        block: placed.index,
      });
      terms.push(() => ({
        judgement,
        figures: within(stages.figures[placed.index]!, sentence),
        mentions: within(placed.mentions, sentence),
        tokens: within(stages.tokensOf(placed.passage), sentence),
        folded: placed.passage.block.folded.slice(sentence.start, sentence.end),
        repeated: repeated.has(placed.index),
        passage: placed.index,
        heading: placed.heading,
      }));
    });
  }

  return {
    language: article.language,
    ...(article.date === undefined ? {} : { date: article.date }),
    blocks: article.passages.map(({ start, end, passage: { block } }) => ({
      start,
      end,
      kind: block.kind,
      level: block.level,
      text: block.prose,
    })),
    figures,
    entities,
    claims,
    kinOf: relate(() => terms.map((claim) => claim())),
    vague,
    quotes,
    wording,
    directives: stages.directives,
    duplicates: stages.repeats.map(({ passage, of, similarity }) => ({
      ...spanOf(article.passages[passage]!),
      of: spanOf(article.passages[of]!),
      similarity,
    })),
  };
}

function placedBlock({ start, end, passage }: PlacedPassage): PlacedBlock {
  return { start, end, block: passage.block };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
