import { FAMILY_WORDS } from './lexicon/familyWords';
import { DIGIT, isAlphanumeric, KIND, LETTER } from './units';

/** The part of a product name that its later generations will share. */
export interface Stem {
  readonly word: string;
  /** What the family writes between the word and the version: `-`, a space, or nothing. */
  readonly joint: string;
  /** True where the word alone is a plain one, so that only `Step-3`, not `step 3`, is a product. */
  readonly wordLike: boolean;
}

/** What a version looks like after a family's name: 4o, 3.5, v3, 910B, 二号. */
const VERSIONED = /^(.*[A-Za-z\u4e00-\u9fff])([ -]?)(?:[vV]?\d+(?:\.\d+)*[A-Za-z]{0,3}|[一二三四五六七八九十]号)$/;

/** Reads `GPT-4o` as GPT and `昇腾910B` as 昇腾; null where the name has no version or its stem says too little. */
export function stemOf(name: string): Stem | null {
  const found = VERSIONED.exec(name);
  if (!found) return null;
  const word = found[1]!.replace(/[ -]?[vV]$/, '').trim();
  const enough = /[\u4e00-\u9fff]{2}|[A-Za-z]{3}/.test(word);
  if (!enough || /\d$/.test(word)) return null;
  return { word, joint: found[2]!, wordLike: FAMILY_WORDS.has(word.toLowerCase()) };
}

/** The stem of a name, written as the id writes it where both are of one family: Llama3 belongs to `Llama 3`. */
export function familyOf(id: string, name: string): Stem | null {
  const stem = stemOf(name);
  const official = stem && stemOf(id);
  return official && official.word.toLowerCase() === stem.word.toLowerCase() ? official : stem;
}

const DECIMALS = /(?:\.\d+)+[A-Za-z]{0,2}(?![A-Za-z\d])/y;
const NUMBER = /([ -]?)[vV]?(\d{1,4}(?:\.\d+)*)(?:[A-Za-z]{1,3}(?![A-Za-z\d])|(?![A-Za-z\d]))/y;
const LETTERS = /(?!s(?![A-Za-z\d]))[A-Za-z]{1,2}(?![A-Za-z\d])/y;
const NUMERAL = /[一二三四五六七八九十]号/y;
/** One more piece of the name: a variant (mini, Flash), a size (70B), or anything that begins like a name after a hyphen. */
const VARIANT =
  /(?:-(?:[A-Z\d][A-Za-z\d]*(?:\.\d+)*|mini|nano|preview|high|pro|max)| (?:Pro|Max|Mini|mini|Nano|nano|Lite|Plus|Ultra|Turbo|Flash(?:[ -]Lite)?|Preview|Instruct|Omni|Sonnet|Opus|Haiku|Zero|Thinking|Deep Think|Heavy|Fast|Exp|Experimental|Coder|Codex|Air|XL|VL|\d+(?:\.\d+)?B))(?![A-Za-z\d])/y;
/** After a bare number these say that it counts something else, or is a year. */
const COUNTED =
  /^ ?(?:[年月日亿万千百个家倍%元美名位款种项次轮张台颗块条天周小时分]|(?:billion|million|percent|years?|months?|days?|weeks?|hours?|times)\b)/;

/**
 * Where the version ends that stands at `at`, directly after a product's name that begins at `start`; `at` itself where there is none, -1
 * where what follows belongs to the word but is no version. `text` is folded.
 */
export function readVersion(text: string, start: number, at: number): number {
  let end = readNumber(text, at);
  if (end < 0) return -1;
  // A variant follows a number, Gemini 2.5 Flash; without one only a hyphen makes it part of the name, Qwen-VL.
  const numbered = end > at || /\d/.test(text.slice(start, at));
  if (!numbered && !/^-?[A-Z\d]/.test(text.slice(at, at + 2))) return at;
  for (;;) {
    const next = sticky(VARIANT, text, end);
    if (next === end) return end;
    end = next;
  }
}

function readNumber(text: string, at: number): number {
  const last = KIND[text.charCodeAt(at - 1)];
  const continues = isAlphanumeric(text.charCodeAt(at));
  let end: number;
  if (last === DIGIT) end = Math.max(sticky(DECIMALS, text, at), sticky(LETTERS, text, at));
  else end = Math.max(sticky(NUMERAL, text, at), readDigits(text, at));
  const plural = /^s(?![A-Za-z\d])/.test(text.slice(at, at + 2));
  if (end === at && continues && !plural && (last === DIGIT || last === LETTER)) return -1;
  return end;
}

function readDigits(text: string, at: number): number {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  if (!found) return at;
  const end = NUMBER.lastIndex;
  const spaced = found[1] === ' ';
  if (spaced && (COUNTED.test(text.slice(end, end + 10)) || /^(?:19|20)\d\d$/.test(found[2]!))) return at;
  return found[1] === '' || !/^[.,]\d/.test(text.slice(end, end + 2)) ? end : at;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
