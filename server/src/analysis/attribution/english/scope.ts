import type { Span } from '../../model';
import type { Manner, Scope } from '../voice';
import type { EnglishScene } from './grammar';

/** A clause that only says when or in spite of what the main clause holds. */
const SUBORDINATE =
  /^\s*(?:"|“)?(?:(?:even|just|only)\s+)?(?:[\w-]+\s+){0,3}?(?:after|before|when|since|once|hours after|days after|although|though|while|whereas|despite the fact that|if|unless|contrary to what)\s/i;

/** Where the author turns against what was just relayed. */
export const TURNS = /[,;]\s+(?:but|yet|however|in fact|in reality)\b|\bbut\b/i;

/** Whether the sentence as a whole rests on the origin named by the verb at `at`. */
export function scopeOf(scene: EnglishScene, at: number, manner: Manner, sentence: Span, common: boolean): Scope {
  const { text, items } = scene;
  const verb = items[at]!;
  const before = text.slice(sentence.start, verb.start);
  const rest = text.slice(verb.end, sentence.end);
  // A belief that the author turns from is not relayed but denied.
  if (common && TURNS.test(rest)) return 'rejected';
  if (/^\s*(?:if|unless|even if|whether|suppose)\s/i.test(before) && !before.includes(',')) return 'rejected';
  // “After X said …, Y fell”: the main clause is still to come.
  if (SUBORDINATE.test(before) && !before.includes(',') && /, /.test(rest)) return 'part';
  if (manner === 'accuse') return before.length > 60 || /, but |; but /.test(rest) ? 'part' : 'whole';
  // “shares fell after X said …”: the origin stands in a clause of time at the end.
  if (
    /\s(?:after|before|since|hours after|days after|when)\s+(?:[\w.'’-]+\s+){0,6}$/i.test(before) &&
    before.length > 14
  )
    return 'part';
  return 'whole';
}
