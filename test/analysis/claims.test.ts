import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { judge } from '../../server/src/analysis/claims';
import { loadClaimModel } from '../../server/src/claimModel';
import { judgeMarked, parseCases, shown } from './claimFixture';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'test/analysis/fixtures/claims');

for (const name of readdirSync(FOLDER).sort())
  describe(`claims: ${name}`, () => {
    for (const { section, line, expected, text } of parseCases(readFileSync(join(FOLDER, name), 'utf8')))
      it(`${section}: ${text} (line ${line})`, () => {
        const actual = shown(judgeMarked(text).judgements[0]?.[0]);
        if (section === 'known misses') assert.notEqual(actual, expected, 'no longer missed: move it to its section');
        else assert.equal(actual, expected);
      });
  });

describe('judge', () => {
  it('leaves headings, labels of a list and tables without a claim, and reads what stands between them', () => {
    const { article, judgements } = judgeMarked(
      '# 算力的黄昏\n\n‹英伟达›上季营收为{570亿美元}。\n\n上游分为三类：\n\n- 芯片\n- 存储与光模块\n\n| 公司 | 营收 |\n|---|---|\n| ‹AMD› | {92亿美元} |\n',
    );
    const kinds = article.passages.map(({ passage }, p) => [passage.block.kind, ...judgements[p]!.map(shown)]);
    assert.deepEqual(kinds.slice(0, 3), [
      ['heading', 'none'],
      ['paragraph', 'factual+'],
      ['paragraph', 'none'],
    ]);
    assert.ok(kinds.slice(3).every(([, ...claims]) => claims.every((claim) => claim === 'none')));
  });

  it('reads a list item in the light of its lead-in', () => {
    const item = (leadIn: string): string =>
      shown(judgeMarked(`前文说了很多。\n\n${leadIn}\n\n- 人机协作成为常态\n`).judgements[2]?.[0]);
    assert.equal(item('未来几年会出现以下趋势：').replace('+', ''), 'forecast');
    assert.notEqual(item('采购时可以从以下维度评估：'), 'forecast');
  });

  it('takes lines before the body for a title and a byline', () => {
    const { judgements } = judgeMarked('算力狂热之后,谁在裸泳\n\n撰稿 陈默\n\n‹美光›上季营收增长了{五成}。\n');
    assert.deepEqual(
      judgements.map((row) => shown(row[0])),
      ['none', 'none', 'factual+'],
    );
  });

  it('names the evidence for the kind and for the need of a source', () => {
    const judgement = judgeMarked('‹英伟达›上季营收为{570亿美元}，同比增长{六成}。').judgements[0]![0]!;
    assert.ok(judgement.evidence.some(({ name }) => !name.startsWith('check:')));
    assert.ok(judgement.evidence.some(({ name, weight }) => name === 'check:quantity' && weight > 0));
    assert.ok(judgement.score > 0.9 && judgement.score <= 1);
  });

  it('keeps a judgement until something that it rests on changes', () => {
    const { article, attributions } = judgeMarked('‹英伟达›上季营收为{570亿美元}。\n\n市场反应平淡。');
    const { kind, check, wording } = loadClaimModel();
    const model = { kind, check, wording };
    const first = judge(article, attributions, model);
    assert.equal(judge(article, attributions, model)[0]![0], first[0]![0]);
    const attributed = [
      { ...attributions[0]!, sentences: [{ source: 'named' as const, holder: 'Reuters', reasons: [] }] },
      attributions[1]!,
    ];
    const second = judge(article, attributed, model);
    assert.notEqual(second[0]![0], first[0]![0]);
    assert.equal(second[1]![0], first[1]![0]);
  });

  it('never throws, whatever the text, and keeps scores between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'将会应该“”「（：？。，\n-#| 0万AIis but'.split('')), maxLength: 120 }),
        (text) => {
          for (const judgement of judgeMarked(text).judgements.flat())
            if (judgement) assert.ok(judgement.score >= 0 && judgement.score <= 1 && judgement.evidence.length > 0);
        },
      ),
    );
  });
});

describe('the claim model', () => {
  it('is what training gives, bit by bit', function () {
    this.timeout(60_000);
    execFileSync(process.execPath, [join(ROOT, 'scripts/train-claims.mjs'), '--check'], { cwd: ROOT });
  });

  it('learns from at least 1,200 well-formed sentences of many registers', () => {
    const folder = join(ROOT, 'training/claims');
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const rows = files.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    );
    assert.ok(files.length >= 6 && rows.length >= 1200);
    assert.equal(new Set(rows.map(({ text }) => text)).size, rows.length, 'no sentence stands twice');
    for (const row of rows) {
      assert.match(String(row['claim']), /^(?:factual|forecast|opinion|none)$/);
      assert.equal(typeof row['check'], row['claim'] === 'none' ? 'undefined' : 'boolean', String(row['text']));
      assert.equal(row['stance'] === undefined, row['target'] === undefined, String(row['text']));
    }
  });
});
