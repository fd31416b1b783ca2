import type { Span } from '../model';

/** Companies that are also the place where people post, so that their name is a product there. */
const PLATFORMS: ReadonlySet<string> = new Set(['X']);
/** Companies whose one product bears their name. */
const NAMESAKES: ReadonlySet<string> = new Set(
  `Manus Harvey Character.AI Perplexity Midjourney Suno Udio Runway Lovable Replit Genspark Notion Slack Zoom Canva Figma
  Glean Abridge HeyGen Synthesia ElevenLabs Grammarly Duolingo Discord Reddit Airtable Gamma Jasper Hebbia Legora
  OpenEvidence Writer Otter.ai Krea Ideogram Descript Tome You.com Codeium Tabnine Bolt Base44 Granola`.split(/\s+/),
);

const REACH = 32;
const BEFORE =
  /(?:社交(?:媒体|网络|平台|网站|软件)?(?:平台|网站)?|平台|网站|(?:post(?:s|ed|ing)?|viral|trending|followers|video|clip|wrote|writing|writes|said|tweeted|message|statement|thread|replied|shared)\b[^.!?。]{0,24}\b(?:on|to|via)) ?[“"「]?$|\bon (?:the )?(?:social (?:media |network(?:ing)? )?(?:platform|site|network|app),? )?$/;
const AFTER =
  /^(?:[”"」])? ?(?:平台|网站)?(?:上|账号|账户|帖子|用户|推文)|^ (?:posts?|accounts?|users?|threads?|feeds?|handles?|platform)\b|^上/;
/** Someone buys, owns or renames it: then it is the firm. */
const FIRM =
  /(?:收购|买下|更名为|改名为|拥有|入主|控制|卖掉|出售|owns?|owned|buy|bought|acquired?|purchased?|sold|sell|known as|renamed|called) ?[“"「]?$/;

/** Someone uses it, subscribes to it or opens it. */
const USED_BEFORE =
  /(?:(?<!采|适|信|费|作|效|启|试)用|使用|试用|用上了?|打开|下载|安装|卸载|装了?|订阅|登录|上手|体验|玩|让|开通|卖的是|(?:智能体|产品|工具|应用|助手)(?:比?如)?) ?[“"「]?$|\b(?:us(?:e|es|ed|ing)|tr(?:y|ied|ying) (?:out )?|open(?:s|ed|ing)?|install(?:s|ed|ing)?|download(?:s|ed|ing)?|subscrib(?:e|es|ed|ing) to|log(?:ged)? into|(?:buil[dt]|made|make|draft(?:ed)?|created?|generated?|written|write) (?:with|in|by|on)|prompt(?:ed|ing)?|pays? for|paid for|seats? (?:of|for)|licen[cs]es? (?:of|for)) $/;
const USED_AFTER =
  /^[”"」]? ?(?:的)?(?:邀请码|月活|日活|周活|活跃用户|用户界面|界面|网页版|桌面版|移动版|客户端|会员|订阅|下载量|插件|提示词|内测|公测|App|APP|生成的|写的|画的|母公司|背后的(?:公司|团队))|^(?:-(?:generated|written|made|drafted|built)| (?:app|subscriptions?|accounts?|seats?|licen[cs]es?|invite codes?|interface|bot|plug-?ins?|prompts?|workspaces?)\b)/;
/** What is said of a seat or a use may also be bought from the firm: the act of investing or hiring outweighs it. */
const FIRM_AFTER = /^[”"」]? ?(?:完成|获得?|宣布|融资|估值|收购|裁员|招聘|聘请|起诉|回应|拒绝)/;

/**
 * Whether the name of a company, at this place in folded text, is that of its product: where something is posted, what
 * someone uses, subscribes to or opens, rather than the firm behind it.
 */
export function namesProduct(id: string, text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 12);
  if (PLATFORMS.has(id)) return !FIRM.test(before) && (BEFORE.test(before) || AFTER.test(after.slice(0, 10)));
  if (!NAMESAKES.has(id) || FIRM_AFTER.test(after)) return false;
  return USED_BEFORE.test(before) || USED_AFTER.test(text.slice(end, end + 20));
}
