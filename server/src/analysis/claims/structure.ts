import type { Block, Sentence } from '../model';

/** Blocks that hold no statement of their own. */
const SILENT = new Set<Block['kind']>(['heading', 'aside', 'tableCell']);
const ENDS_QUESTION = /[?？]["'”’」』）)】\]*\s]*$/;
const PARTICLE_QUESTION = /(?:吗|呢|么)[。.!！…"”」』）)\s]*$/;
const HAS_WORDS = /[\u3400-\u9fffA-Za-z]/;
/** A lead-in that a list or quotation completes, whatever stands before it. */
const FOLLOWING = /(?:以下|如下|下列|下面|the following|as follows|below|these)[^。,，]*[:：]\s*$/i;
const OPEN_VERB =
  /(?:考虑|包括|有|为|是|称|说|道|问|表示|认为|指出|写道|提到|回应|如|例如|比如|举例|即|所说的|所言|会|能|可|可以|需|应|said|says|include|includes|are|is|wrote|asked|as|like)[:：]\s*$/i;
const CREDIT =
  /^[(（【[]?(?:图|文|作者|来源|图源|编辑|责编|责任编辑|撰文|记者|编译|翻译|校对|审校|出处|题图|头图|photo|image|credit|source|illustration|by|reporting|editing|writing|compiled)s?\s*(?:by\b|credits?\b|来源|[:：|丨/／])/i;
const NOTICE =
  /未经(?:授权|许可|允许)|转载(?:请|需|须)|不构成(?:任何)?投资建议|版权(?:归|所有)|侵(?:权)?(?:必究|删)|原创文章|如若转载|仅代表作者|本文(?:是?来自|转自|首发|经授权|系|为)|首发于|感谢(?:阅读|您的)|(?:点击|扫码|关注|订阅).{0,12}(?:公众号|阅读|更多|二维码|我们)|all rights reserved|not investment advice|thanks for reading|sign up (?:for|to)|subscribe (?:to|now|for)|click here|image credits?:|our standards:|应(?:受访者|采访对象)[^。]{0,6}要求|为化名|点个[“"]?(?:在看|赞)|下(?:周|期|次)(?:再)?见|^(?:join|register|rsvp)\b.{4,80}(?:disrupt|conference|summit|webinar|event)|^(?:update|correction|editor's note)\b|更正[:：]|reporting by .{2,60}editing by|^(?:happy|have an?) (?:\w+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week|holidays?|new year)[.!]$|^(?:if )?[^.]{0,24}\bforwarded (?:this|to you)\b|^(?:sponsored|supported|brought to you) by\b/i;

/** A question put as a statement: 问题在于…如何…, the question is who…. */
const INDIRECT =
  /^(?:但|不过|而|可)?(?:现在)?(?:真正的?)?(?:问题|难点|难题|关键|悬念|麻烦|疑问|谜题)(?:就)?(?:在于|是)?[,，:：].*(?:如何|怎样|怎么|谁|什么|哪|能否|是否|多久|多少|几时|何)|(?:拭目以待|不得而知|还是未知数|尚待观察|有待观察)[。!！]?$|^(?:but |so )?(?:the (?:big |real |open )?(?:question|puzzle|issue) (?:is|now is|remains)|it (?:is|remains) (?:unclear|to be seen)|what (?:happens|comes) next)\b.*\b(?:who|what|how|whether|where|when|why|which|if)\b/i;
/** The text announces what it will do. */
const ANNOUNCEMENT =
  /^(?:本文|本篇|本报告|下文|这篇文章|接下来[,，]?(?:我们|本文|我)|下面[,，]?(?:我们|本文|我|就)|在[^,，。]{1,12}之前[,，](?:我们)?先)[^。]{0,40}(?:将|会|试图|试着|从|主要|打算|不打算|想|来看|探讨|讨论|分析|梳理|介绍|弄清|明确|谈)|^(?:先|再)从[^,，。]{1,24}(?:说起|讲起|谈起|看起|聊起)[。.]?$|^(?:以下|下面)就?是[^。]{0,30}[。:：]$|^(?:本期|这一期|本刊)[^。]{0,8}(?:摘录|选取|挑了|收录|梳理|整理)|^(?:this (?:article|piece|post|report|essay)|in (?:this|what follows|the (?:next|rest))|let(?:'s| us)|here(?:'s| is| are) (?:how|what|why|the|a)|we (?:turn|look) (?:next|now|at))\b/i;
/** A bare definition. */
const DEFINITION =
  /^.{1,24}(?:是指|指的是|原来?是一个?[^,，。]{0,8}概念|是[^,，。]{1,8}(?:里|中|上)的一个?概念|的意思是)|^[^,，。]{1,12}[,，]即(?![便使将可刻日])|^[\w\s-]{2,40} (?:refers to|is defined as|stands for|is short for)\b/i;

/** Only tells who spoke: the tag of a quotation that ended with a stop of its own. */
const TAG =
  /^[^,，。“"「]{1,24}(?:说|说道|称|表示|补充说|补充道|坦言|回忆说|写道|评论道)[。.]$|^(?:said|says|added|wrote) [A-Z][^,.]{2,40}\.$|^[A-Z][^,."“]{1,40} (?:said|says|added|wrote)\.$/;
/** An entry of a list of sources: [1] …, [^2] … */
const REFERENCE = /^\[\^?\d{1,3}\]\s/;

/** What the outer form of a sentence says of it. */
export type Form =
  'silent' | 'question' | 'notice' | 'wordless' | 'lead-in' | 'announcement' | 'definition' | 'statement';

/**
 * Tells by form alone what cannot be a claim: blocks of no statements, questions, credits and notices, rows of signs, and
 * lead-ins that name nothing but what follows them. All else is left to the evidence.
 */
export function formOf(block: Block, sentence: Sentence): Form {
  if (SILENT.has(block.kind)) return 'silent';
  const text = block.folded.slice(sentence.start, sentence.end);
  if (!HAS_WORDS.test(text)) return 'wordless';
  const tail = text.slice(-16);
  if (ENDS_QUESTION.test(tail) || PARTICLE_QUESTION.test(tail)) return 'question';
  if (INDIRECT.test(text)) return 'question';
  if (ANNOUNCEMENT.test(text)) return 'announcement';
  if (DEFINITION.test(text)) return 'definition';
  if (TAG.test(text) || REFERENCE.test(text)) return 'notice';
  if (isTitle(block, sentence, tail)) return 'silent';
  if (CREDIT.test(text) || NOTICE.test(text)) return 'notice';
  if (FOLLOWING.test(text.slice(-60)) || (OPEN_VERB.test(tail) && text.length < 60)) return 'lead-in';
  return 'statement';
}

/** A line that is emphasised as a whole and ends without a stop serves as a heading. */
function isTitle(block: Block, sentence: Sentence, tail: string): boolean {
  if (/[。.!！;；…][ "'”’」』）)】\]]*$/.test(tail) || sentence.end - sentence.start < block.prose.trim().length)
    return false;
  return block.emphasis.some((span) => span.start <= sentence.start + 1 && span.end >= sentence.end - 1);
}

/** Whether a sentence ends in a colon, so that a list or quotation completes it. */
export function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/** A list item's short label before a colon (`成本效益:…`): where the label ends, or 0. */
export function labelEnd(text: string): number {
  const colon = /[:：]/.exec(text)?.index ?? -1;
  return colon > 0 && colon <= (/[\u3400-\u9fff]/.test(text) ? 14 : 32) && colon < text.length - 2 ? colon + 1 : 0;
}
