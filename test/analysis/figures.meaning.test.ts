import assert from 'node:assert/strict';
import type { Block, Figure, Language, Mention, PlacedPassage } from '../../server/src/analysis/model';
import { parseDay, weekday } from '../../server/src/analysis/figures/dates/calendar';
import { resolveDate } from '../../server/src/analysis/figures/dates/resolve';
import { readMoneyContext, type MoneyContext } from '../../server/src/analysis/figures/home';
import { interpretFigures } from '../../server/src/analysis/figures/interpret';
import { normaliseFigure, readingOf } from '../../server/src/analysis/figures/normalise';
import { scanFigures } from '../../server/src/analysis/figures/scanner';
import { fold } from '../../server/src/analysis/text/fold';
import { splitSentences } from '../../server/src/analysis/text/sentences';

function blockOf(prose: string): Block {
  return {
    kind: 'paragraph',
    level: 0,
    prose,
    folded: fold(prose),
    offsets: Array.from({ length: prose.length }, (_, i) => i),
    references: [],
    emphasis: [],
  };
}

interface Setting {
  readonly language?: Language;
  readonly date?: string;
  readonly money?: MoneyContext;
  /** Names of companies in the text. */
  readonly companies?: readonly string[];
}

function interpret(prose: string, setting: Setting = {}): Figure[] {
  const { language = 'zh', date, money, companies = [] } = setting;
  const block = blockOf(prose);
  const mentions = companies
    .flatMap((id) => [...prose.matchAll(new RegExp(id, 'g'))].map(({ index }) => [id, index] as const))
    .map(([id, start]): Mention => ({ start, end: start + id.length, type: 'company', id, known: true }))
    .sort((a, b) => a.start - b.start);
  const placed: PlacedPassage = {
    start: 0,
    end: prose.length,
    passage: {
      block,
      sentences: splitSentences(prose),
      figures: scanFigures(block.folded, { language, prose, masked: mentions }),
      listed: mentions,
    },
    index: 0,
    heading: -1,
    mentions,
  };
  return interpretFigures(placed, date, money);
}

/** What the figures other than dates say of one field. */
function fields(prose: string, field: keyof Figure, setting?: Setting): unknown[] {
  return interpret(prose, setting)
    .filter(({ kind }) => kind !== 'date' && kind !== 'duration')
    .map((figure) => figure[field]);
}

describe('figures: what they measure', () => {
  const cases: readonly (readonly [text: string, language: Language, metrics: readonly (string | undefined)[]])[] = [
    ['公司估值约为30亿美元，去年营收4亿美元，净亏损2亿美元。', 'zh', ['valuation', 'revenue', 'loss']],
    ['它计划投入500亿元资本开支，训练成本为600万美元。', 'zh', ['capex', 'cost']],
    ['这家公司完成了3亿美元融资，月活用户达到2亿。', 'zh', ['funding', 'users']],
    ['市場份額升至三成，毛利率為58%。', 'zh', ['market-share', 'margin']],
    ['参数规模达到6710亿，耗电50兆瓦。', 'zh', ['parameters', 'power']],
    ['公司裁员8000人。', 'zh', ['layoffs']],
    ['Revenue rose to $12 billion while capex fell to $3 billion.', 'en', ['revenue', 'capex']],
    ['It raised $2 billion at a $60 billion valuation.', 'en', ['funding', 'valuation']],
    ['Sales reached $12 billion, up from $2.2 billion.', 'en', ['revenue', 'revenue']],
    ['天气很好，他走了3公里。', 'zh', [undefined]],
  ];
  for (const [text, language, metrics] of cases)
    it(text, () => assert.deepEqual(fields(text, 'metric', { language }), metrics));
});

describe('figures: whom they are about', () => {
  const companies = ['OpenAI', '微软', '谷歌', '亚马逊'];
  const cases: readonly (readonly [text: string, about: readonly (string | undefined)[]])[] = [
    ['OpenAI的估值为3000亿美元，微软则投入800亿美元。', ['OpenAI', '微软']],
    ['微软、谷歌和亚马逊合计投入2000亿美元。', [undefined]],
    ['全球市场规模为2000亿美元。', [undefined]],
  ];
  for (const [text, about] of cases) it(text, () => assert.deepEqual(fields(text, 'about', { companies }), about));
});

