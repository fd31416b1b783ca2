import type { Facts } from '../assemble';
import { DIRECTIVE_NAMES } from '../directives/read';
import type { Span } from '../model';
import { dropDirective } from './remedies/directive';
import { nearest } from './nearest';
import type { Rule } from './rule';

export const unknownDirective: Rule = {
  code: 'unknown-directive',
  severity: 'information',
  concern: 'directives',
  phrases: {
    en: {
      message: 'ClaimLens knows no “{word}”, so that this comment silences nothing.',
      fixes: { correct: 'Change to “{word}”', drop: 'Delete the comment' },
    },
    'zh-cn': {
      message: 'ClaimLens 不认识“{word}”，这条注释不起作用。',
      fixes: { correct: '改为“{word}”', drop: '删除这条注释' },
    },
    'zh-tw': {
      message: 'ClaimLens 不認得「{word}」，這則註解不起作用。',
      fixes: { correct: '改為「{word}」', drop: '刪除這則註解' },
    },
  },
  check: (facts, { codes }) =>
    facts.directives.flatMap(({ name, scope, codes: listed }) =>
      scope === null
        ? [{ start: name.start, end: name.end, words: { word: name.text } }]
        : listed
            .filter(({ code }) => !codes.has(code))
            .map(({ start, end, code }) => ({ start, end, words: { word: code } })),
    ),
  fixes: (place, facts, { source }, codes) => {
    const word = source.slice(place.start, place.end);
    const known = isName(place, facts) ? DIRECTIVE_NAMES : [...codes];
    const meant = nearest(word, known);
    return [
      ...(meant === undefined
        ? []
        : [{ fix: 'correct', words: { word: meant }, edits: [{ ...place, newText: meant }] }]),
      ...dropDirective(place, facts, source).map((change) => ({ fix: 'drop', ...change })),
    ];
  },
};

function isName(place: Span, { directives }: Facts): boolean {
  return directives.some(({ name }) => name.start === place.start);
}
