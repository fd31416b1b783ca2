import type { Article, EntityType, Mention, PassageAttribution, Span } from '../../server/src/analysis/model';
import { attribute } from '../../server/src/analysis/attribution';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { languageOf } from '../../server/src/analysis/text/language';
import { splitSentences } from '../../server/src/analysis/text/sentences';

/**
 * A file of cases. `@person 奥特曼 = Sam Altman` declares a name for the cases below it. `=== title` begins a case; its
 * text is Markdown, one sentence a line, a blank line between blocks. `=> named Sam Altman` after a sentence says what is
 * expected of it (nothing stands for `none author`), `⟦…⟧{vague}` and `⟦…⟧{quote Sam Altman}` mark expected spans.
 */
export interface FixtureCase {
  readonly title: string;
  readonly line: number;
  readonly names: readonly Name[];
  readonly lines: readonly string[];
}

interface Name {
  readonly type: EntityType;
  readonly text: string;
  readonly id: string;
}

/** Cuts a fixture file into its cases. */
export function parseFixture(file: string): FixtureCase[] {
  const names: Name[] = [];
  const cases: { title: string; line: number; names: Name[]; lines: string[] }[] = [];
  file.split('\n').forEach((line, index) => {
    const name = /^@(company|product|person|org) (.+?)(?: = (.+))?$/.exec(line);
    if (name) names.push({ type: name[1] as EntityType, text: name[2]!, id: name[3] ?? name[2]! });
    else if (line.startsWith('=== ')) cases.push({ title: line.slice(4), line: index + 1, names, lines: [] });
    else if (!line.startsWith('%')) cases.at(-1)?.lines.push(line);
  });
  return cases;
}

/** What a case expects and what the analysis says, as text to compare line by line. */
export function runFixture({ lines, names }: FixtureCase): { expected: string; actual: string } {
  const text: string[] = [];
  const expected: string[] = [];
  for (const line of lines) {
    const [marked, verdict] = line.split(/\s*=> /) as [string, string?];
    const plain = marked.replace(/⟦|⟧\{[^}]*\}/g, '');
    if (plain.trim() === '') {
      text.push('\n\n');
      continue;
    }
    const wide = /[\u3000-\u9fff\uff00-\uffef”」]$/.test(plain);
    const startsBlock = /^(?:[#>-]+ |\[\^)/.test(plain);
    text.push((startsBlock ? '\n' : '') + plain + (wide ? '' : ' '));
    const prose = marked
      .replace(/^(?:[#>-]+ )+/, '')
      .replace(/\[([^\]]+)\]\([^)]+\)|\[\^[^\]]+\]/g, '$1')
      .trim();
    if (!plain.startsWith('[^')) expected.push(`${prose} => ${verdict ?? 'none author'}`);
  }
  return { expected: expected.join('\n'), actual: describeArticle(toArticle(text.join(''), names)).join('\n') };
}

function toArticle(source: string, names: readonly Name[]): Article {
  const { blocks } = readBlocks(source, 'markdown');
  const passages = blocks.map(({ start, end, block }, index) => ({
    start,
    end,
    index,
    heading: -1,
    mentions: mentionsIn(block.prose, names),
    passage: { block, sentences: splitSentences(block.prose), figures: [], listed: [] },
  }));
  return { language: languageOf(blocks), passages };
}

function mentionsIn(prose: string, names: readonly Name[]): Mention[] {
  const found: Mention[] = [];
  for (const { text, id, type } of [...names].sort((a, b) => b.text.length - a.text.length))
    for (let at = prose.indexOf(text); at >= 0; at = prose.indexOf(text, at + 1)) {
      const span = { start: at, end: at + text.length };
      const inWord = /[A-Za-z]/.test(text) && (/\w/.test(prose[at - 1] ?? '') || /\w/.test(prose[span.end] ?? ''));
      if (!inWord && !found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, id, type, known: true });
    }
  return found.sort((a, b) => a.start - b.start);
}

function describeArticle(article: Article): string[] {
  const results = attribute(article);
  return article.passages.flatMap(({ passage: { block, sentences } }, i) =>
    sentences.map((sentence, k) => {
      const { source, holder } = results[i]!.sentences[k]!;
      return `${marked(block.prose, sentence, results[i]!)} => ${source} ${holder}`;
    }),
  );
}

/** The sentence with its spans marked; a span that runs over several sentences is marked where it begins and ends. */
function marked(prose: string, sentence: Span, { vague, quotations }: PassageAttribution): string {
  const marks: { at: number; text: string; order: number }[] = [];
  const add = ({ start, end }: Span, label: string): void => {
    if (start >= sentence.start && start < sentence.end) marks.push({ at: start, text: '⟦', order: 1 });
    if (end > sentence.start && end <= sentence.end) marks.push({ at: end, text: `⟧{${label}}`, order: 0 });
  };
  for (const span of vague) add(span, 'vague');
  for (const quotation of quotations) add(quotation, `quote ${quotation.speaker}`);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let text = '';
  let at = sentence.start;
  for (const mark of marks) {
    text += prose.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  return text + prose.slice(at, sentence.end);
}
