import type { Block, Mention, Sentence, Span } from '../model';
import { indexOfContaining, within } from '../text/span';
import { touching } from './touching';
import { SHORTEST } from './items';
import type { Quoted } from './marks';
import { isName, spokenWithin } from './partial';
import {
  answer,
  isHan,
  sentenceOf,
  speaksAloud,
  type Answer,
  type Context,
  type Heard,
  type Speech,
  type Surroundings,
} from './speech';

/** Between a speech verb and its quotation: 称这是“…”, said that “…”. */
const LEADS_IN_ENGLISH = /^[^;:!?()"“.]{0,48}[,:]?\s*$/;
const LEADS = /^[^,;:。!?().]{0,12},?\s*[:,]?\s*(?:that\s+|in an? [\w ]{1,40}[:,]\s*|[\w ]{1,24}:\s*)?$/;
const FOLLOWS = /^[\s,。]*(?:而|但)?$/;
/** “…,” chief executive X said: small words of a title may stand before the name. */
const TITLE_FOLLOWS = /^,?\s+(?:(?:the|its|a|chief|senior|vice|co-|[a-z]+)[a-z-]*\s+){1,5}$/;
/** “…，”某地律师某某说: where the speaker is from may stand before a title. */
const PLACE_FOLLOWS = /^,?(?!而|但|不过|同时|然而|对|在|随后|此外|也|却)[\u4e00-\u9fff]{1,10}$/;
/** A noun after the quotation makes it a name of something: “…”的讨论. */
const MADE_NOUN = /^\s*(?:的|这|那|之|式|型|等)/;
/** Nouns for what somebody said, as against a motto or mission that the author turns to. */
const WORDS =
  /(?:名言|原话|话|说法|推文|帖子|留言|回复|回应|声明|quote|words|line|tweet|post|statement|reply|remark|message|response)\s*$/i;
const DASH = /^\s*(?:——|—|–|--|-)\s*$/;
const SENTENCE_END = /[。！？!?….]\s*["'”’」』）)]*\s*$/;

/** Tells direct speech from words in quotes, titles and mottoes, and finds who speaks. */
export function findSpeech(
  block: Block,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly Quoted[],
  heard: readonly Heard[],
  around: Surroundings,
): Speech[] {
  const found: Speech[] = [];
  let voice = 0;
  for (const quote of quoted) {
    if (quote.inner.end - quote.inner.start < SHORTEST || (!quote.closed && !around.goesOn)) continue;
    while (voice < heard.length && heard[voice]!.voice.verb.end <= quote.start) voice++;
    const left = voice > 0 ? heard[voice - 1]! : undefined;
    const right = heard.slice(voice, voice + 2).find(({ voice: next }) => next.start >= quote.end);
    const context = { block, sentences, mentions, quote, left, right, previous: found.at(-1), around };
    const speech =
      spokenBefore(context) ??
      spokenAfter(context) ??
      spokenWithin(context) ??
      spokenByNoun(context) ??
      spokenAlone(context);
    if (speech) found.push({ start: quote.start, end: quote.end, ...speech });
  }
  return found;
}

function spokenBefore({ block, quote, left }: Context): Answer | undefined {
  if (!left || !speaksAloud(left.voice)) return undefined;
  const from = Math.max(left.voice.verb.end, Math.min(left.voice.end, quote.start));
  if (quote.start - from > 60) return undefined;
  const gap = block.folded.slice(from, quote.start);
  const leads = isHan(gap) ? LEADS : LEADS_IN_ENGLISH;
  if (!leads.test(gap) || isName(gap, block.prose.slice(quote.inner.start, quote.inner.end))) return undefined;
  // A belief put in the mouth of a crowd is nobody's words.
  if (left.voice.common && left.voice.manner === 'think') return null;
  const length = quote.inner.end - quote.inner.start;
  if (/[^\s,:]/.test(gap) && MADE_NOUN.test(block.folded.slice(quote.end, quote.end + 2)) && length < 20) return null;
  return answer(left.resolved, 'verb');
}

function spokenAfter(context: Context): Answer | undefined {
  const { block, sentences, quote, left, right } = context;
  if (!right || !speaksAloud(right.voice) || right.voice.start - quote.end > 48) return undefined;
  const gap = block.folded.slice(quote.end, right.voice.start);
  const opens = sentenceOf(sentences, quote.start)?.start === quote.start;
  if (!(gap.length <= 4 && FOLLOWS.test(gap)) && !TITLE_FOLLOWS.test(gap) && !(opens && PLACE_FOLLOWS.test(gap)))
    return undefined;
  const separate =
    /[。!?.,，！？][”"」』’']*\s*$/.test(block.prose.slice(0, quote.end).slice(-4)) ||
    /^[\s]*[,。]/.test(block.folded.slice(quote.end, quote.end + 2));
  // “…”某某说道。 with nothing between: so it is when the sentence holds no more than that.
  const sentence = sentenceOf(sentences, quote.start);
  const bare =
    sentence?.start === quote.start && /^[。.!]?$/.test(block.folded.slice(right.voice.end, sentence.end).trim());
  if (!separate && !bare && !/^\s/.test(block.prose.slice(quote.end, quote.end + 1))) return undefined;
  if (right.voice.common && right.voice.manner === 'think') return null;
  // What the next sentence says is no signature where this one has a speaker.
  if (sentence && left && left.voice.start >= sentence.start && right.voice.start >= sentence.end) return undefined;
  if (isCarried(context)) return undefined;
  return answer(right.resolved, right.voice.manner === 'view' ? 'next' : 'verb');
}

/** OpenAI's mission: “…”; 马斯克的原话：“…”: a colon after somebody's statement. */
function spokenByNoun({ block, sentences, mentions, quote }: Context): Answer | undefined {
  const sentence = sentenceOf(sentences, quote.start);
  if (!sentence) return undefined;
  const before = block.folded.slice(Math.max(sentence.start, quote.start - 160), quote.start);
  const dash = /(?:——|[:])\s*$/.exec(before);
  if (!dash) return spokenBySignature({ block, mentions, quote });
  const names = within(mentions, { start: Math.max(sentence.start, quote.start - 160), end: quote.start });
  const clause = before.slice(0, dash.index);
  const name = names.findLast(
    ({ end }) =>
      /^(?:'s|的|之|那句|在|曾|的那句)?[^,;。]{0,24}$/.test(block.folded.slice(end, quote.start - dash[0].length)) &&
      !/[,;]/.test(block.folded.slice(end, quote.start - dash[0].length)),
  );
  if (!name || /(?:例如|比如|即|包括|如|关于|including|such as)\s*$/.test(clause)) return undefined;
  // Su was blunt: “…” – a person before a colon speaks, a body's motto is only quoted.
  const speaks =
    WORDS.test(clause) || (name.type === 'person' && block.folded.slice(sentence.start, name.start).length <= 12);
  const by = speaks ? 'colon' : 'noun';
  return { speaker: name.id, by, resolved: { status: 'named', holder: name.id, outlet: false } };
}

/** “…” ——巴菲特. */
function spokenBySignature({
  block,
  mentions,
  quote,
}: Pick<Context, 'block' | 'mentions' | 'quote'>): Answer | undefined {
  const name = within(mentions, { start: quote.end, end: quote.end + 40 })[0];
  if (!name || name.type === 'product' || !DASH.test(block.folded.slice(quote.end, name.start))) return undefined;
  return answer({ status: 'named', holder: name.id, outlet: false }, 'verb');
}

/** A quotation that is a sentence by itself. */
function spokenAlone(context: Context): Answer {
  const { block, sentences, quote, left, right, previous, around } = context;
  const spoken = touching(sentences, quote);
  const first = spoken[0];
  const last = spoken.at(-1);
  if (!first || !last) return null;
  const alone =
    block.prose.slice(first.start, quote.start).trim() === '' &&
    block.prose.slice(quote.end, last.end).replace(/[。.!?！？\s]/g, '') === '';
  if (!alone) return null;
  if (right && right.resolved.status !== 'none' && namesWhoSpoke(block, sentences, quote, right) && !isCarried(context))
    return answer(right.resolved, 'next');
  if (previous?.resolved) return answer(previous.resolved, 'carried');
  // 某某表示，…。“…”: the quotation goes on with the one who was just speaking.
  if (left && followsVoice(context)) return answer(left.resolved, 'carried');
  if (around.asked && block.folded.slice(0, quote.start).trim() === '') return answer(around.asked, 'carried');
  if (around.leadIn) return answer(around.leadIn, 'lead-in');
  if (block.kind === 'heading') return { speaker: 'vague', by: 'none', resolved: null };
  return SENTENCE_END.test(block.prose.slice(quote.start, quote.end))
    ? { speaker: 'none', by: 'none', resolved: null }
    : null;
}

/** Whether the sentence after the quotation says whose words they were (某某的这番话…). */
function namesWhoSpoke(block: Block, sentences: readonly Sentence[], quote: Span, { voice }: Heard): boolean {
  const next = touching(sentences, { start: quote.end, end: voice.end })[0];
  if (!next || voice.start >= next.end) return false;
  return voice.manner === 'view' || /^[\s,]*$/.test(block.folded.slice(next.start, voice.start));
}

/** Whether the sentence before a quotation was somebody's statement as a whole. */
function followsVoice({ sentences, quote, left }: Context): boolean {
  const before = sentences[indexOfContaining(sentences, { start: quote.start, end: quote.start }) - 1];
  return (
    left !== undefined &&
    before !== undefined &&
    left.voice.start >= before.start &&
    left.voice.scope === 'whole' &&
    left.resolved.status === 'named'
  );
}

/** Whether a quotation belongs to the speaker before it, as the sentence after it makes a statement of its own. */
function isCarried(context: Context): boolean {
  const { block, sentences, quote, right } = context;
  const next = right && touching(sentences, { start: quote.end, end: right.voice.end }).at(-1);
  if (!right || !next || right.voice.manner === 'view' || right.voice.start < next.start) return false;
  const isApart = sentenceOf(sentences, quote.start) !== next;
  return isApart && block.folded.slice(right.voice.end, next.end).length > 8 && followsVoice(context);
}
