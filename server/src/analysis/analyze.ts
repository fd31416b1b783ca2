import { attribute } from './attribution';
import { judge, type ClaimModel } from './claims';
import { findListed, resolveMentions, type Registry } from './entities';
import { readMoneyContext } from './figures/home';
import { interpretFigures } from './figures/interpret';
import { scanFigures } from './figures/scanner';
import { assemble } from './assemble';
import type { Analysis, Article, Passage, PlacedBlock, PlacedPassage, Segmenter } from './model';
import { runRules, type RuleOptions } from './rules';
import { readBlocks, type Format } from './text/blocks';
import { findDuplicates } from './text/duplicates';
import { languageOf } from './text/language';
import type { ParsedMarkdown } from './text/markdown';
import { splitSentences } from './text/sentences';

/** What analysis knows before it reads: all of it comes in as arguments, nothing is looked up. */
export interface Resources {
  readonly registry: Registry;
  readonly model: ClaimModel;
  readonly segmenter: Segmenter;
}

export interface AnalysisOptions {
  readonly format: Format;
  readonly rules: RuleOptions;
}

/** What one article's analysis leaves for the next one: the parse, and the passages by the source of their blocks. */
export interface Memory {
  parsed?: ParsedMarkdown;
  passages: Map<string, Passage>;
}

export function newMemory(): Memory {
  return { passages: new Map() };
}

/** Reads one article. Never throws on any text. */
export function analyze(
  source: string,
  options: AnalysisOptions,
  resources: Resources,
  memory = newMemory(),
): Analysis {
  const steps = analyzeInSteps(source, options, resources, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The pipeline, from top to bottom. It pauses wherever a caller may want to do something else or to give up; only the
 * blocks that `memory` does not know are read again, the article-wide stages always run.
 */
export function* analyzeInSteps(
  source: string,
  options: AnalysisOptions,
  resources: Resources,
  memory: Memory,
): Generator<void, Analysis> {
  const { blocks, frontMatter, parsed } = readBlocks(source, options.format, memory.parsed);
  if (parsed) memory.parsed = parsed;
  const language = languageOf(blocks);
  yield;

  const passages: Passage[] = [];
  const remembered = new Map<string, Passage>();
  for (const placed of blocks) {
    const key = `${resources.segmenter.name} ${language} ${placed.block.kind} ${source.slice(placed.start, placed.end)}`;
    const passage = memory.passages.get(key) ?? readPassage(placed, language, resources);
    remembered.set(key, passage);
    passages.push(passage);
    yield;
  }
  memory.passages = remembered;

  const mentions = resolveMentions(passages, resources.registry, language);
  yield;
  const article: Article = {
    language,
    passages: place(blocks, passages, mentions),
    ...(frontMatter.date === undefined ? {} : { date: frontMatter.date }),
  };
  const money = readMoneyContext(passages.map(({ block }) => block));
  const figures = article.passages.map((placed) => interpretFigures(placed, article.date, money));
  yield;
  const attributions = attribute(article);
  yield;
  const judgements = judge(article, attributions, resources.model);
  yield;
  const repeats = findDuplicates(article.passages);
  const facts = assemble({ source, article, figures, attributions, judgements, repeats });
  yield;
  return { ...facts, diagnostics: runRules(facts, options.rules) };
}

/** All that one block tells by itself. Asides carry no label of any kind. */
function readPassage(
  { block }: PlacedBlock,
  language: Article['language'],
  { registry, segmenter }: Resources,
): Passage {
  if (block.kind === 'aside') return { block, sentences: [], tokens: [], figures: [], listed: [] };
  const listed = findListed(block, registry);
  return {
    block,
    sentences: splitSentences(block.prose),
    tokens: segmenter.segment(block.folded),
    figures: scanFigures(block.folded, { language, prose: block.prose, masked: listed }),
    listed,
  };
}

function place(
  blocks: readonly PlacedBlock[],
  passages: readonly Passage[],
  mentions: readonly PlacedPassage['mentions'][],
): PlacedPassage[] {
  let heading = -1;
  return blocks.map(({ start, end, block }, index) => {
    const placed = { start, end, index, heading, passage: passages[index]!, mentions: mentions[index]! };
    if (block.kind === 'heading') heading = index;
    return placed;
  });
}
