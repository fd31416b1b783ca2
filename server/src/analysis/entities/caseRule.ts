import type { CaseRule } from './form';
import { HAN, KIND } from './units';

/**
 * How much a name's capitals matter. `OpenAI` and `GPT-4o` are themselves in any case; `AMD` and `o1` are names only as
 * written; `Oracle`, `Hugging Face` and `The Information` need the capitals that set them off from plain words.
 */
export function caseRuleOf(name: string, cautious: boolean): CaseRule {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  const latin = [...letters].filter((unit) => KIND[unit.charCodeAt(0)] !== HAN).join('');
  if (latin.length < letters.length) return latin.length <= 2 ? 'exact' : 'free';
  const [run = ''] = /^\p{L}+/u.exec(latin) ?? [];
  if (latin.length <= 4 && run.length < 3) return 'exact';
  if (/\d/.test(latin)) return cautious ? 'initials' : 'free';
  if (latin.length <= 4) return 'exact';
  if (/^\S+$/.test(name)) {
    if (/\p{Ll}\p{Lu}/u.test(name) && !cautious) return 'free';
    // An acronym that spells a word is one only in capitals: PLUG, CLIP.
    if (cautious && name === name.toUpperCase()) return 'exact';
    return cautious || name.length < 6 ? 'initials' : 'free';
  }
  return 'initials';
}
