import { fold } from '../text/fold';

/** What the law adds to a name and reporters leave out. Own list. */
const LEGAL =
  /[ ,]+(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LP|PLC|plc|Co|Company|Group|Holdings?|Technology|Technologies|AG|SE|SA|NV|GmbH)\.?$/;
const HAN = /[\u3400-\u9fff]/;

/** A company's name as it is compared with its other names. */
export interface NameForm {
  readonly han: boolean;
  /** Folded; a Latin name without 's and what the law adds, a Chinese one without its Latin part (the AI of 智谱AI). */
  readonly core: string;
}

export function nameForm(text: string): NameForm {
  const folded = fold(text).trim();
  if (HAN.test(folded)) return { han: true, core: folded.replace(/[^\u3400-\u9fff]+/g, '') };
  let core = folded.replace(/'s$/, '');
  for (let shorter = core.replace(LEGAL, ''); shorter !== core; shorter = core.replace(LEGAL, '')) core = shorter;
  return { han: false, core };
}

/**
 * True where nobody would take the two for different names: one is the other cut short (智谱华章 and 智谱, Meta Platforms
 * and Meta, 中国移动 and 中移动), or the letters that it is known by (TSMC). Spelling counts: Nvidia is not NVIDIA.
 */
export function isSameName(a: NameForm, b: NameForm): boolean {
  if (a.han !== b.han) return false;
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if (a.han) return isSubsequence(short, long);
  if (long === short || long.startsWith(`${short} `) || long.startsWith(`${short}-`)) return true;
  if (squeeze(long).startsWith(squeeze(short))) return false;
  return /^[A-Z\d&.]{1,5}$/.test(short);
}

/** Lower case and without separators: Open AI is spelt otherwise than OpenAI, but both come to openai. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[ .'-]+/g, '');
}

function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    from = long.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
