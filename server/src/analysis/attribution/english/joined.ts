import type { Span } from '../../model';
import type { Voice } from '../voice';
import type { EnglishScene } from './grammar';

/** Where a second main clause begins: …, and Microsoft said. */
const SECOND_CLAUSE = /,\s+(?:and|but|while|whereas)\s+(?:(?:the|its|his|her|a|an)\s+)?$/i;
/** …, and the company is reportedly: an adverb of hearsay holds for its own clause alone. */
const IN_SECOND_CLAUSE = /,\s+(?:and|but|while|whereas)\s+(?:[\w'’-]+\s+){0,5}$/i;
/** …, which Pereyra argues are cheaper. */
const RELATIVE = /,\s+(?:which|who|whose|where)\s+$/i;
/** A clause that the rest of the sentence hangs on. */
const LEANS = /^\s*["“]?(?:if|unless|although|though|despite|even if|to)\b/i;
const QUANTITY = /\d/;
const SHORTEST_STATEMENT = 20;

/** Whether the origin stands after a statement of the author's own, and only for what follows it. */
export function isJoined({ text }: EnglishScene, voice: Voice, sentence: Span): boolean {
  const opening = text.slice(sentence.start, voice.start);
  if (opening.length < SHORTEST_STATEMENT || LEANS.test(opening)) return false;
  const content = text.slice(voice.end, sentence.end);
  if (/^\s*[,.;]/.test(content) || content.trim().length < 12) return false;
  if (RELATIVE.test(opening)) return true;
  if (voice.manner === 'hearsay') return IN_SECOND_CLAUSE.test(opening);
  return SECOND_CLAUSE.test(opening) && QUANTITY.test(opening);
}
