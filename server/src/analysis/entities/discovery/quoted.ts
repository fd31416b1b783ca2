import type { EntityType } from '../../model';
import type { Find } from './find';

/** A kind of thing, a quoted name, or both ways round. Own lists. */
const KINDS: readonly { readonly type: EntityType; readonly before: string; readonly after: string }[] = [
  {
    type: 'product',
    before:
      '大?模型|芯片|处理器|机器人|应用|App|APP|助手|智能体|操作系统|产品|浏览器|聊天机器人|游戏|大?模型(?:品牌|产品)|名为|代号为?',
    after: '大?模型|芯片|处理器|机器人|App|APP|智能体|操作系统|浏览器|聊天机器人|助手',
  },
  { type: 'company', before: '公司|企业|初创|厂商|独角兽|公众号|微信号|账号', after: '公司|公众号|集团' },
];
const NAME = '([^“”"「」『』《》，。、：；？！,;:?!()]{2,14})';
const MADE = /推出|发布|上线|开源|研发|开发|打造|自研|旗下|名为|代号|命名|接入|升级/;
/** Whoever makes it is named after it: 产品“某某”的开发商. */
const MAKER_AFTER =
  /^[”"」』》]的?(?:开发商|开发者|开发公司|研发商|研发方|研发团队|开发团队|母公司|制造商|出品方)|^[”"」』》](?:系列|家族)/;
const NO_NAME =
  /的|了|是|吗|呢|吧|^(?:一|这|那|我|你|他|它|不|没|有|新|最|更|很|超|大|小|AI|人工智能)|[a-z]{3,} [a-z]{2,}/;
const PERIODICAL =
  /《([^《》]{2,16})》(?= ?(?:杂志|期刊|周刊|月刊|报道|援引|刊文|刊登|刊发|撰文|载文|也?承认|指出|记者|披露|发文|头版|社论|网站|专栏)|(?:上|中)?(?:发表|刊登))|(?<=据|接受|向)《([^《》]{2,16})》/g;
/** What stands in title marks and is no periodical. */
const TITLE_OF_WORK =
  /报告|白皮书|蓝皮书|协议|合同|办法|条例|规定|法案|法$|意见|通知|公告|计划|方案|指南|指引|决定|规划|纲要|声明|公约|草案|预案|议案|说明书|书$|信$|论$|史$|记$|传$|指数|年鉴|手册|标准/;

/** 名叫X的公司, a start-up called 名为“X”的初创企业: what it is called and what it is. */
const CALLED =
  /(?:名叫|名为|叫做?|取名|命名为)[“"「《]?([^，。“”"「」《》,.、的 ]{2,14})[”"」》]?的[\u4e00-\u9fff]{0,8}?(?:(公司|企业|初创|机构|基金|厂商)|(大?模型|芯片|应用|App|APP|产品|机器人|工具|助手|智能体|软件|系统|服务|平台|玩具|眼镜|硬件|设备|游戏))/g;

/** 公司叫某某, 产品名叫“某某”: what it is and what it is called. */
const NAMED =
  /(公司|产品|机器人|应用|软件|助手|模型|App|APP|智能体|玩具|公众号|播客|栏目)(?:的?名字?)?(?:叫做?|名为|取名为?|命名为)[“"「《]?([\u4e00-\u9fffA-Za-z\d]{2,10})[”"」》]?(?=[，。,;；、(（]|$)/g;

/** Names that quotation or title marks set off: 大模型“X”, 公众号《X》, 据《X》报道. `text` is folded. */
export function findQuoted(text: string): Find[] {
  const finds: Find[] = [];
  for (const { type, before, after } of KINDS) {
    const left = new RegExp(`(?:${before})[“"「『《]${NAME}[”"」』》]`, 'g');
    const right = new RegExp(`[“"「『]${NAME}[”"」』](?=${after})`, 'g');
    for (const pattern of [left, right])
      for (const match of text.matchAll(pattern)) {
        const name = match[1]!.trim();
        if (NO_NAME.test(name)) continue;
        // A quoted word beside 模型 is as often a remark on it; a name has letters, or someone brings it out.
        if (
          type === 'product' &&
          !/[A-Za-z\d]/.test(name) &&
          !MADE.test(text.slice(Math.max(0, match.index - 16), match.index + 6)) &&
          !MAKER_AFTER.test(text.slice(match.index + match[0].length - 1, match.index + match[0].length + 8))
        )
          continue;
        const start = match.index + match[0].lastIndexOf(match[1]!) + match[1]!.indexOf(name);
        finds.push({ start, end: start + name.length, type, name, weight: 2 });
      }
  }
  for (const match of text.matchAll(CALLED)) {
    const name = match[1]!;
    const start = match.index + match[0].indexOf(name);
    finds.push({ start, end: start + name.length, type: match[2] ? 'company' : 'product', name, weight: 2 });
  }
  for (const match of text.matchAll(NAMED)) {
    const [whole, kind, name] = match as unknown as [string, string, string];
    if (NO_NAME.test(name) || /什么|啥|做|价|停/.test(name)) continue;
    const start = match.index + whole.lastIndexOf(name);
    const type = /公司|公众号|播客|栏目/.test(kind) ? 'company' : 'product';
    finds.push({ start, end: start + name.length, type, name, weight: 2 });
  }
  for (const match of text.matchAll(PERIODICAL)) {
    const name = match[1] ?? match[2]!;
    if (TITLE_OF_WORK.test(name)) continue;
    const start = match.index + 1;
    const isPaper = /[报刊]$|新闻|财经|周刊|早报|观察/.test(name);
    finds.push({ start, end: start + name.length, type: isPaper ? 'company' : 'org', name, weight: 2 });
  }
  return finds;
}
