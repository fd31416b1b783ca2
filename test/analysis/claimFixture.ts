import type {
  Article,
  Figure,
  FigureKind,
  Judgement,
  Mention,
  Passage,
  PassageAttribution,
  PlacedPassage,
} from '../../server/src/analysis/model';
import { judge } from '../../server/src/analysis/claims';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { splitSentences } from '../../server/src/analysis/text/sentences';
import { loadClaimModel } from '../../server/src/claimModel';

/** One line of a fixture: what is expected of a sentence, and the sentence with its names and figures marked. */
export interface ClaimCase {
  readonly section: string;
  readonly line: number;
  /** `factual+`, `opinion`, `none` …; a plus where the sentence wants a source. */
  readonly expected: string;
  readonly text: string;
}

/** Reads lines of `expected | sentence` under `# section` headings. `‹OpenAI›` marks a company, `{60亿美元}` a figure. */
export function parseCases(file: string): ClaimCase[] {
  const cases: ClaimCase[] = [];
  let section = '';
  file.split('\n').forEach((line, i) => {
    if (line.startsWith('# ')) section = line.slice(2).trim();
    const bar = line.indexOf(' | ');
    if (!line.startsWith('#') && bar > 0)
      cases.push({ section, line: i + 1, expected: line.slice(0, bar).trim(), text: line.slice(bar + 3) });
  });
  return cases;
}

export interface Judged {
  readonly article: Article;
  readonly attributions: PassageAttribution[];
  readonly judgements: (Judgement | null)[][];
}

/** Judges a Markdown text whose names and figures are marked; no sentence is attributed to anyone. */
export function judgeMarked(source: string): Judged {
  const passages: PlacedPassage[] = [];
  let heading = -1;
  readBlocks(source, 'markdown').blocks.forEach(({ start, end, block }, index) => {
    const { prose, mentions, figures } = readMarks(block.prose);
    const folded = readMarks(block.folded).prose;
    const passage: Passage = {
      block: { ...block, prose, folded },
      sentences: splitSentences(prose),
      figures,
      listed: mentions,
    };
    passages.push({ start, end, passage, index, heading, mentions });
    if (block.kind === 'heading') heading = index;
  });
  const article: Article = { language: 'zh', passages, date: '2025-06-01' };
  const attributions = passages.map(({ passage }) => ({
    sentences: passage.sentences.map(() => ({ source: 'none' as const, holder: 'author', reasons: [] })),
    vague: [],
    quotations: [],
  }));
  return { article, attributions, judgements: judge(article, attributions, loadClaimModel()) };
}

/** `factual+` and the like of a judgement. */
export function shown(judgement: Judgement | null | undefined): string {
  return judgement ? judgement.claim + (judgement.check ? '+' : '') : 'none';
}

function readMarks(text: string): { prose: string; mentions: Mention[]; figures: Figure[] } {
  const mentions: Mention[] = [];
  const figures: Figure[] = [];
  let prose = '';
  for (const [whole, name, figure] of text.matchAll(/‹([^›]+)›|\{([^}]+)\}|[^‹{]+|[‹{]/g)) {
    const start = prose.length;
    prose += name ?? figure ?? whole;
    if (name) mentions.push({ start, end: prose.length, type: 'company', id: name, known: true });
    if (figure) figures.push({ start, end: prose.length, kind: kindOf(figure), unit: null });
  }
  return { prose, mentions, figures };
}

function kindOf(figure: string): FigureKind {
  if (/[元$€]/.test(figure)) return 'money';
  if (/%|成$/.test(figure)) return 'percent';
  return /年|月|日|周|20\d\d|day/i.test(figure) ? 'date' : 'count';
}