describe('figures: rise and fall', () => {
  const cases: readonly (readonly [
    text: string,
    language: Language,
    change: readonly unknown[],
    compared: readonly unknown[],
  ])[] = [
    ['营收同比增长35%至48亿元。', 'zh', ['up-by', 'up-to'], ['year', 'year']],
    ['用户增长到4亿。', 'zh', ['up-to'], [undefined]],
    ['用户增长了4亿。', 'zh', ['up-by'], [undefined]],
    ['出货量环比下降12%。', 'zh', ['down-by'], ['period']],
    ['股价跌至12元。', 'zh', ['down-to'], [undefined]],
    ['營收年增35%，季減4%。', 'zh', ['up-by', 'down-by'], ['year', 'period']],
    ['毛利率为58%。', 'zh', [undefined], [undefined]],
    ['Revenue rose 39 percent year over year to $29.9 billion.', 'en', ['up-by', 'up-to'], ['year', 'year']],
    ['Shares fell 17%.', 'en', ['down-by'], [undefined]],
    ['It spent up to $5 billion.', 'en', [undefined], [undefined]],
  ];
  for (const [text, language, change, compared] of cases)
    it(text, () => {
      assert.deepEqual(fields(text, 'change', { language }), change);
      assert.deepEqual(fields(text, 'compared', { language }), compared);
    });
});

describe('figures: periods', () => {
  it('ties an amount to its date, in either language', () => {
    assert.deepEqual(fields('去年亏损12亿元，2027年将盈利3亿元。', 'period', { date: '2025-08-20' }), ['2024', '2027']);
    const english = 'Revenue would reach $12 billion in 2027, up from $2.2 billion in 2025.';
    assert.deepEqual(fields(english, 'period', { language: 'en' }), ['2027', '2025']);
  });

  it('leaves a relative date open when the article has none', () => {
    assert.deepEqual(fields('去年亏损12亿元。', 'period'), [undefined]);
  });

  const published = parseDay('2025-02-13')!;
  const resolved: readonly (readonly [words: string, iso: string | undefined])[] = [
    ['今年', '2025'],
    ['去年年初', '2024'],
    ['去年第四季度', '2024-Q4'],
    ['今年4月', '2025-04'],
    ['前年', '2023'],
    ['上个月', '2025-01'],
    ['上个月15日', '2025-01-15'],
    ['本周', '2025-02-10/2025-02-16'],
    ['上周二', '2025-02-04'],
    ['周一', '2025-02-10'],
    ['昨日', '2025-02-12'],
    ['本季度', '2025-Q1'],
    ['上季度', '2024-Q4'],
    ['第三季度', '2024-Q3'],
    ['12月20日', '2024-12-20'],
    ['1月20日', '2025-01-20'],
    ['20日', '2025-01-20'],
    ['6日', '2025-02-06'],
    ['last quarter', '2024-Q4'],
    ['late last year', '2024'],
    ['Wednesday', '2025-02-12'],
    ['Thursday', '2025-02-13'],
    ['January', '2025-01'],
    ['December 04', '2024-12-04'],
    ['yesterday', '2025-02-12'],
    ['最近', undefined],
    ['春季', undefined],
    ['去年同期', undefined],
  ];
  for (const [words, iso] of resolved) it(`${words} → ${iso}`, () => assert.equal(resolveDate(words, published), iso));

  it('knows the days of the week', () => {
    assert.equal(weekday({ year: 2025, month: 2, day: 13 }), 4);
    assert.equal(weekday({ year: 2000, month: 2, day: 29 }), 2);
    assert.equal(weekday({ year: 1999, month: 12, day: 31 }), 5);
  });
});

