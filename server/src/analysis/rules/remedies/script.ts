import { fold } from '../../text/fold';

/** Characters looked at to tell the script. */
const SAMPLE = 4000;
/** The least share of characters that Simplified writes otherwise; Traditional prose has a quarter of them or more. */
const LEAST = 0.05;

/** Whether a text is written in Traditional characters, so that what is put into it is too. */
export function writtenTraditionally(source: string): boolean {
  const sample = source.slice(0, SAMPLE).replace(/[^\u3400-\u9fff]/g, '');
  const folded = fold(sample);
  let changed = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] !== folded[i]) changed++;
  return changed > sample.length * LEAST;
}
