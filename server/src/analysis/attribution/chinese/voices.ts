import type { Sentence, Span } from '../../model';
import { isNewsOutlet } from '../../lexicon/outlets';
import { SOMEBODY, type Speaker, type Voice, type Voices } from '../voice';
import { readAccording, readLook, readWithin } from './according';
import { canDo } from './ability';
import { readBelief, readCounted, readPassive } from './beliefs';
import { elidedSpeaker } from './elided';
import { isJoined } from './joined';
import { readReport, readWritten } from './unlisted';
import { has, isTrigger, type ChineseScene } from './grammar';
import { isBareRumour, readConsensus, readHearsay, readNews, readRanking, type Found } from './hearsay';
import { readRating, readReasons, readResults, readSurvey } from './house';
import { readView } from './views';
import { scopeOf } from './scope';
import type { Phrase } from './phrase';
import { nameOf, speakerOf, titleOf } from './speakers';
import { subjectBefore, type Subject } from './subject';
import { speaks, type Reading } from './verbs';

/** 很多人认为: a belief of people at large, like a crowd's. */
const EVERYBODY = /^(?:很多|许多|不少|大多数|多数|绝大多数|所有|有些|几乎所有)?人们?$/;

/** 一位投资人, 我的朋友: one person. */
const ONE = /^有?(?:我的|另)?(?:一[位名个]|某[位名]?)|^我/;

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
    if (!found.voice) return;
    const joined = previous ? previous.joined === true : isJoined(scene, at, found.voice, sentences[sentence]!);
    voices.push((previous = joined ? { ...found.voice, joined } : found.voice));
  });
  return { voices, vague: dropOverlaps(vague) };
}

function readItem(scene: ChineseScene, at: number, sentence: Span, previous: Voice | undefined): Found | null {
  const item = scene.items[at]!;
  const view = readView(scene, at, sentence);
  if (view) return view;
  if (has(item, 'not-hearsay')) return null;
  // 爆料称 by itself is hearsay; with a subject it is that subject's statement.
  if (has(item, 'hearsay') && !(has(item, 'say') && subjectBefore(scene, at))) return readHearsay(scene, at);
  if (has(item, 'rumour') && isBareRumour(scene, at)) return readHearsay(scene, at);
  if (scene.text.startsWith('消息', item.start) && item.end - item.start === 2) {
    const news = readNews(scene, at);
    if (news) return news;
  }
  if (has(item, 'ranking')) return readRanking(scene, at);
  if (has(item, 'consensus')) return readConsensus(scene, at);
  if (has(item, 'according')) return readAccording(scene, at);
  if (has(item, 'look')) return readLook(scene, at);
  const within = readWithin(scene, at);
  if (within) return within;
  if (has(item, 'rate')) return readRating(scene, at);
  if (has(item, 'list')) return readReasons(scene, at);
  if (has(item, 'survey')) return readSurvey(scene, at);
  const results = readResults(scene, at);
  if (results) return results;
  const reading = speaks(scene, at, sentence);
  if (!reading) return null;
  const passive = readPassive(scene, at, reading, sentence);
  if (passive !== undefined) return passive;
  const subject = subjectBefore(scene, at);
  if (subject)
    return canDo(scene, subject, reading.manner, at) ? readSubject(scene, at, reading, subject, sentence) : null;
  return (
    readBelief(scene, at, reading, sentence) ??
    readCounted(scene, at, reading, sentence) ??
    readReport(scene, at, reading, sentence) ??
    readWritten(scene, at, reading, sentence) ??
    readElided(scene, at, reading, sentence, previous)
  );
}

function readSubject(scene: ChineseScene, at: number, reading: Reading, subject: Subject, sentence: Span): Found {
  const { phrase, start, by } = subject;
  const verb = scene.items[at]!;
  const { manner, end } = reading;
  const counted = areCounted(scene, phrase);
  const named: Speaker = counted ? { kind: 'anaphor', of: 'survey' } : speakerOf(scene, phrase, verb.start);
  const speaker = named.kind === 'vague' && ONE.test(scene.text.slice(phrase.start, phrase.end)) ? SOMEBODY : named;
  const vague: Span[] = [];
  const points = speaker.kind === 'vague' && manner !== 'accuse' && manner !== 'view';
  if (points) vague.push(by === 'cite' ? { start: phrase.start, end: phrase.end } : { start, end });
  // 马斯克和其他批评人士表示: the second of the two is nobody in particular.
  if (phrase.second?.indefinite && manner !== 'accuse' && has(phrase.second.head, 'people', 'staff'))
    vague.push({ start: phrase.second.start, end: phrase.second.end });
  const common = has(phrase.head, 'crowd') || EVERYBODY.test(scene.text.slice(phrase.start, phrase.end));
  if (reading.attributive) return { vague: common ? vague : [] };
  const relay = subject.relay && relayOf(scene, subject.relay);
  const scope =
    reading.asSaid && !/^(?:那样)?\s*[,:"“「]/.test(scene.text.slice(end, end + 4))
      ? 'part'
      : scopeOf(scene, at, manner, sentence, common ? 'common' : speaker.kind === 'vague' || counted ? 'vague' : null);
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

/** 54%受访者认为: those whom a survey counts are its finding and not its origin. */
function areCounted({ text }: ChineseScene, { head }: Phrase): boolean {
  return (
    /^受访/.test(text.slice(head.start, head.end)) &&
    /[%成数半多][\s的]?$/.test(text.slice(Math.max(0, head.start - 2), head.start))
  );
}

/** The outlet that was told, or that cites: the press by name, or the report spoken of before. */
function relayOf(scene: ChineseScene, { head }: Phrase): Speaker | undefined {
  if (has(head, 'title')) return titleOf(scene, head);
  if (has(head, 'rumour', 'paper') && /^(?:报道|该报道|该报|文章|报告)$/.test(scene.text.slice(head.start, head.end)))
    return { kind: 'anaphor', of: 'paper' };
  return head.mention && isNewsOutlet(head.mention.id) ? nameOf(scene, head) : undefined;
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

function dropOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}
