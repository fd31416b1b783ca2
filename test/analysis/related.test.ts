import assert from 'node:assert/strict';
import { analyze } from '../../server/src/analysis/analyze';
import type { Analysis, Kin } from '../../server/src/analysis/model';
import { relate, type ClaimTerms } from '../../server/src/analysis/claims/related';
import { loadResources } from '../../server/src/resources';

const OPTIONS = { format: 'markdown', rules: { severities: {}, locale: 'en' } } as const;

describe('kin', () => {
  const resources = loadResources();
  const read = (source: string): Analysis => analyze(source, OPTIONS, resources);
  /** The kin of the claim that holds `text`, as the texts of their sentences. */
  const kinOf = (analysis: Analysis, text: string): (Kin & { text: string })[] => {
    const at = analysis.claims.findIndex((claim) => claim.text.includes(text));
    assert.ok(at >= 0, text);
    return analysis.kinOf(at).map((kin) => ({ ...kin, text: analysis.claims[kin.claim]!.text }));
  };

  it('finds a figure again at the other end of an article', () => {
    const filler = '百度发布了新的搜索产品。\n\n阿里巴巴扩建了杭州的机房。\n\n腾讯下调了接口价格。\n\n';
    const analysis = read(
      `美光上季营收为57.4亿美元。\n\n${filler.repeat(4)}# 内存\n\n美光的季度营收达到57.4亿美元，主要来自存储芯片。\n`,
    );
    const [first] = kinOf(analysis, '美光上季');
    assert.match(first!.text, /主要来自存储芯片/);
    assert.ok(first!.reasons.includes('same-figure'));
  });

  it('meets words that are cut differently by the characters they share', () => {
    const filler =
      'OpenAI opened an office.\n\n百度发布了新的搜索产品。\n\n阿里巴巴扩建了杭州的机房。\n\n腾讯裁员三成。\n\n';
    const analysis = read(`变压器短缺拖慢了北美的机房。\n\n${filler}# 电力\n\n北美机房在等变压器。\n`);
    assert.match(kinOf(analysis, '拖慢了')[0]!.text, /在等变压器/);
  });

  it('names what an example gives and what another wording repeats', () => {
    const analysis = read(
      '国产芯片的出货正在加快。其中，寒武纪上季交付了3万片。\n\n国产芯片的价格在下跌。也就是说，国产芯片今年便宜了30%。\n',
    );
    const relation = (of: string, to: string): string | undefined =>
      kinOf(analysis, of).find(({ text }) => text.includes(to))?.relation;
    assert.equal(relation('正在加快', '寒武纪'), 'supports');
    assert.equal(relation('在下跌', '也就是说'), 'restates');
  });

  it('gives a reason for every kin, and keeps to eight', () => {
    const analysis = read(
      '宇树发布了新的机器人。\n\n'.repeat(3) + '宇树卖出了5000台机器人。\n\n宇树的机器人涨价了。\n\n'.repeat(12),
    );
    analysis.claims.forEach((_, i) => {
      const kin = analysis.kinOf(i);
      assert.ok(kin.length <= 8);
      for (const { reasons, claim } of kin) assert.ok(reasons.length > 0 && claim !== i);
    });
  });

  it('asks for its claims no sooner than it is asked itself', () => {
    let asked = 0;
    const find = relate(() => {
      asked++;
      return [] as ClaimTerms[];
    });
    assert.equal(asked, 0);
    assert.deepEqual(find(0), []);
    assert.equal(asked, 1);
  });
});
