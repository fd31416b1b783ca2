import type { Facts } from '../../assemble';
import type { Span } from '../../model';
import { indexOfContaining } from '../../text/span';
import { SOURCE_STYLES, type Draft, type Remedy, type SourceStyle } from '../rule';
import { writtenTraditionally } from './script';

const CLOSING = /[。！？!?….;；”’"'」』）)】》\]\s*]+$/;

/** Titles of the ways to give a source, for the rules that offer them. */
export const SOURCE_FIXES = {
  en: { note: 'Add a source note', link: 'Add a link to the source', footnote: 'Add a footnote with the source' },
  'zh-cn': { note: '添加来源注记', link: '添加来源链接', footnote: '添加来源脚注' },
  'zh-tw': { note: '加入來源註記', link: '加入來源連結', footnote: '加入來源註腳' },
} as const;

/**
 * The ways to give a source to the sentence around `place`, each with the caret where the source belongs; the way that
 * the author prefers comes first. Plain text knows neither links nor footnotes.
 */
export function addSource(place: Span, facts: Facts, draft: Draft): Remedy[] {
  const claim = facts.claims[indexOfContaining(facts.claims, place)];
  if (!claim) return [];
  const chinese = writtenTraditionally(draft.source) ? '來源' : '来源';
  const word = facts.language === 'zh' ? chinese : null;
  const styles = draft.format === 'plaintext' ? (['note'] as const) : SOURCE_STYLES;
  const ways: Readonly<Record<SourceStyle, (sentence: Span, source: string, word: string | null) => Remedy>> = {
    note,
    link,
    footnote,
  };
  return [...styles]
    .sort((a, b) => Number(b === draft.sourceStyle) - Number(a === draft.sourceStyle))
    .map((style) => ways[style](claim, draft.source, word));
}

/** `word` is the Chinese one for a source, null in English. */
function note(sentence: Span, source: string, word: string | null): Remedy {
  return { fix: 'note', ...insertBeforeStop(sentence, source, word ? [`（${word}：`, '）'] : [' (source: ', ')']) };
}

function link(sentence: Span, source: string, word: string | null): Remedy {
  const parts = word ? ([`（[${word}](`, ')）'] as const) : ([' ([source](', '))'] as const);
  return { fix: 'link', ...insertBeforeStop(sentence, source, parts) };
}

/** Closing quotation marks belong to the quotation: the note follows them, ahead of the stop alone. */
function insertBeforeStop(
  sentence: Span,
  source: string,
  [before, after]: readonly [string, string],
): Omit<Remedy, 'fix'> {
  const closing = CLOSING.exec(source.slice(sentence.start, sentence.end))?.[0] ?? '';
  const stop = /[。！？!?….;；]?\s*\**$/.exec(closing)?.[0] ?? '';
  const at = sentence.end - stop.length;
  return { edits: [{ start: at, end: at, newText: before + after }], caret: at + before.length };
}

/** A mark behind the sentence, and its footnote at the end of the article, numbered on. */
function footnote(sentence: Span, source: string): Remedy {
  const used = [...source.matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
  const label = `[^${Math.max(0, ...used) + 1}]`;
  const body = source.trimEnd();
  const lastLine = body.slice(body.lastIndexOf('\n') + 1);
  const gap = /^\[\^[^\]]+\]:/.test(lastLine) ? '\n' : '\n\n';
  const newText = `${gap}${label}: `;
  return {
    fix: 'footnote',
    edits: [
      { start: sentence.end, end: sentence.end, newText: label },
      { start: body.length, end: body.length, newText },
    ],
    caret: body.length + label.length + newText.length,
  };
}
