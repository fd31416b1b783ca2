import type { Mention } from '../model';

/** Who holds a function in a body or beside a person, as the text introduces them: 某公司首席执行官某某. */
export interface NamedRole {
  readonly body: string;
  readonly role: string;
  readonly person: string;
}

/** What may stand between a body and its office-holder. */
const BETWEEN =
  /^(?:的|'s)?\s*(?:联合|现任|前|时任)?(?:创始人兼|联合创始人兼|co-founder and |founder and )?\s*([\u4e00-\u9fff]{2,8}|[A-Za-z][A-Za-z -]{1,28})[,\s]*$/;
const LONGEST = 32;

/** The office-holders that a block introduces, body first: OpenAI CEO Sam Altman, 马斯克的律师马克. */
export function namedRoles(folded: string, mentions: readonly Mention[]): NamedRole[] {
  const roles: NamedRole[] = [];
  for (let i = 1; i < mentions.length; i++) {
    const [body, person] = [mentions[i - 1]!, mentions[i]!];
    if (person.type !== 'person' || person.start - body.end > LONGEST) continue;
    const role = BETWEEN.exec(folded.slice(body.end, person.start))?.[1]?.trim().toLowerCase();
    if (role) roles.push({ body: body.id, role, person: person.id });
  }
  return roles;
}
