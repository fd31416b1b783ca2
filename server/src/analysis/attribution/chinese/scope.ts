import type { Span } from '../../model';
import type { Manner, Scope } from '../voice';
import type { ChineseScene } from './grammar';
import { concedesBetween, speaksBetween, turnBetween } from './hinges';

const OPENS_TIME = /^\s*(?:就|早|此前)?(?:在|自从?|当|随着|继|等到?)/;
const ENDS_TIME = /(?:之后|以后|后|之前|以前|前|时|之际|的时候|之后不久|后不久|期间)\s*,?\s*$/;
/** 与普遍认为的…相反, 不同于…所说: the sentence rests on the contrary. */
const OPPOSES = /^\s*(?:但|而)?(?:与|和|不同于|有别于|并非|不像|区别于)/;

/**
 * Whether the whole sentence rests on the origin named at `at`. It does not where the naming stands in a time clause, in
 * a concession that the author then turns from, or where an accusation is told as an event among others.
 */
export function scopeOf(
  scene: ChineseScene,
  at: number,
  manner: Manner,
  sentence: Span,
  vague: 'common' | 'vague' | null,
): Scope {
  if (manner === 'view') return 'part';
  const { items, text } = scene;
  const verb = items[at]!;
  const from = Math.max(scene.clauses[verb.clause]!, sentence.start);
  const to = Math.min(scene.clauses[verb.clause + 1] ?? sentence.end, sentence.end);
  const clause = text.slice(from, to);
  if (/^\s*(?:如果|假如|倘若|要是|若是|除非|就算有)/.test(clause)) return 'rejected';
  if (OPENS_TIME.test(clause.slice(0, 12)) && ENDS_TIME.test(clause.slice(-10))) return 'part';
  if (
    OPPOSES.test(clause.slice(0, 8)) &&
    /(?:相反|不同|相左|相悖|不符|背离|有别)/.test(text.slice(verb.end, Math.min(sentence.end, verb.end + 40)))
  )
    return 'part';
  const turn = turnBetween(scene, verb.end, sentence.end);
  if (turn < 0) return 'whole';
  if (vague === 'common') return 'rejected';
  // What data show may have a but of its own; an opinion with a but is weighed by the author.
  if (vague) return manner === 'think' ? 'part' : 'whole';
  if (manner === 'accuse') return 'part';
  return concedesBetween(scene, sentence.start, verb.start) && !speaksBetween(scene, turn, sentence.end)
    ? 'part'
    : 'whole';
}
