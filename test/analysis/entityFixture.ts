import { compileRegistry, findListed, resolveMentions, type Registry } from '../../server/src/analysis/entities';
import type { Passage } from '../../server/src/analysis/model';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { languageOf } from '../../server/src/analysis/text/language';
import { splitSentences } from '../../server/src/analysis/text/sentences';
import { loadRegistryRows } from '../../server/src/registry/load';

const MARKED = /⟦([^⟧]*)⟧\{(company|product|person|org)(\??) ([^}]*)\}/g;

/** A short article with the names that it holds, written as `⟦name⟧{type id}`, or `{type? id}` for a name found. */
export interface Marked {
  readonly text: string;
  /** `start-end name type id`, with `?` after the type of what the lists lack. */
  readonly names: readonly string[];
}

export const registry: Registry = compileRegistry(loadRegistryRows());

/** The articles of a fixture: paragraphs parted by empty lines; a line with `#` before one says what it shows. */
export function readFixture(source: string): { readonly title: string; readonly article: Marked }[] {
  return source
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const text = lines.filter((line) => !line.startsWith('#')).join('\n');
      const title = lines.find((line) => line.startsWith('#'))?.slice(2) ?? text.slice(0, 40);
      return { title, article: unmark(text) };
    });
}

function unmark(marked: string): Marked {
  const names: string[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, name = '', type = '', found = '', id = ''] = match;
    text += marked.slice(from, match.index);
    names.push(`${text.length}-${text.length + name.length} ${name} ${type}${found} ${id}`);
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}

/** What the entity stage finds in a plain text, in the words of {@link Marked}. */
export function namesIn(text: string): string[] {
  const { blocks } = readBlocks(text, 'plaintext');
  const passages: Passage[] = blocks.map(({ block }) => ({
    block,
    sentences: splitSentences(block.prose),
    figures: [],
    listed: findListed(block, registry),
  }));
  return resolveMentions(passages, registry, languageOf(blocks)).flatMap((mentions, i) =>
    mentions.map(({ start, end, type, id, known }) => {
      const { block, start: base } = blocks[i]!;
      const at = base + block.offsets[start]!;
      return `${at}-${at + end - start} ${block.prose.slice(start, end)} ${type}${known ? '' : '?'} ${id}`;
    }),
  );
}
