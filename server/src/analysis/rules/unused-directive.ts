import { silences } from '../directives/silenced';
import { dropDirective } from './remedies/directive';
import type { Rule } from './rule';

export const unusedDirective: Rule = {
  code: 'unused-directive',
  severity: 'hint',
  concern: 'directives',
  fades: true,
  phrases: {
    en: {
      message: '“{word}” has nothing to silence here any more. Delete it.',
      fixes: { drop: 'Delete what silences nothing' },
    },
    'zh-cn': {
      message: '“{word}”在这里已无可屏蔽。请删去。',
      fixes: { drop: '删除不起作用的部分' },
    },
    'zh-tw': {
      message: '「{word}」在這裡已無可停用。請刪去。',
      fixes: { drop: '刪除不起作用的部分' },
    },
  },
  // A rule that is switched off finds nothing, which says nothing of the directive.
  check: ({ directives }, { codes, off, found }) =>
    directives.flatMap((directive) => {
      if (directive.scope === null) return [];
      const here = found.filter((diagnostic) => silences(directive, diagnostic));
      const { start, end, name, codes: listed } = directive;
      if (listed.length === 0) return here.length > 0 ? [] : [{ start, end, words: { word: name.text } }];
      const idle = listed.filter(
        ({ code }) => codes.has(code) && !off.has(code) && !here.some((row) => row.code === code),
      );
      if (idle.length === listed.length) return [{ start, end, words: { word: name.text } }];
      return idle.map(({ start, end, code }) => ({ start, end, words: { word: code } }));
    }),
  fixes: (place, facts, { source }) =>
    dropDirective(place, facts, source).map((change) => ({ fix: 'drop', ...change, safe: true })),
};
