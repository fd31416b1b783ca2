import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../server/src/analysis/analyze';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { reviewArticle, type Analysed } from '../../server/src/review/article';
import { toHtmlFile } from '../../server/src/review/file';
import { reviewPageOf } from '../../server/src/review/page';
import { reviewPage, type ArticleReview } from '../../server/src/review/schema';
import { resources } from '../support/resources';

function analysed(text: string, languageId = 'markdown'): Analysed {
  const options = { format: languageId, rules: { severities: {}, locale: 'en', onFailure: assert.fail } } as const;
  return {
    name: 'article.md',
    document: TextDocument.create('file:///article.md', languageId, 1, text),
    analysis: analyze(text, options as Parameters<typeof analyze>[1], resources()),
  };
}
const review = (text: string, languageId?: string): ArticleReview =>
  reviewArticle(analysed(text, languageId), 'zh-cn', true);

const ARTICLE = `# 算力账单

**英伟达**去年营收 1300 亿美元。英伟达首席执行官黄仁勋表示：“算力需求将继续快速增长。”

训练集群已经严重过剩。[星海证券](https://example.com/a)称，英伟达市值将跌破 3 万亿美元。

英伟达去年营收 1300 亿美元，毛利率达到 75%，净利润 730 亿美元，现金储备创下历史新高。

英伟达去年营收 1300 亿美元，毛利率达到 75%，净利润 730 亿美元，现金储备创下历史新高。
`;

describe('the review of an article', () => {
  it('places every claim and figure in the document', () => {
    const { document } = analysed(ARTICLE);
    const { claims, figures } = review(ARTICLE);
    assert.ok(claims.length >= 4);
    for (const { text, range, from, to } of claims) {
      assert.equal(document.getText(range).replace(/\s+/g, ' '), text);
      assert.ok(from < to && Math.abs(from - document.offsetAt(range.start) / ARTICLE.length) < 1e-9);
    }
    assert.ok(
      figures.some(({ text, about, metric }) => /1300/.test(text) && about === 'Nvidia' && metric === 'revenue'),
    );
    for (const { text, range } of figures) assert.equal(document.getText(range), text);
  });

  it('calls companies and people what the article calls them, and knows who is quoted', () => {
    const { names, quotes, claims } = review(ARTICLE);
    assert.equal(names['Nvidia'], '英伟达');
    assert.deepEqual(
      quotes.map(({ speaker }) => names[speaker]),
      ['黄仁勋'],
    );
    assert.ok(claims.some(({ holder }) => names[holder] === '黄仁勋'));
  });

  it('tells the claims of a repeated paragraph from those of its first copy', () => {
    const { claims } = review(ARTICLE);
    const twins = claims.filter(({ text }) => text.startsWith('英伟达去年营收 1300 亿美元，毛利率'));
    assert.deepEqual(
      twins.map(({ repeated }) => repeated),
      [false, true],
    );
  });

  it('gives figures a number to sort by, the middle of a range, and none to a date', () => {
    const { figures } = review('英伟达2024年营收1300亿美元，2026年3月1日宣布明年营收将达到1000亿至2000亿美元。');
    const valueOf = (words: string): number | null | undefined =>
      figures.find(({ text }) => text.includes(words))?.value;
    assert.equal(valueOf('1300亿'), 1.3e11);
    assert.equal(valueOf('2000亿'), 1.5e11);
    assert.equal(valueOf('3月1日'), null);
  });

  it('holds the text without its marks, cut at claims and figures', () => {
    const { passages, claims, figures } = review(ARTICLE);
    assert.deepEqual(
      passages!.slice(0, 2).map(({ kind, level }) => [kind, level]),
      [
        ['heading', 1],
        ['paragraph', 0],
      ],
    );
    const parts = passages!.flatMap((passage) => passage.parts);
    const textOf = (list: 'claim' | 'figure', index: number): string =>
      parts
        .filter((part) => part[list] === index)
        .map(({ text }) => text)
        .join('');
    claims.forEach(({ text }, i) => assert.equal(textOf('claim', i), text.replace(/\*\*|\]\([^)]*\)|\[/g, '')));
    figures.forEach(({ text }, i) => assert.equal(textOf('figure', i), text));
  });

  it('is empty where the text is, in Markdown and in plain text', () => {
    for (const language of ['markdown', 'plaintext'])
      assert.deepEqual(review('', language), {
        name: 'article.md',
        language: review('', language).language,
        claims: [],
        figures: [],
        quotes: [],
        companies: 0,
        names: {},
        passages: [],
      });
  });

  it('leaves the text out where an editor shows it', () => {
    assert.equal(reviewArticle(analysed(ARTICLE), 'en').passages, undefined);
  });
});

describe('the review page', () => {
  it('is what its schema says, in every language', () => {
    for (const locale of LOCALES) {
      const page = reviewPageOf([analysed(ARTICLE)], locale, true);
      assert.deepEqual(reviewPage.parse(JSON.parse(JSON.stringify(page))), page);
    }
  });

  it('has no place where an article could break out of it', () => {
    const hostile = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>\u2028 去年营收1300亿美元。';
    const page = reviewPageOf([{ ...analysed(hostile, 'plaintext'), name: '"><script>.md' }], 'en', true);
    const html = toHtmlFile(page, { script: 'start()', style: 'p{}' });
    assert.equal(html.match(/<script/g)!.length, 2);
    assert.equal(html.match(/<\/script/g)!.length, 2);
    assert.ok(!html.includes('<img') && !html.includes('<!--') && !html.includes('\u2028'));
    const data = /<script type="application\/json" id="data">(.*)<\/script>/.exec(html)![1]!;
    assert.deepEqual(reviewPage.parse(JSON.parse(data)), page);
  });
});
