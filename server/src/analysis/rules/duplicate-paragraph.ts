import type { Rule } from './rule';

export const duplicateParagraph: Rule = {
  code: 'duplicate-paragraph',
  severity: 'warning',
  phrases: {
    en: {
      message: 'This paragraph repeats an earlier one ({share}% alike). Delete one of the two.',
      related: 'It first stands here.',
      fix: 'Delete the repeated paragraph',
    },
    'zh-cn': {
      message: '本段与前文重复（相似度 {share}%）。请删去其中一段。',
      related: '首次出现在这里。',
      fix: '删除重复的段落',
    },
    'zh-tw': {
      message: '這一段與前文重複（相似度 {share}%）。請刪去其中一段。',
      related: '第一次出現在這裡。',
      fix: '刪除重複的段落',
    },
  },
  check: (facts) =>
    facts.duplicates.map(({ start, end, of, similarity }) => ({
      start,
      end,
      words: { share: String(Math.floor(similarity * 100)) },
      related: [of],
    })),
  fix: (place, facts, source) => {
    if (!facts.duplicates.some(({ start, end }) => start === place.start && end === place.end)) return null;
    return { edits: [{ ...lines(place, source), newText: '' }] };
  },
};

/** The paragraph's lines whole, with the blank lines after it, so that no gap stays behind. */
function lines(place: { start: number; end: number }, source: string): { start: number; end: number } {
  let { start, end } = place;
  while (start > 0 && source[start - 1] !== '\n') start--;
  while (end < source.length && /[ \t\r\n]/.test(source[end]!)) end++;
  // Stop at a line's beginning: the indentation of the next paragraph is its own.
  while (end < source.length && end > place.end && source[end - 1] !== '\n') end--;
  return { start, end };
}
