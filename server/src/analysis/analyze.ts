import { attribute, readVoices } from './attribution';
import { judge, readEvidence, type ClaimModel } from './claims';
import { findListed, resolveMentions, type Registry } from './entities';
import { readMoneyContext } from './figures/home';
import { interpretFigures } from './figures/interpret';
import { scanFigures } from './figures/scanner';
import { assemble } from './assemble';
import type {
  Analysis,
  Article,
  Figure,
  Mention,
  Passage,
  PassageAttribution,
  PlacedBlock,
  PlacedPassage,
  Segmenter,
} from './model';
import { runRules, type RuleOptions } from './rules';
import { readBlocks, type Format } from './text/blocks';
import { readDateline } from './text/dateline';
import { findDuplicates } from './text/duplicates';
import { languageOf } from './text/language';
import type { ParsedMarkdown } from './text/markdown';
import { splitSentences } from './text/sentences';
import { newTokenizer, type Tokenizer } from './text/tokens';
import { readWording } from './wording';

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

/** What one article's analysis leaves for the next one. */
export interface Memory {
  parsed?: ParsedMarkdown;
  /** Passages by the source of their blocks. */
  passages: Map<string, Passage>;
  /** Per passage its mentions, and the figures that were interpreted with them in this setting. */
  mentions: WeakMap<Passage, readonly Mention[]>;
  figures: WeakMap<readonly Mention[], Figure[]>;
  /** The words of passages, as the last segmenter cut them. */
  tokenizer?: Tokenizer;
  /** What figures are interpreted by beside their passage: the article's date and currency. */
  setting?: string;
}

export function newMemory(): Memory {
  return { passages: new Map(), mentions: new WeakMap(), figures: new WeakMap() };
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

/** An article with its figures and with who says what, before anything is judged. */
interface Read {
  readonly article: Article;
  readonly figures: readonly Figure[][];
  readonly attributions: readonly PassageAttribution[];
  readonly directives: ReturnType<typeof readBlocks>['directives'];
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
  const { article, figures, attributions, directives } = yield* readInSteps(source, options.format, resources, memory);
  const judgements = judge(article, attributions, resources.model);
  yield;
  const repeats = findDuplicates(article.passages);
  if (memory.tokenizer?.segmenter !== resources.segmenter) memory.tokenizer = newTokenizer(resources.segmenter);
  const { tokensOf } = memory.tokenizer!;
  const facts = assemble({ source, article, figures, attributions, judgements, repeats, directives, tokensOf });
  yield;
  return { ...facts, diagnostics: runRules(facts, options.rules) };
}

/** The first half of the pipeline: all that is read before anything is judged. Pauses as the whole does. */
export function* readInSteps(
  source: string,
  format: Format,
  { registry, model }: Pick<Resources, 'registry' | 'model'>,
  memory: Memory,
): Generator<void, Read> {
  const { blocks, frontMatter, directives, parsed } = readBlocks(source, format, memory.parsed);
  if (parsed) memory.parsed = parsed;
  const language = languageOf(blocks);
  yield;

  const passages: Passage[] = [];
  const remembered = new Map<string, Passage>();
  for (const placed of blocks) {
    const key = `${language} ${placed.block.kind} ${source.slice(placed.start, placed.end)}`;
    const passage = memory.passages.get(key) ?? readPassage(placed, language, registry);
    remembered.set(key, passage);
    passages.push(passage);
    yield;
  }
  memory.passages = remembered;

  const mentions = resolveMentions(passages, registry, language).map((found, i) =>
    sameAsBefore(found, passages[i]!, memory),
  );
  yield;
  const date = frontMatter.date ?? readDateline(blocks.map(({ block }) => ({ text: block.prose })))?.date;
  const article: Article = {
    language,
    passages: place(blocks, passages, mentions),
    ...(date === undefined ? {} : { date }),
  };
  const money = readMoneyContext(passages.map(({ block }) => block));
  const setting = `${article.date} ${JSON.stringify(money)}`;
  if (memory.setting !== setting) memory.figures = new WeakMap();
  memory.setting = setting;
  const figures = article.passages.map((placed) => {
    const known = memory.figures.get(placed.mentions) ?? interpretFigures(placed, article.date, money);
    memory.figures.set(placed.mentions, known);
    return known;
  });
  // What the coming stages read of one passage alone they keep. Read here, it is read in pieces.
  for (const { passage, mentions: named } of article.passages) {
    readVoices(passage, named);
    readEvidence(passage, model);
    readWording(passage);
    yield;
  }
  const attributions = attribute(article);
  yield;
  return { article, figures, attributions, directives };
}

/** All that one block tells by itself. Asides carry no label of any kind. */
function readPassage({ block }: PlacedBlock, language: Article['language'], registry: Registry): Passage {
  if (block.kind === 'aside') return { block, sentences: [], figures: [], listed: [] };
  const listed = findListed(block, registry);
  return {
    block,
    sentences: splitSentences(block.prose),
    figures: scanFigures(block.folded, { language, prose: block.prose, masked: listed }),
    listed,
  };
}

/** The list of an earlier run where it says the same, so that what was made with it can be found by it. */
function sameAsBefore(found: readonly Mention[], passage: Passage, memory: Memory): readonly Mention[] {
  const before = memory.mentions.get(passage);
  const same = before?.length === found.length && found.every((mention, i) => isSame(mention, before[i]!));
  if (same) return before;
  memory.mentions.set(passage, found);
  return found;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type && a.id === b.id && a.known === b.known;
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
