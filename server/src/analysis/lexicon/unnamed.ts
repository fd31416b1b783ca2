import type { Segment, Span } from '../model';

/** A company that the text describes without naming it, and the segment it stands for. */
export interface Unnamed extends Span {
  readonly segment: Segment;
}

/** What a description says of the trade that a company is in; the first that fits. Compiled by hand. */
const TRADES: readonly (readonly [RegExp, Segment])[] = [
  [/芯片|gpu|半导体|晶圆|封测|光模块|服务器|chip|semiconductor|memory|server/i, 'chips'],
  [/开源|open[- ](?:source|weight)/i, 'open-models'],
  [
    /医疗|制药|金融|银行|保险|教育|汽车|机器人|驾驶|制造|medical|health|drug|bank|insur|robot|factory|legal/i,
    'verticals',
  ],
  [/初创|创业|新创|独角兽|start-?up|unicorn/i, 'startups'],
  [/应用|智能体|软件|工具|agent|app\b|software/i, 'applications'],
  [/模型|\bmodel|\bllm|\blabs?\b|laborator/i, 'foundation-models'],
  [/云|数据中心|算力|cloud|data[- ]cent|hyperscal/i, 'ai-market'],
  [/小|年轻|竞争对手|ai|small|young|rival|competitor/i, 'startups'],
];

/** 一家, 某, 另一家 and their like, up to four words on, and what kind of company it is. */
const CHINESE =
  /(?:[一另某几两三数多有]家|某|其他|不少|许多|众多|部分|多数|中小)[^,，。;；:：!?！？"“”「」、]{0,14}?(?:公司|厂商|企业|机构|独角兽|竞争对手)/g;
const ENGLISH =
  /\b(?:an?|one|another|some|several|many|two|three|smaller|most) (?:[a-z][a-z-]* ){0,4}?(?:rivals?|competitors?|start-?ups?|labs?|chipmakers?|compan(?:y|ies)|firms?|developers?|makers?|vendors?|providers?|unicorns?)\b/gi;

/** Companies described but not named in a stretch of folded text, in order. */
export function unnamedIn(text: string): Unnamed[] {
  const found: Unnamed[] = [];
  for (const pattern of [CHINESE, ENGLISH])
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const segment = TRADES.find(([trade]) => trade.test(words))?.[1];
      if (segment) found.push({ start: index, end: index + words.length, segment });
    }
  return found;
}
