import { isNewsOutlet } from '../../lexicon/outlets';
import type { Manner } from '../voice';
import { has, type ChineseItem, type ChineseScene } from './grammar';
import type { Subject } from './subject';

const YARDSTICK = /(?:低于|高于|超过|超出|超|不及|不如|逊于|好于|优于|强于|弱于|符合|达到|偏离)了?$/;

/** Only papers show, only the press reports, and a mood of the crowd is nobody's statement. */
export function canDo(scene: ChineseScene, { phrase, by }: Subject, manner: Manner, at: number): boolean {
  const { head } = phrase;
  // 被业界认为 relays a belief, 被指控 an event.
  if (by === 'caused') return false;
  if (by === 'passive') return manner === 'think' || manner === 'accuse';
  switch (manner) {
    case 'show':
      // A firm that itself shows something is one whose product is data (某某数据库显示).
      return (
        has(head, 'doc', 'title', 'filing', 'record', 'rumour', 'paper', 'staff') ||
        by !== 'subject' ||
        shows(scene, head, scene.items[at]!)
      );
    case 'report':
      if (by === 'cite') return true;
      if (scene.text.startsWith('获悉', scene.items[at]!.start))
        return Boolean(head.mention && isNewsOutlet(head.mention.id));
      return !has(head, 'crowd', 'people', 'self', 'person');
    case 'accuse':
      return has(head, 'name', 'person', 'body', 'plural', 'spokes', 'filing');
    case 'think':
      // 低于市场预期: a yardstick, and nobody's statement.
      if (YARDSTICK.test(scene.text.slice(Math.max(0, phrase.start - 6), phrase.start))) return false;
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
      // 法人直指…: people point a thing out; 股价直指百元 is a direction.
      return !scene.text.startsWith('直指', scene.items[at]!.start) || isSomebody(head);
  }
}

function isSomebody(head: ChineseItem): boolean {
  return has(head, 'people', 'staff', 'crowd', 'person', 'plural', 'spokes') || head.mention?.type === 'person';
}

/** 某某数据库显示, 某大学发现: a data firm shows, and a scholarly body finds. */
function shows({ text }: ChineseScene, head: ChineseItem, verb: ChineseItem): boolean {
  const word = text.slice(verb.start, verb.end);
  if (word === '发现') return head.mention?.type === 'org';
  // 央行提示: a body warns; a page that prompts does not.
  if (word === '提示') return head.mention?.type === 'org' || head.mention?.type === 'company';
  return word === '显示' && /^\s*(?:App|APP|数据库|网站|平台|页面|终端)?$/.test(text.slice(head.end, verb.start));
}