describe('figures: money stated once', () => {
  it('takes the currency of a bare amount from the article', () => {
    const money = readMoneyContext([blockOf('下表单位：亿美元。')]);
    assert.deepEqual(money.stated, { currency: 'USD', scale: 1e8 });
    assert.deepEqual(fields('公司融资3亿。', 'unit', { money }), ['USD']);
    assert.deepEqual(readMoneyContext([blockOf('All figures in US dollars.')]).stated, { currency: 'USD', scale: 1 });
  });

  it('reads a bare 元 in the currency of the place', () => {
    const taiwan = readMoneyContext([blockOf('台積電昨日召開法說會，台股收高，營收達新台幣三千億元。')]);
    assert.equal(taiwan.home, 'TWD');
    assert.deepEqual(fields('營收為988億元，另有人民幣5億元與3億美元。', 'unit', { money: taiwan }), [
      'TWD',
      'CNY',
      'USD',
    ]);
    assert.equal(readMoneyContext([blockOf('港股昨日收高，港交所股價升至三百港元，創兩年來紀錄。')]).home, 'HKD');
    assert.equal(readMoneyContext([blockOf('港股昨日收高，港交所股价升至三百港元。')]).home, undefined);
  });
});

describe('figures: normalised readings', () => {
  const read = (text: string, language: Language = 'zh'): Figure =>
    scanFigures(fold(text), { language, prose: text })[0]!;
  const cases: readonly (readonly [text: string, language: Language, en: string, cn: string, tw: string])[] = [
    ['1.4 万亿美元', 'zh', 'US$1.4 trillion', '1.4万亿美元', '1.4兆美元'],
    ['3 兆美元', 'zh', 'US$3 trillion', '3万亿美元', '3兆美元'],
    ['约60亿元', 'zh', 'about CN¥6 billion', '约60亿元人民币', '約60億元人民幣'],
    ['120亿至345亿美元', 'zh', 'US$12 billion to US$34.5 billion', '120亿美元至345亿美元', '120億美元至345億美元'],
    ['三成', 'zh', '30%', '30%', '30%'],
    ['3个百分点', 'zh', '3 percentage points', '3个百分点', '3個百分點'],
    ['十分之一', 'zh', '10%', '10%', '10%'],
    ['三分之二', 'zh', '66.67%', '66.67%', '66.67%'],
    ['0.2倍', 'zh', '20%', '20%', '20%'],
    ['1倍', 'zh', '1×', '1倍', '1倍'],
    ['2.5倍', 'zh', '2.5×', '2.5倍', '2.5倍'],
    ['two-thirds', 'en', '66.67%', '66.67%', '66.67%'],
    ['2.6万家', 'zh', '26,000 家', '2.6万家', '2.6萬家'],
    ['$97.4 billion', 'en', 'US$97.4 billion', '974亿美元', '974億美元'],
    ['20 cents', 'en', 'US¢20', '20美分', '20美分'],
  ];
  for (const [text, language, en, cn, tw] of cases)
    it(text, () => {
      const figure = read(text, language);
      assert.deepEqual(
        (['en', 'zh-cn', 'zh-tw'] as const).map((locale) => normaliseFigure(figure, locale)?.text),
        [en, cn, tw],
      );
    });

  it('gives large numbers in powers of ten too', () => {
    assert.equal(normaliseFigure(read('1.4 万亿美元'), 'en')?.scientific, '1.4×10¹²');
    assert.equal(normaliseFigure(read('数十亿美元'), 'en')?.scientific, '2×10⁹–9.9×10⁹');
    assert.equal(normaliseFigure(read('200家'), 'en')?.scientific, undefined);
    assert.equal(readingOf(read('1.4 万亿美元'), 'zh-tw'), '1.4兆美元 · 1.4×10¹²');
  });

  it('gives dates in ISO form, and none where nothing fixes them', () => {
    assert.equal(readingOf(read('2024年第四季度'), 'en'), '2024-Q4');
    assert.equal(readingOf(interpret('去年亏损。', { date: '2025-02-13' })[0]!, 'en'), '2024');
    assert.equal(readingOf(read('最近'), 'en'), undefined);
  });
});
