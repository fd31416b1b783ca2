import type { Article, PlacedPassage } from '../model';
import { isNewsOutlet } from '../lexicon/outlets';
import { SURNAMES } from '../lexicon/surnames';

/** Who speaks in a block of an interview: an id or name, `author` for the one who asks. */
export interface Turn {
  readonly speaker: string;
  /** End of the label in prose; 0 where the turn only goes on from the block before. */
  readonly end: number;
}

const LABEL = /^\s*([^\s:,。;"“「][^:,。;"“「]{0,30}?)\s*(?:\([^()]{1,30}\))?\s*:(?!\/\/)/;
const ASKS =
  /^(?:q|q\d+|问|我|我们|笔者|提问|提问者|(?:本报|本刊)?记者.{0,6}|主持人.{0,8}|主持|采访者|interviewer|host|moderator|question|观众|听众|analyst)$/i;
const PAPER = /^《[^《》]{1,14}》(?:记者)?$/;
const ANSWERS = /^(?:a|a\d+|答|回答|受访者|嘉宾|guest|answer|被访者)$/i;
const INTERVIEW =
  /专访|对话|访谈|对谈|采访了|接受.{0,12}采访|圆桌|interview|conversation with|sat down with|q&a|transcript/i;

const MONOLOGUE =
  /(?:以下|下文|下面)(?:是|为|系).{0,60}(?:演讲|讲话|发言|分享|口述|自述|致辞|公开信)(?:的)?(?:内容)?(?:全文|实录|原文|文字稿|整理|全部内容)|(?:what follows|the following|below) is (?:the |an edited )?(?:full )?(?:text|transcript) of .{0,60}(?:speech|remarks|letter|keynote|address)/i;

/** Ends of words that only begin like a name (方案, 时间, 金额, 成本). */
const NO_NAME = /[案间额管本台油包量率度面点式型品价值法图表期址源格务术类位网]$/;

interface Label {
  readonly text: string;
  readonly end: number;
  readonly person?: string;
  readonly asks: boolean;
  readonly answers: boolean;
}

/**
 * The turns of an interview or transcript, one for each passage, null where nobody in particular speaks. A person's
 * name before a colon is a turn anywhere; other labels count once the article shows that it is a conversation.
 */
export function findTurns({ passages }: Article): (Turn | null)[] {
  const counts = new Map<string, number>();
  const labels = passages.map(labelOf);
  for (const label of labels) if (label) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  // 《某刊》：…: a paper that asks once and again; a title before a colon may be anything.
  labels.forEach((label, i) => {
    if (label && PAPER.test(label.text) && (counts.get(label.text) ?? 0) >= 2) labels[i] = { ...label, asks: true };
  });
  const repeated = (label: Label): boolean => (counts.get(label.text) ?? 0) >= 2;
  const turns = labels.filter(
    (label) => label && (label.asks || label.answers || ((label.person || isNameLike(label.text)) && repeated(label))),
  );
  // Lists repeat their labels too (优点：, Outlook:): somebody must be known to ask, to answer or to be a person.
  const isPeopled = turns.some((label) => label!.asks || label!.answers || label!.person);
  const isTalk = isPeopled && turns.length >= 3 && new Set(turns.map((label) => label!.text)).size >= 2;
  const guest = isTalk && labels.some((label) => label?.answers) ? interviewee(passages) : undefined;
  let speaking: string | undefined;
  let orator: string | undefined;
  return passages.map((placed, i) => {
    const label = labels[i];
    if (placed.passage.block.kind === 'heading') speaking = undefined;
    const speaker = label && speakerOf(label, isTalk, repeated(label), guest);
    if (label && speaker) {
      speaking = isTalk ? speaker : undefined;
      return { speaker, end: label.end };
    }
    const announced = monologue(placed);
    if (announced) {
      orator = announced;
      return null;
    }
    if (orator && placed.passage.block.kind !== 'heading') return { speaker: orator, end: 0 };
    // An editor's note in brackets is no part of what is said.
    const isNote = /^\s*\([^()]*\)\s*$/.test(placed.passage.block.folded);
    if (isNote) return null;
    const goesOn =
      speaking !== undefined && placed.passage.block.kind !== 'heading' && placed.passage.block.kind !== 'aside';
    return goesOn ? { speaker: speaking!, end: 0 } : null;
  });
}

/** 以下是某某的演讲全文: all that follows is said by one person. */
function monologue({ passage: { block }, mentions }: PlacedPassage): string | undefined {
  if (!MONOLOGUE.test(block.folded)) return undefined;
  return mentions.find(({ type }) => type === 'person')?.id;
}

function speakerOf(label: Label, isTalk: boolean, repeated: boolean, guest: string | undefined): string | undefined {
  if (isTalk && label.asks) return 'author';
  if (isTalk && label.answers) return guest ?? 'vague';
  if (label.person) return label.person;
  return isTalk && repeated && isNameLike(label.text) ? label.text : undefined;
}

function labelOf({ passage: { block }, mentions }: PlacedPassage): Label | null {
  if (block.kind === 'heading' || block.kind === 'aside' || block.kind === 'tableCell') return null;
  const colon = block.folded.indexOf(':');
  if (colon < 0 || colon > 64) return null;
  const match = LABEL.exec(block.folded.slice(0, 72));
  if (!match) return null;
  const from = block.folded.indexOf(match[1]!);
  const text = block.prose.slice(from, from + match[1]!.length).trim();
  const name = mentions[0];
  const fills = name && name.start <= from + 1 && name.end >= from + match[1]!.length - 1;
  const outlet = fills && isNewsOutlet(name.id);
  return {
    text,
    end: match[0].length,
    ...(fills && name.type === 'person' ? { person: name.id } : {}),
    asks: ASKS.test(match[1]!) || Boolean(outlet),
    answers: ANSWERS.test(match[1]!),
  };
}

/** A label in no list that looks like a name: a surname and a character or two, or capitalised words. */
function isNameLike(text: string): boolean {
  return (
    (/^[\u4e00-\u9fff]{2,4}$/.test(text) && SURNAMES.has(text[0]!) && !NO_NAME.test(text)) ||
    /^(?:[A-Z][\w.'-]+ ?){1,3}$/.test(text)
  );
}

/** Whom the article interviews: the person that an opening line says so of, else the one it names most. */
function interviewee(passages: readonly PlacedPassage[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { passage, mentions } of passages) {
    const announced = INTERVIEW.test(passage.block.folded);
    for (const { type, id } of mentions)
      if (type === 'person') counts.set(id, (counts.get(id) ?? 0) + (announced ? 5 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
