import type { Sentence, Span } from '../../model';
import { isNewsOutlet } from '../../lexicon/outlets';
import { VAGUE, type Manner, type Speaker, type Voice, type Voices } from '../voice';
import { readAccording } from './according';
import { elidedSpeaker } from './elided';
import { has, isTrigger, type ChineseScene } from './grammar';
import { isBareRumour, readConsensus, readHearsay, readRanking, type Found } from './hearsay';
import { scopeOf } from './scope';
import type { Phrase } from './phrase';
import { nameOf, speakerOf, titleOf } from './speakers';
import { subjectBefore, type Subject } from './subject';
import { speaks, type Reading } from './verbs';
import { writtenSubject } from './written';

/** Finds every naming of an origin in a block of Chinese prose, in order. */
export function readChinese(scene: ChineseScene, sentences: readonly Sentence[]): Voices {
  const voices: Voice[] = [];
  const vague: Span[] = [];
  let sentence = 0;
  let previous: Voice | undefined;
  scene.items.forEach((item, at) => {
    if (!isTrigger(item)) return;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= item.start) {
      sentence++;
      previous = undefined;
    }
    const found = sentences[sentence] && readItem(scene, at, sentences[sentence]!, previous);
    if (!found) return;
    vague.push(...found.vague);
    if (found.voice) voices.push((previous = found.voice));
  });
  return { voices, vague: dropOverlaps(vague) };
}

function readItem(scene: ChineseScene, at: number, sentence: Span, previous: Voice | undefined): Found | null {
  const item = scene.items[at]!;
  if (has(item, 'not-hearsay')) return null;
  if (has(item, 'hearsay')) return readHearsay(scene, at);
  if (has(item, 'rumour') && isBareRumour(scene, at)) return readHearsay(scene, at);
  if (has(item, 'ranking')) return readRanking(scene, at);
  if (has(item, 'consensus')) return readConsensus(scene, at);
  if (has(item, 'according')) return readAccording(scene, at);
  const reading = speaks(scene, at, sentence);
  if (!reading) return null;
  const subject = subjectBefore(scene, at);
  if (subject)
    return canDo(scene, subject, reading.manner, at) ? readSubject(scene, at, reading, subject, sentence) : null;
  return (
    readBelief(scene, at, reading, sentence) ??
    readReport(scene, at, reading, sentence) ??
    readWritten(scene, at, reading, sentence) ??
    readElided(scene, at, reading, sentence, previous)
  );
}

