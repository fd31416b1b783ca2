import type { Span } from '../../model';
import { VAGUE } from '../voice';
import type { ChineseScene } from './grammar';
import type { Found } from './hearsay';
import { scopeOf } from './scope';
import type { Reading } from './verbs';

/** 普遍认为 without a subject is everybody's belief. */
export function readBelief(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
  const verb = scene.items[at]!;
  const before = scene.items[at - 1];
  if (reading.manner !== 'think' || !before || before.end !== verb.start) return null;
  if (!/^(?:普遍|广泛|一致|公认|普遍都|一般)$/.test(scene.text.slice(before.start, before.end))) return null;
  const span = { start: before.start, end: reading.end };
  if (reading.attributive) return { vague: [span] };
  const scope = scopeOf(scene, at, 'think', sentence, 'common');
  return { voice: { ...span, verb, manner: 'think', speaker: VAGUE, scope, common: true }, vague: [span] };
}

/** 有三家表示…: some of those just spoken of, without their names. */
export function readCounted(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
  const verb = scene.items[at]!;
  if (reading.attributive || (reading.manner !== 'say' && reading.manner !== 'think')) return null;
  const from = Math.max(scene.clauses[verb.clause]!, sentence.start);
  if (verb.start - from > 12 || !COUNTED.test(scene.text.slice(from, verb.start))) return null;
  const span = { start: from, end: reading.end };
  const scope = scopeOf(scene, at, reading.manner, sentence, 'vague');
  return { voice: { ...span, verb, manner: reading.manner, speaker: VAGUE, scope, common: false }, vague: [span] };
}

const COUNTED = /^(?:其中|另)?有[几数两二三四五六七八九十\d]+[家位名人](?:都|也|则|均|明确)?$/;

/** 被认为 is a label; 被普遍认为 relays what everybody thinks. Undefined where nothing is passive. */
export function readPassive(
  scene: ChineseScene,
  at: number,
  reading: Reading,
  sentence: Span,
): Found | null | undefined {
  const { text, items } = scene;
  const verb = items[at]!;
  const before = /被((?:普遍|广泛|一致|公认|一度|曾经?|也|都)*)$/.exec(
    text.slice(Math.max(0, verb.start - 8), verb.start),
  );
  if (!before) return undefined;
  if (reading.manner !== 'think' || reading.attributive || !/普遍|广泛|一致|公认/.test(before[1]!)) return null;
  const span = { start: verb.start - before[0].length, end: reading.end };
  const scope = scopeOf(scene, at, 'think', sentence, 'common');
  return { voice: { ...span, verb, manner: 'think', speaker: VAGUE, scope, common: true }, vague: [span] };
}
