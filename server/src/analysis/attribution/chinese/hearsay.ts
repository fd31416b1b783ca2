import type { Span } from '../../model';
import { isNewsOutlet } from '../../lexicon/outlets';
import { VAGUE, type Voice } from '../voice';
import { has, type ChineseScene } from './grammar';
import { phraseAt } from './phrase';
import { nameOf } from './speakers';

/** What one word of a block tells of origins. */
export interface Found {
  readonly voice?: Voice;
  readonly vague: readonly Span[];
}

/** 据悉, 传出, 被曝: an unidentified origin in one word. */
export function readHearsay(scene: ChineseScene, at: number): Found {
  const { items, text } = scene;
  const item = items[at]!;
  const before = items[at - 1];
  // 业内盛传, 业界公认: the crowd is part of it.
  const start =
    before && before.end === item.start && has(before, 'crowd')
      ? before.start
      : has(item, 'rumour')
        ? phraseAt(scene, at).start
        : item.start + (/[另又]/.test(text[item.start]!) ? 1 : 0);
  const common = /公认$/.test(text.slice(item.start, item.end));
  // 有传闻称: the 有 belongs to it.
  const opened = text[start - 1] === '有' && !/[没拥具所]/.test(text[start - 2] ?? '') ? start - 1 : start;
  const span = { start: opened, end: item.end };
  const rest = text.slice(item.end, item.end + 2);
  // 公认的领先者 is a label.
  if (common && rest.startsWith('的')) return { vague: [] };
  return { voice: { ...span, verb: span, manner: 'hearsay', speaker: VAGUE, scope: 'whole', common }, vague: [span] };
}

/** 有传言，…: a rumour that is said to exist, without a verb of speech. */
export function isBareRumour(scene: ChineseScene, at: number): boolean {
  const { items, text } = scene;
  const item = items[at]!;
  // 市场传闻某某将收购某某: the noun takes a whole statement.
  const before = text[item.start - 1] ?? '';
  if (
    /^[市坊江业]./.test(text.slice(item.start, item.end)) &&
    /^[,;:。!?]?$/.test(before) &&
    !/^(?:[的中,:。称显]|$)/.test(text.slice(item.end, item.end + 1)) &&
    /传闻$/.test(text.slice(item.start, item.end))
  )
    return true;
  if (!/^[,:]/.test(text.slice(item.end, item.end + 1)) || has(item, 'doc')) return false;
  const { start } = phraseAt(scene, at);
  return text[start] === '有' && /^[,;:。]?$/.test(text[start - 1] ?? '');
}

/** 路透社消息，…: an agency's own news. */
export function readNews(scene: ChineseScene, at: number): Found | null {
  const { items, text, clauses } = scene;
  const item = items[at]!;
  const owner = items[at - 1];
  if (!owner?.mention || !isNewsOutlet(owner.mention.id) || !/^[,:]/.test(text.slice(item.end, item.end + 1)))
    return null;
  if (owner.start - clauses[item.clause]! > 8 || !/^[\s\d年月日]{0,10}$/.test(text.slice(owner.end, item.start)))
    return null;
  const span = { start: owner.start, end: item.end };
  const speaker = nameOf(scene, owner);
  return { voice: { ...span, verb: item, manner: 'report', speaker, scope: 'whole', common: false }, vague: [] };
}

/** 大模型排行榜某某上，…: the ranking bears out what it ranks, and the sentence stays the author's. */
export function readRanking(scene: ChineseScene, at: number): Found | null {
  const { items, text, clauses } = scene;
  const item = items[at]!;
  const from = clauses[item.clause]!;
  const to = clauses[item.clause + 1] ?? text.length;
  if (to - from > 60 || !/[上中里],$/.test(text.slice(from, to))) return null;
  const name = items
    .slice(Math.max(0, at - 4), at + 5)
    .find((other) => other.clause === item.clause && has(other, 'name'));
  if (!name) return null;
  const span = { start: Math.min(name.start, item.start), end: Math.max(name.end, item.end) };
  return {
    voice: { ...span, verb: item, manner: 'according', speaker: nameOf(scene, name), scope: 'part', common: false },
    vague: [],
  };
}

/** 业内已经有共识: a consensus whose holders are only a crowd. */
export function readConsensus({ items, text }: ChineseScene, at: number): Found | null {
  const item = items[at]!;
  for (let i = at - 1; i >= 0 && items[i]!.clause === item.clause && at - i < 6; i--) {
    if (!has(items[i], 'crowd')) continue;
    const span = { start: items[i]!.start, end: item.end };
    if (span.end - span.start > 14 || text[item.end] === '的') return null;
    return {
      voice: { ...span, verb: item, manner: 'hearsay', speaker: VAGUE, scope: 'whole', common: true },
      vague: [span],
    };
  }
  const span = { start: item.start, end: item.end };
  if (!/^(?:行业|业内|业界|市场|普遍)/.test(text.slice(item.start, item.end)) || text[item.end] === '的') return null;
  return {
    voice: { ...span, verb: span, manner: 'hearsay', speaker: VAGUE, scope: 'whole', common: true },
    vague: [span],
  };
}
