import type { Rule } from './rule';

export const duplicateParagraph: Rule = {
  code: 'duplicate-paragraph',
  severity: 'warning',
  concern: 'repetition',
  phrases: {
    en: {
      message: 'This paragraph repeats an earlier one ({share}% alike). Delete one of the two.',
      related: 'It first stands here.',
      fixes: { delete: 'Delete the repeated paragraph' },
    },
    'zh-cn': {
      message: '本段与前文重复（相似度 {share}%）。请删去其中一段。',
      related: '首次出现在这里。',
      fixes: { delete: '删除重复的段落' },
    },
    'zh-tw': {
      message: '這一段與前文重複（相似度 {share}%）。請刪去其中一段。',
      related: '第一次出現在這裡。',
      fixes: { delete: '刪除重複的段落' },
    },
  },
  check: (facts) =>
    facts.duplicates.map(({ start, end, of, similarity }) => ({
      start,
      end,
      words: { share: String(Math.floor(similarity * 100)) },
      related: [of],
    })),
  fixes: (place, facts, { source }) =>
    facts.duplicates
      .filter(({ start, end }) => start === place.start && end === place.end)
      .map(({ of }) => ({
        fix: 'delete',
        edits: [{ ...lines(place, source), newText: '' }],
        ...(source.slice(of.start, of.end) === source.slice(place.start, place.end) ? { safe: true } : {}),
      })),
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
