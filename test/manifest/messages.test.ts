import { strict as assert } from 'node:assert';
import { SEGMENTS } from '../../server/src/analysis/model';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { loadClaimModel } from '../../server/src/claimModel';
import { localeFor, messages } from '../../server/src/messages';
import { evidenceLabel } from '../../server/src/messages/evidence';

describe('what the server says', () => {
  it('has a Chinese word for every piece of evidence that the claim model weighs', () => {
    const { kind, check } = loadClaimModel();
    const names = new Set([...Object.keys(kind), ...Object.values(check).flatMap((weights) => Object.keys(weights))]);
    for (const locale of ['zh-cn', 'zh-tw'] as const) {
      const untranslated = [...names].filter((name) => /[a-z]/.test(evidenceLabel(name, locale)));
      assert.deepEqual(untranslated, [], locale);
    }
  });

  it('takes a compound piece of evidence apart by its longest prefix', () => {
    assert.equal(evidenceLabel('english-leads-with-future', 'zh-cn'), '句首：将来');
    assert.equal(evidenceLabel('leads-with-future', 'zh-tw'), '以述語起頭：未來');
    assert.equal(evidenceLabel('ends-on-news-register', 'en'), 'ends on: news register');
  });

  it('names every segment of the market', () => {
    for (const locale of LOCALES)
      for (const segment of SEGMENTS) assert.ok(messages(locale).segments[segment], segment);
  });

  it('speaks to each client in its own language', () => {
    const spoken = (client: string | undefined): string => localeFor(client);
    assert.deepEqual(['zh-cn', 'zh-CN', 'zh', 'zh-Hans', 'zh_SG', 'zh-Hans-HK'].map(spoken), Array(6).fill('zh-cn'));
    assert.deepEqual(['zh-tw', 'zh-HK', 'zh-Hant', 'zh_MO', 'zh-hant-cn'].map(spoken), Array(5).fill('zh-tw'));
    assert.deepEqual(['en', 'de', 'zha', '', undefined].map(spoken), Array(5).fill('en'));
  });
});
