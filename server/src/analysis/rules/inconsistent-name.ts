import { departures } from './naming';
import type { Rule } from './rule';

export const inconsistentName: Rule = {
  code: 'inconsistent-name',
  severity: 'hint',
  concern: 'naming',
  phrases: {
    en: {
      message:
        '“{name}” is called “{used}” elsewhere in this article. Use one name, or introduce the other in brackets where it first stands.',
      related: '“{used}” stands here.',
      fixes: { rename: 'Use the name that the article uses elsewhere' },
    },
    'zh-cn': {
      message: '“{name}”在本文别处写作“{used}”。请统一用一个名称，或在首次出现时用括号注明另一个名称。',
      related: '“{used}”在这里。',
      fixes: { rename: '改用本文别处的名称' },
    },
    'zh-tw': {
      message: '「{name}」在本文他處寫作「{used}」。請統一使用一個名稱，或在第一次出現時以括號註明另一個名稱。',
      related: '「{used}」在這裡。',
      fixes: { rename: '改用本文他處的名稱' },
    },
  },
  check: (facts) =>
    departures(facts).map(({ mention, used }) => ({
      start: mention.start,
      end: mention.end,
      words: { name: mention.text, used: used.text },
      related: [{ start: used.start, end: used.end }],
    })),
  fixes: ({ start, end }, facts) =>
    departures(facts)
      .filter(({ mention }) => mention.start === start && mention.end === end)
      .map(({ used }) => ({ fix: 'rename', edits: [{ start, end, newText: used.text }] })),
};
