import type { Span } from '../model';

/** Companies that are also the place where people post, so that their name is a product there. */
const PLATFORMS: ReadonlySet<string> = new Set(['X']);

const REACH = 32;
const BEFORE =
  /(?:社交(?:媒体|网络|平台|网站|软件)?(?:平台|网站)?|平台|网站|(?:post(?:s|ed|ing)?|viral|trending|followers|video|clip|wrote|writing|writes|said|tweeted|message|statement|thread|replied|shared)\b[^.!?。]{0,24}\b(?:on|to|via)) ?[“"「]?$|\bon (?:the )?(?:social (?:media |network(?:ing)? )?(?:platform|site|network|app),? )?$/;
const AFTER =
  /^(?:[”"」])? ?(?:平台|网站)?(?:上|账号|账户|帖子|用户|推文)|^ (?:posts?|accounts?|users?|threads?|feeds?|handles?|platform)\b|^上/;
/** Someone buys, owns or renames it: then it is the firm. */
const FIRM =
  /(?:收购|买下|更名为|改名为|拥有|入主|控制|卖掉|出售|owns?|owned|buy|bought|acquired?|purchased?|sold|sell|known as|renamed|called) ?[“"「]?$/;

/** Whether a name, at this place in folded text, is where something is posted rather than the firm behind it. */
export function isPlace(id: string, text: string, { start, end }: Span): boolean {
  if (!PLATFORMS.has(id)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return !FIRM.test(before) && (BEFORE.test(before) || AFTER.test(text.slice(end, end + 10)));
}
