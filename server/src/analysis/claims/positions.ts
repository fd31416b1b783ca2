import type { Sentence } from '../model';
import { resolveBare } from './bare';
import { lastClauseStart, mainClauseStart } from './clauses';
import type { Cue } from './cues';

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Lists of which the first word met in the main clause tells the mood of the sentence. */
const MOODS = list('future hui expect possible advice need plan would perfective past seem progressive');
/** Lists that weigh more where the sentence ends up. */
const FINAL = list('future possible advice need quality idiom perfective rise fall turn act essence metaphor bubble');
/** A law rather than a prediction: what always or usually follows. */
const HABIT =
  /(?:每|凡是?|任何|越|总|往往|通常|常常|一般|普遍)[^,，。]{0,14}会|\b(?:always|usually|often|typically|tends? to|every \w+ (?:has|brings|ends))\b/i;
/** That nobody saw it coming is said of what has come. */
const UNFORESEEN =
  /(?:没(?:有)?(?:什么)?人|谁也没|谁都没|无人)(?:会|能)?(?:预料|料到|想到|预见|预计)|\b(?:nobody|no one|few) (?:expected|foresaw|predicted|thought|knew)\b/i;
/** A guess at the past, which is no forecast. */
const GUESSED_PAST =
  /可能[^,，。]{0,12}了|(?:may|might|could) have|probably (?:was|were|did|has|had)|(?:was|were) probably/i;
/** 的是…, 之所以…: the sentence singles out what it asserts. */
const CLEFT = /的[,，]?(?:是|就是|得是|不是)|之所以|^是/;

/** What the sentence leads with and ends on, and turns of phrase that tell its mood. */
export function addPositions(
  folded: string,
  sentence: Sentence,
  text: string,
  cues: readonly Cue[],
  features: Map<string, number>,
): void {
  const last = sentence.start + lastClauseStart(text);
  const main = sentence.start + mainClauseStart(text);
  const latin = !/[\u3400-\u9fff]/.test(text);
  let led = false;
  for (const cue of cues)
    for (const name of cue.lists.map((each) => resolveBare(each, folded, cue, sentence))) {
      // In Chinese the past is fronted as a date or adverb and says nothing of the verb that follows.
      if (!led && cue.start >= main && MOODS.has(name) && (latin || name !== 'past')) {
        features.set(`leads-with-${name}`, 1);
        if (latin) features.set(`english-leads-with-${name}`, 1);
        led = true;
      }
      if (cue.start >= last && FINAL.has(name)) features.set(`ends-on-${name}`, 1);
    }
  if (GUESSED_PAST.test(text)) features.set('possible-past', 1);
  if (UNFORESEEN.test(text)) features.set('unforeseen', 1);
  if (HABIT.test(text)) features.set('habitual', 1);
  if (CLEFT.test(text)) features.set('cleft', 1);
}
