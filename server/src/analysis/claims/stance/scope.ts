import type { Span } from '../../model';

/** Where a clause ends: commas, semicolons, colons, dashes and stops, of either width once folded. */
const BREAK = /[,;:。!?！？，；：、—…]|\.(?=\s|$)/;
const HAN = /[\u3400-\u9fff]/;

/** Whether a clause ends between two places of `text`. */
export function clauseEndsBetween(text: string, from: number, to: number): boolean {
  return from < to && BREAK.test(text.slice(from, to));
}

/** How far a word reaches over `text` from `at`: letters of English count for less than characters of Chinese. */
export function reach(text: string, at: number, han: number, latin: number): number {
  return HAN.test(text[at] ?? '') || HAN.test(text[at - 1] ?? '') ? han : latin;
}

/** A clause that sets a scene, grants or supposes; what it says is not what the sentence holds. */
const SCENE =
  /(?:^|[,，;；。])\s*(?:当|随着|由于|因为|自从|自|虽然|尽管|虽|固然|即便|即使|哪怕|纵然|如果|倘若|若|假如|一旦|与|和|相比|相较|较之|比起|除了|面对|在|作为|按|按照|根据|据|通过|为了|对于|对|从|不同于|有别于|(?:when|as|while|although|though|even though|even if|despite|if|once|unlike|compared with|compared to|in contrast to|because|since|after|before|with|in|on|at|for|by|under|following|without|during|until|given|amid|beyond|apart from|rather than|instead of)\b)[^,，。;；]{1,90}[,，]/gi;

/** The stretches of a sentence's text that only set a scene; spans count in `text`. */
export function sceneSpans(text: string): Span[] {
  const spans: Span[] = [];
  SCENE.lastIndex = 0;
  for (let match = SCENE.exec(text); match; match = SCENE.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    SCENE.lastIndex = match.index + match[0].length - 1;
  }
  return spans;
}
