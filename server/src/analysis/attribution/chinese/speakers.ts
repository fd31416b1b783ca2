import { firstItemFrom } from '../items';
import { bodyMeant } from '../anaphors';
import type { Named, Speaker } from '../voice';
import { VAGUE } from '../voice';
import { has, type ChineseItem, type ChineseScene } from './grammar';
import type { Phrase } from './phrase';
import { PART_OF_NAME, writtenBody, writtenPerson } from './written';

const OF_SOME_FIRM = /(?:供应商|供应链|产业链|厂商|业者|客户|经销商|代工厂|同业|同行|券商|投行|大厂)(?:的)?$/;
const IN_PAPER = /^们?在?(?:这份|该)?(?:报告|研报|结论|文章|文)[的]?(?:中|里|部分|最后|末尾)/;

/** Whom a phrase names. */
export function speakerOf(scene: ChineseScene, phrase: Phrase, until: number): Speaker {
  const { head, owner } = phrase;
  if (head.mention) return nameOf(scene, head);
  if (has(head, 'self')) return { kind: 'self' };
  if (has(head, 'person')) return { kind: 'anaphor', of: 'person' };
  if (has(head, 'plural')) return { kind: 'anaphor', of: 'plural' };
  // 消费者协会, 分析师大会: the noun is only the first part of a name.
  const suffix = PART_OF_NAME.exec(scene.text.slice(head.end, Math.min(until, head.end + 8)))?.[0];
  if (suffix && has(head, 'people', 'staff', 'spokes')) {
    const id = scene.block.prose.slice(phrase.start, head.end + suffix.length);
    return { kind: 'named', id, type: 'written' };
  }
  const body = owner && has(owner, 'name') ? nameOf(scene, owner) : undefined;
  if (has(head, 'title')) return body ?? titleOf(scene, head);
  // 分析师某某: a name that is in no list stands between the function and the verb.
  const person = has(head, 'staff', 'spokes', 'people') ? writtenPerson(scene, head.end, until) : null;
  if (person) return { kind: 'named', id: person, type: 'person' };
  if (has(head, 'record')) return body ?? (owner ? { kind: 'anaphor', of: 'body' } : { kind: 'record' });
  if (has(head, 'filing', 'doc', 'rumour', 'paper')) return paperSpeaker(scene, phrase, body);
  if (has(head, 'spokes')) {
    // 我的合伙人: known to the one who tells of him, and to nobody else.
    if (/(?:我|我们|咱们)的?$/.test(scene.text.slice(Math.max(0, phrase.start - 3), phrase.start))) return VAGUE;
    // 供应商高层: of whichever supplier.
    if (!body && OF_SOME_FIRM.test(scene.text.slice(phrase.start, head.start))) return VAGUE;
    // 有高管表示: which one is not said.
    if (phrase.indefinite && !/发言人|官方|方面/.test(word(scene, head))) return VAGUE;
    if (body) return { kind: 'role', body, role: word(scene, head) };
    if (owner || /发言人|官方|方面|管理层|董事会|团队|内部|负责人/.test(word(scene, head)))
      return { kind: 'anaphor', of: 'company' };
    return { kind: 'anaphor', of: 'person' };
  }
  if (has(head, 'staff')) {
    if (body && !phrase.close) return body;
    const written = phrase.close
      ? null
      : (writtenBody(scene, head.start, head) ?? writtenBody(scene, phrase.start, head));
    if (written) return { kind: 'named', id: written, type: 'written' };
    // 分析师在结论中写道: the one who wrote the report spoken of.
    if (!phrase.indefinite && IN_PAPER.test(scene.text.slice(head.end, until))) return { kind: 'anaphor', of: 'paper' };
    return phrase.definite ? { kind: 'anaphor', of: 'person' } : VAGUE;
  }
  if (has(head, 'body')) return bodyMeant(word(scene, head));
  return VAGUE;
}

/** A paper speaks for whoever issued it; without a name it is the one named before, or nobody's. */
function paperSpeaker(scene: ChineseScene, phrase: Phrase, body: Named | undefined): Speaker {
  const { head, owner } = phrase;
  if (body && !phrase.close) return body;
  // 据记者统计: the paper's own count.
  const before = scene.items[firstItemFrom(scene, phrase.start) - 1];
  if (before && has(before, 'self') && phrase.start - before.end <= 1) return { kind: 'self' };
  // 她的研究: whoever was spoken of.
  if (before && has(before, 'person', 'plural') && scene.text.slice(before.end, phrase.start) === '的')
    return { kind: 'anaphor', of: has(before, 'person') ? 'person' : 'plural' };
  const written = writtenBody(scene, head.start, head);
  if (written) return { kind: 'named', id: written, type: 'written' };
  if (owner && has(owner, 'body')) return bodyMeant(word(scene, owner));
  if (has(head, 'filing')) return { kind: 'anaphor', of: 'company' };
  // 印发《…》，其中指出: the title stands in the clause before.
  const title = has(head, 'paper') ? titleBefore(scene, head) : null;
  if (title) return titleOf(scene, title);
  if (
    /^(?:报道|报导|文章|研报|研究报告|简报)$/.test(word(scene, head)) &&
    !phrase.indefinite &&
    phrase.start === head.start
  )
    return { kind: 'anaphor', of: 'paper' };
  if (has(head, 'paper') && !phrase.indefinite) return { kind: 'anaphor', of: 'paper' };
  if (phrase.definite && has(head, 'doc')) return { kind: 'anaphor', of: 'paper' };
  return VAGUE;
}

function titleBefore(scene: ChineseScene, head: ChineseItem): ChineseItem | null {
  for (let i = firstItemFrom(scene, head.start) - 1; i >= 0 && head.start - scene.items[i]!.end < 40; i--) {
    const item = scene.items[i]!;
    if (/[。!?]/.test(scene.text.slice(item.end, head.start))) return null;
    if (has(item, 'title')) return item;
  }
  return null;
}

export function nameOf(scene: ChineseScene, item: ChineseItem): Named {
  const { mention } = item;
  return mention
    ? { kind: 'named', id: mention.id, type: mention.type }
    : { kind: 'named', id: written(scene, item), type: 'written' };
}

/** 《…》 without its marks, as it is written. */
export function titleOf(scene: ChineseScene, item: ChineseItem): Named {
  return { kind: 'named', id: written(scene, item).replace(/^《|》$/g, ''), type: 'title' };
}

function word(scene: ChineseScene, item: ChineseItem): string {
  return scene.text.slice(item.start, item.end);
}

function written(scene: ChineseScene, item: ChineseItem): string {
  return scene.block.prose.slice(item.start, item.end);
}
