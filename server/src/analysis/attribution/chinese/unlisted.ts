import type { Span } from '../../model';
import { VAGUE, type Speaker } from '../voice';
import { has, type ChineseScene } from './grammar';
import type { Found } from './hearsay';
import { scopeOf } from './scope';
import type { Reading } from './verbs';
import { writtenSubject } from './written';

/** 报道称: the report spoken of before; 有报道称: nobody's. The noun is the first half of the verb. */
export function readReport(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
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
export function readWritten(scene: ChineseScene, at: number, reading: Reading, sentence: Span): Found | null {
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
