import type { Locale } from '../analysis/rules/rule';

/** Pieces of evidence whose names are made of a part and another name: `ends-on-rise`. Longest first. */
const COMPOUNDS: readonly (readonly [prefix: string, en: string, zhCn: string])[] = [
  ['english-leads-with-', 'opens with: {}', '句首：{}'],
  ['leads-with-', 'opens with: {}', '谓语领起：{}'],
  ['much-judged-', 'strongly judging, {}', '评价强烈，{}'],
  ['reported-as-', 'reported as {}', '转述为{}'],
  ['unjudged-', 'no judgement, {}', '无评价，{}'],
  ['ends-on-', 'ends on: {}', '收尾：{}'],
  ['ends-as-', 'ends as: {}', '收尾：{}'],
  ['ends-in-', 'ends in: {}', '收尾：{}'],
  ['judged-', 'judging, {}', '有评价，{}'],
  ['judging-', 'words of judgement: {}', '评价词：{}'],
  ['under-', 'under a heading of {}', '标题属于{}'],
  ['says-', 'the speaker’s verb means {}', '引语动词表示{}'],
  ['figure-', 'a figure: {}', '数字：{}'],
  ['source-', 'source: {}', '来源：{}'],
  ['item-', 'list item: {}', '列表项：{}'],
];

/** Chinese for the names themselves. English shows them as they are, hyphens as spaces. */
const ZH_CN: Readonly<Record<string, string>> = Object.fromEntries(
  `act 行为动词|advice 建议|advice-future 建议与将来|alone 单独一项|anaphor 指代前文|anchored 有名有数|announcement 预告|predicate 谓语|asks 发问|asserts 有陈述|bare-remark 简短评论|being 判断句|being-judged 判断句带评价|bias 基准|brief 简短|bubble 泡沫|candour 直言|cause 因果|certainty 断定|cleft 强调句|colloquial 口语|colon-question 冒号设问|company 公司|comparison 比较|condition 条件|contrast 转折|conviction 信念|copula 系词|count 数量|credit 署名|crowd 众人|crowd-acts 众人行动|crowd-quantified 众人有数|date 日期|debate 争论|debated 有争议|definition 定义|degree 程度|denial 否定前提|done 已完成|duration 时长|emphasis 强调|english 英文|essence 本质|expect 预期|fact 事实|fall 下降|figure-only 仅有数字|first 第一人称|first-opinion 第一人称观点|forecast 预测|frequency 频度|future 将来|future-horizon 未来时段|future-year 未来年份|gloss 释义|greeting 问候|habitual 惯常|has-stop 有句号|horizon 时间范围|hui “会”|idiom 成语|implication 意味着|colon 冒号|intensifier 加强语气|label 标签|lead-in 引出下文|length 长度|likeness 比喻|linked 有链接|list-item 列表项|metaphor 隐喻|money 金额|money-act 资金行动|multiple 倍数|name-acts 具名者行动|name-changes 具名者变化|name-compared 具名比较|named 写明|names-nobody 无具名|narration 叙述|need 需要|negation 否定|news-register 新闻语体|no-full-stop 无句号|no-predicate 无谓语|noun 名词|only-if 唯有|opens-quotation 引语开头|opens-with-name 名称开头|opinion 观点|org 机构|outlook 展望|own-voice 作者自述|past 过去|past-year 过去年份|percent 百分比|perfective 完成|person 人物|phrase 短语|plain-adjective 形容词|plan 计划|possible 可能|possible-future 可能的将来|possible-past 可能的过去|present 现在|product 产品|progressive 正在进行|quality 品质|quantity 数量词|quantity-moves 数量变化|quantity-word 约数|question 疑问|rank 排名|rating 评级|reported 转述|reported-judgement 转述的评价|rhetorical 反问|rise 上升|said-would 据称将|seem 似乎|self 自称|several-names 多个名称|shi-de “是……的”|short 短句|small-count 小数目|state 状态|statement 陈述|superlative 最高级|superlative-being 最高级判断|the-more-the-more 越……越|third 第三人称|third-reported 第三人称转述|this-year 今年|to-year 至某年|topic 市场主题|topic-compared 主题比较|topic-lacks 主题缺乏|topic-moves 主题变化|transition 过渡|turn 转向|unanchored 无名无数|unforeseen 意外|unnamed-in-register 新闻语体无具名|vague 未指明|very-short 很短|would 将会|you 第二人称|you-judged 对读者评价`
    .split('|')
    .map((row) => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), row.slice(space + 1)];
    }),
);

/** What a piece of evidence is called to people. A name that no table knows is shown as it is, hyphens as spaces. */
export function evidenceLabel(name: string, locale: Locale): string {
  const word = (part: string): string => (locale === 'zh-cn' && ZH_CN[part]) || part.replace(/-/g, ' ');
  if (locale === 'zh-cn' && ZH_CN[name]) return ZH_CN[name];
  const compound = COMPOUNDS.find(([prefix]) => name.startsWith(prefix));
  if (!compound) return word(name);
  const [prefix, en, zhCn] = compound;
  return (locale === 'zh-cn' ? zhCn : en).replace('{}', word(name.slice(prefix.length)));
}
