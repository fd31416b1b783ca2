import { strict as assert } from 'node:assert';
import { SEGMENTS } from '../../server/src/analysis/model';
import { loadClaimModel } from '../../server/src/claimModel';
import { messages } from '../../server/src/messages';
import { evidenceLabel } from '../../server/src/messages/evidence';

describe('what the server says', () => {
  it('has a Chinese word for every piece of evidence that the claim model weighs', () => {
    const { kind, check } = loadClaimModel();
    const names = new Set([...Object.keys(kind), ...Object.values(check).flatMap((weights) => Object.keys(weights))]);
    const untranslated = [...names].filter((name) => /[a-z]/.test(evidenceLabel(name, 'zh-cn')));
    assert.deepEqual(untranslated, []);
  });

  it('has the same keys in every language', () => {
    const keys = (locale: 'en' | 'zh-cn'): string[] =>
      Object.entries(messages(locale)).flatMap(([name, value]) =>
        typeof value === 'object' ? Object.keys(value as object).map((key) => `${name}.${key}`) : [name],
      );
    assert.deepEqual(keys('zh-cn').sort(), keys('en').sort());
  });

  it('names every segment of the market', () => {
    for (const segment of SEGMENTS) assert.ok(messages('zh-cn').segments[segment], segment);
  });
});
