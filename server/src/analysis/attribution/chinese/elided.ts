import type { Span } from '../../model';
import type { Manner, Scope, Speaker, Voice } from '../voice';
import { has, type ChineseScene } from './grammar';
import { speakerOf } from './speakers';
import { phraseAt, type Phrase } from './phrase';
import { firstSubject } from './subject';

/** What leads up to speech without being a statement of its own: posting, writing, appearing somewhere. */
const STAGE =
  /发文|发帖|发推|声明|撰文|致函|致信|接受|采访|专访|出席|演讲|直播|推特|微博|社交|平台|回应|回复|文件|公告|媒体|发布会|峰会|论坛|大会|活动|会上|[中上时]$/;
/** 维持“买入”评级，预计…: what a house expects it says with its rating. */
const RATED = /(?:评级|目标价|预测值|盈利预测|指引),$/;
const CONTINUES = /^(?:(?:此外|另外|同时|不仅如此|除此之外|接着|随后),?)?(?:还|并|又|也)(?:进一步|特别|明确|多次)?$/;
const LONGEST = 120;

/** Whose words they are when the verb has no subject in its clause: the last speaker's, or the sentence's subject's. */
export function elidedSpeaker(
  scene: ChineseScene,
  at: number,
  manner: Manner,
  sentence: Span,
  previous: Voice | undefined,
): { readonly speaker: Speaker; readonly scope: Scope; readonly phrase?: Phrase } | null {
  const verb = scene.items[at]!;
  // 预计 and 显示 without a subject are the author's own.
  if (manner === 'show' || manner === 'report' || manner === 'view') return null;
  const rated = RATED.test(scene.text.slice(Math.max(sentence.start, verb.start - 60), verb.start));
  if (manner === 'think' && !rated && !/^(?:认为|相信|觉得)$/.test(scene.text.slice(verb.start, verb.end))) return null;
  const quotes = /^[过道着]?\s*[:,]?\s*["“「『]/.test(scene.text.slice(verb.end, verb.end + 4));
  if (previous) return { speaker: previous.speaker, scope: quotes ? 'whole' : previous.scope };
  // 此外还表示: a sentence that goes on with the speaker of the one before.
  const opening = scene.text.slice(sentence.start, verb.start);
  if (CONTINUES.test(opening)) return { speaker: { kind: 'anaphor', of: 'last' }, scope: 'whole' };
  for (let clause = verb.clause - 1; clause >= Math.max(0, verb.clause - 3); clause--) {
    const from = scene.clauses[clause]!;
    const to = scene.clauses[clause + 1]!;
    if (to <= sentence.start || verb.start - from > LONGEST) return null;
    const cited = citedIn(scene, clause, at);
    if (cited) return { speaker: speakerOf(scene, cited, to), scope: 'whole', phrase: cited };
    const subject = firstSubject(scene, clause, at);
    if (!subject || !canSpeak(subject.phrase.head)) continue;
    // A crowd met on the way is hardly the one that speaks.
    if (has(subject.phrase.head, 'people') && !subject.phrase.indefinite) return null;
    const staged = rated || STAGE.test(scene.text.slice(from, to).replace(/[,;:\s]+$/, ''));
    const speaker = speakerOf(scene, subject.phrase, to);
    return { speaker, scope: (staged || quotes) && manner !== 'accuse' ? 'whole' : 'part', phrase: subject.phrase };
  }
  return null;
}

/** 空头援引某大学的调查，称…: the origin is what was cited, whoever cites it. */
function citedIn({ items, ...scene }: ChineseScene, clause: number, before: number): Phrase | null {
  let cite = -1;
  for (let i = before - 1; i >= 0 && items[i]!.clause >= clause; i--)
    if (items[i]!.clause === clause && has(items[i], 'cite')) cite = i;
  if (cite < 0) return null;
  let last = -1;
  for (let i = cite + 1; i < before && items[i]!.clause === clause && i - cite < 10; i++)
    if (has(items[i], 'name', 'title', 'doc', 'filing', 'people', 'staff')) last = i;
  return last < 0 ? null : phraseAt({ items, ...scene }, last);
}

function canSpeak(head: Parameters<typeof has>[0]): boolean {
  return has(head, 'name', 'person', 'plural', 'body', 'people', 'spokes', 'staff', 'title', 'paper');
}