function readSubject(scene: ChineseScene, at: number, reading: Reading, subject: Subject, sentence: Span): Found {
  const { phrase, start, by } = subject;
  const verb = scene.items[at]!;
  const { manner, end } = reading;
  const speaker = speakerOf(scene, phrase, verb.start);
  const vague: Span[] = [];
  const points = speaker.kind === 'vague' && manner !== 'accuse' && manner !== 'view';
  if (points) vague.push(by === 'cite' ? { start: phrase.start, end: phrase.end } : { start, end });
  // 马斯克和其他批评人士表示: the second of the two is nobody in particular.
  if (phrase.second?.indefinite && manner !== 'accuse' && has(phrase.second.head, 'people', 'staff'))
    vague.push({ start: phrase.second.start, end: phrase.second.end });
  const common = has(phrase.head, 'crowd');
  if (reading.attributive) return { vague: common ? vague : [] };
  const relay = subject.relay && relayOf(scene, subject.relay);
  const scope =
    reading.asSaid && !/^(?:那样)?\s*[,:"“「]/.test(scene.text.slice(end, end + 4))
      ? 'part'
      : scopeOf(scene, at, manner, sentence, common ? 'common' : speaker.kind === 'vague' ? 'vague' : null);
  const voice = {
    start,
    end,
    verb: { start: verb.start, end },
    manner,
    speaker,
    scope,
    common,
    ...(relay ? { relay } : {}),
  };
  return { voice, vague };
}

/** The outlet that was told, or that cites: the press by name, or the report spoken of before. */
function relayOf(scene: ChineseScene, { head }: Phrase): Speaker | undefined {
  if (has(head, 'title')) return titleOf(scene, head);
  if (has(head, 'rumour', 'paper') && /^(?:报道|该报道|该报|文章|报告)$/.test(scene.text.slice(head.start, head.end)))
    return { kind: 'anaphor', of: 'paper' };
  return head.mention && isNewsOutlet(head.mention.id) ? nameOf(scene, head) : undefined;
}

/** 报道称: the report spoken of before; 有报道称: nobody's. The noun is the first half of the verb. */
function readReport(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
  const { items, text, clauses } = scene;
  const verb = items[at]!;
  if (!/^(?:报道|报导)./.test(text.slice(verb.start, verb.end))) return null;
  const vague = text[verb.start - 1] === '有';
  const before = items[at - 1];
  const opens = before?.clause !== verb.clause || has(before, 'adverb');
  if (!vague && (!opens || verb.start - clauses[verb.clause]! > 4)) return null;
  const span = { start: verb.start - (vague ? 1 : 0), end: reading.end };
  const speaker: Speaker = vague ? VAGUE : { kind: 'anaphor', of: 'paper' };
  const scope = scopeOf(scene, at, 'report', sentence, vague ? 'vague' : null);
  return { voice: { ...span, verb, manner: 'report', speaker, scope, common: false }, vague: vague ? [span] : [] };
}

/** A subject that is plainly a name, and in no list. */
function readWritten(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
  if (reading.attributive || (reading.manner !== 'say' && reading.manner !== 'think')) return null;
  const subject = writtenSubject(scene, at);
  if (!subject) return null;
  const speaker = { kind: 'named', id: subject.id, type: subject.person ? 'person' : 'written' } as const;
  const scope = scopeOf(scene, at, reading.manner, sentence, null);
  const verb = { start: scene.items[at]!.start, end: reading.end };
  return {
    voice: { start: subject.start, end: reading.end, verb, manner: reading.manner, speaker, scope, common: false },
    vague: [],
  };
}

/** 普遍认为 without a subject is everybody's belief. */
function readBelief(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
  const verb = scene.items[at]!;
  const before = scene.items[at - 1];
  if (reading.manner !== 'think' || !before || before.end !== verb.start) return null;
  if (!/^(?:普遍|广泛|一致|公认|普遍都|一般)$/.test(scene.text.slice(before.start, before.end))) return null;
  const span = { start: before.start, end: reading.end };
  if (reading.attributive) return { vague: [span] };
  const scope = scopeOf(scene, at, 'think', sentence, 'common');
  return { voice: { ...span, verb, manner: 'think', speaker: VAGUE, scope, common: true }, vague: [span] };
}

function readElided(
  scene: ChineseScene,
  at: number,
  reading: Reading,
  sentence: Span,
  previous: Voice | undefined,
): Found | null {
  if (reading.attributive) return null;
  const elided = elidedSpeaker(scene, at, reading.manner, sentence, previous);
  if (!elided) return null;
  const span = { start: scene.items[at]!.start, end: reading.end };
  const { speaker, scope, phrase } = elided;
  const vague = speaker.kind === 'vague' && phrase ? [{ start: phrase.start, end: phrase.end }] : [];
  return { voice: { ...span, verb: span, manner: reading.manner, common: false, speaker, scope }, vague };
}

/** Only papers show, only the press reports, and a mood of the crowd is nobody's statement. */
function canDo(scene: ChineseScene, { phrase, by }: Subject, manner: Manner, at: number): boolean {
  const { head } = phrase;
  // 被业界认为 relays a belief, 被指控 an event.
  if (by === 'passive') return manner === 'think' || manner === 'accuse';
  switch (manner) {
    case 'show':
      // A firm that itself shows something is one whose product is data (某某数据库显示).
      return (
        has(head, 'doc', 'title', 'filing', 'record', 'rumour', 'paper', 'staff') ||
        by !== 'subject' ||
        head.end === scene.items[at]!.start
      );
    case 'report':
      return !has(head, 'crowd', 'people', 'self', 'person');
    case 'accuse':
      return has(head, 'name', 'person', 'body', 'plural', 'spokes', 'filing');
    case 'think':
      // Data are shown, not asked for their opinion; 数据预测 is a technique.
      return !(
        has(head, 'doc') &&
        !phrase.owner &&
        /^(?:数据|统计|资料|测试|算法|测算)$/.test(scene.text.slice(head.start, head.end))
      );
    case 'view':
      return (
        scene.text.slice(head.end, scene.items[at]!.start) === '的' ||
        scene.text.slice(head.end, scene.items[at]!.start) === ''
      );
    default:
      return true;
  }
}

function dropOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}
