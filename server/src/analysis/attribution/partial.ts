import { isHan, sentenceOf, speaksAloud, answer, type Answer, type Context, type Heard } from './speech';

/** No statement runs on longer than this before its own words come. */
const LONGEST = 180;
/** Nothing between the verb and the quotation ends the statement or begins another quotation. */
const GOES_ON = /^[^;:。!?"“”「」『』]*$/;
/** Words that give a name or a label to what stands in quotes, after which nobody's words follow. */
const NAMING =
  /(?:名为|名叫|题为|取名|命名|命名为|所谓|所谓的|打造|推出|发布|启动|签署|实施|\b(?:named|called|titled|entitled|dubbed|known as|so-called|the term|the word|branded))了?\s*$/i;
/** Words that make a word of what stands in quotes when the verb of speech is far. */
const DETERMINES =
  /(?:视为|评为|列为|提出|的|和|与|及|、|以|像|一个|一种|这种|那种|这个|那个|这些|此类|该|\b(?:some|a|its|their|new|the))了?\s*$/i;
/** A quotation that the sentence's grammar goes on from is a word in it: “…”的计划, “…”战略. */
const CLOSES = /^\s*(?:[,;。!?)]|$)/;
/** Three words of which one that is no name is written small: no title and no slogan in capitals. */
const IN_PROSE = /^(?=.*\b[a-z]+\b)\S+(?:\s+\S+){2,}$/s;
/** What stands between the statement and its speaker: a comma, and the words of a title. */
const SIGNS = /,["”’]?\s*(?:[a-z][a-z-]*\s+){0,5}$/;
const ENDS_SENTENCE = /^[^,;:]{0,40}[.。!?"”]*\s*$/;

/**
 * Words quoted in the midst of a reported statement, after a topic of their own (表示，某平台“…”；argues that a bubble is
 * “…”), or before the speaker who ends the sentence (…is “…” this year, X said).
 */
export function spokenWithin(context: Context): Answer | undefined {
  const { block, sentences, quote, left, right } = context;
  const sentence = sentenceOf(sentences, quote.start);
  if (!sentence) return undefined;
  const chinese = isHan(
    block.folded.slice(Math.max(sentence.start, quote.start - LONGEST), Math.min(sentence.end, quote.start + LONGEST)),
  );
  const inner = block.prose.slice(quote.inner.start, quote.inner.end);
  const before = block.folded.slice(Math.max(sentence.start, quote.start - 12), quote.start);
  if (isName(before, inner) || DETERMINES.test(before)) return undefined;
  if (chinese ? !closes(context) : !IN_PROSE.test(inner.trim())) return undefined;
  if (left && isStatement(left) && left.voice.start >= sentence.start && quote.start - left.voice.verb.end <= LONGEST) {
    const from = Math.max(left.voice.verb.end, Math.min(left.voice.end, quote.start));
    return GOES_ON.test(block.folded.slice(from, quote.start)) ? answer(left.resolved, 'verb') : undefined;
  }
  if (
    chinese ||
    !right ||
    !isStatement(right) ||
    right.voice.end > sentence.end ||
    right.voice.start - quote.end > LONGEST
  )
    return undefined;
  const signs =
    SIGNS.test(block.folded.slice(quote.end, right.voice.start)) &&
    ENDS_SENTENCE.test(block.folded.slice(right.voice.end, sentence.end));
  return signs ? answer(right.resolved, 'verb') : undefined;
}

/** All its longer words in capitals: a name. */
const IN_CAPITALS = /^(?:[A-Z][\w'-]*|[a-z]{1,3})(?:\s+(?:[A-Z][\w'-]*|[a-z]{1,3}))+$/;

/** Whether the words before a quotation, or its own capitals, make a name of it. */
export function isName(before: string, inner: string): boolean {
  return NAMING.test(before.slice(-12)) || (/\w\s*$/.test(before) && IN_CAPITALS.test(inner));
}

function closes({ block, quote }: Context): boolean {
  return (
    CLOSES.test(block.folded.slice(quote.end, quote.end + 2)) || /[。!?！？]$/.test(inside(block.prose, quote.end))
  );
}

function inside(prose: string, end: number): string {
  return prose.slice(Math.max(0, end - 2), end - 1);
}

/** Whether a voice states the whole sentence, in words of its own, for somebody other than everybody. */
function isStatement({ voice, resolved }: Heard): boolean {
  if (!speaksAloud(voice) || voice.manner === 'accuse' || voice.manner === 'show' || voice.manner === 'view')
    return false;
  return voice.scope === 'whole' && !voice.common && resolved.status !== 'none';
}
