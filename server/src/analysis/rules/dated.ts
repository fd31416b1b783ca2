import type { Facts } from '../assemble';

/** A day with its year, in figures or words, as datelines and bylines write it. */
const DAY =
  /(?:19|20)\d\d ?[年./-] ?(?:1[0-2]|0?[1-9]) ?[月./-] ?(?:3[01]|[12]\d|0?[1-9])(?!\d)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:19|20)\d\d\b/i;
/** A wire's dateline: 路透社北京11月3日电, BEIJING, Nov 3 (Reuters) –. Its year is that of the wire. */
const WIRE =
  /^[^。.]{0,16}\d{1,2}月\d{1,2}日(?:电|讯|消息|報道|报道)|^[A-Z][A-Z ,.]{2,30}[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? (?:\(|—|–|-)/;

/** Lines this short, in code units, are a dateline or a byline rather than a statement about some day. */
const SHORT_LINE = 60;
/** How far from either end of the article such a line may stand, in blocks. */
const HEAD = 8;
const FOOT = 12;
/** What is read of a first paragraph to find the dateline that opens it. */
const OPENING = 80;

/** Whether the article says when it was written, so that a reader can place 今年 and last month. */
export function isDated({ date, blocks }: Facts): boolean {
  if (date !== undefined) return true;
  return blocks.some(({ text }, i) => {
    if (i >= HEAD && i < blocks.length - FOOT) return false;
    return (text.length <= SHORT_LINE && DAY.test(text)) || (i < HEAD && WIRE.test(text.slice(0, OPENING).trimStart()));
  });
}
