import type { Hit } from '../../lexicon/match';
import type { PolarityName } from '../../lexicon/polarity';
import type { Span } from '../../model';
import type { Features } from './features';

/** A stretch of a sentence between two stops. */
export interface Clause extends Span {
  /** It opens with a word that turns against what went before. */
  readonly turned: boolean;
}

const STOP = /[,;:，；：—…]/;
/** A turning word may stand this far into its clause (公司却…). */
const OPENING = 5;

/** The clauses of a sentence; `words` are the hits within it, in order. */
export function clausesOf(text: string, sentence: Span, words: readonly Hit<PolarityName>[]): Clause[] {
  const starts = [sentence.start];
  for (let i = sentence.start; i < sentence.end - 1; i++) if (STOP.test(text[i]!)) starts.push(i + 1);
  const turns = words.filter(({ lists }) => lists.includes('turn'));
  for (const { start } of turns) {
    const from = Math.max(...starts.filter((at) => at <= start));
    if (start - from > OPENING) starts.push(start);
  }
  starts.sort((a, b) => a - b);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? sentence.end;
    return { start, end, turned: turns.some((turn) => turn.start >= start && turn.start < end) };
  });
}

/** Ways of setting two sides beside each other that need no word of praise or blame. */
const PAIRED =
  /既不?[^,，]{1,12}[,，]?[也又](?:不|没)?|又[^,，]{1,4}又|有人[^,，]{2,20}[,，]\s*有人|一半|并存|相抵|两回事|两本账|两说|两码事|各有|各半|说不准|取决于|要看你|要看|复杂|微妙|折中|中规中矩|"中性"|“中性”|「中性」|不好不坏|有得有失|有利也有弊|也对[,，]也不对|对[,，]也不对|\b(?:half(?: agree| right| of it)?|both of|neither|depends on|remains to be seen|too early|cuts both ways|in some ways|on one hand|on the other|equal[- ]weight|neutral|hold rating|fair(?:ly)? valued|more [^,.]{1,30} and [^,.]{0,20}less)\b/i;

/**
 * Evidence that a sentence weighs both sides; `scores` are the log-odds of the side of each clause, `opposed` and `mixed`
 * whether its words of praise and blame stand against each other, and whether one of them holds both.
 */
export function balanceOf(
  text: string,
  clauses: readonly Clause[],
  scores: readonly number[],
  { opposed, mixed }: { readonly opposed: boolean; readonly mixed: boolean },
): Features {
  const features: Features = new Map();
  const all = scores.reduce((sum, score) => sum + score, 0);
  let before = 0;
  let contrast = 0;
  let turned = 0;
  clauses.forEach((clause, k) => {
    if (k > 0) {
      const after = all - before;
      const least = before * after < 0 ? Math.min(Math.abs(before), Math.abs(after), MOST) : 0;
      contrast = Math.max(contrast, least);
      if (clause.turned) turned = Math.max(turned, least);
    }
    before += scores[k]!;
  });
  if (contrast > 0) features.set('contrast', contrast);
  if (turned > 0) features.set('turned-contrast', turned);
  if (clauses.some((clause, k) => k > 0 && clause.turned)) features.set('turn', 1);
  if (opposed) features.set('opposed', 1);
  if (mixed) features.set('mixed', 1);
  const last = clauses.at(-1)!;
  if (PAIRED.test(text.slice(clauses[0]!.start, last.end))) features.set('paired', 1);
  features.set('sure', Math.min(Math.abs(all), MOST));
  return features;
}

/** Odds beyond this say no more. */
const MOST = 3;
