import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixesFor, RULES } from '../../server/src/analysis/rules';
import { LOCALES } from '../../server/src/analysis/rules/rule';
import { ROOT } from '../support/lspClient';
import { readMarked, readSections, show } from '../support/marked';
import { analyzeText } from '../support/resources';

const FIXTURES = join(ROOT, 'test', 'rules');
const PAGES = join(ROOT, 'docs', 'rules');

/** What `code` finds in the text, in the form of marks. */
function found(code: string, text: string): string[] {
  const { diagnostics } = analyzeText(text);
  return show(
    text,
    diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ start, end }) => ({ start, end, note: code })),
  );
}

function expectMarks(code: string, fixture: string): void {
  const { text, marks } = readMarked(fixture);
  assert.deepEqual(found(code, text), show(text, marks));
}

/** The text before `=>`, and behind each `=>` what the first, second … fix makes of it. */
function expectFixes(code: string, fixture: string): void {
  const [before, ...after] = fixture.split(/\n=>\n?/);
  const { text, marks } = readMarked(before!);
  const analysis = analyzeText(text);
  const diagnostic = analysis.diagnostics.find((row) => row.code === code && row.start === marks[0]!.start);
  assert.ok(diagnostic, `nothing to fix at ${show(text, marks).join()}`);
  const draft = { source: text, format: 'markdown', sourceStyle: 'note', commentStyle: 'html' } as const;
  const fixed = fixesFor(code, diagnostic, analysis, draft, 'en').map(({ title, edits, caret }) => {
    assert.doesNotMatch(title, /^[a-z]/, 'a title is a sentence');
    const result = edits.reduceRight((before, edit) => before.slice(0, edit.start) + edit.newText + before.slice(edit.end), text);
    // In the expected text, | is where the caret belongs.
    return caret === undefined ? result : `${result.slice(0, caret)}|${result.slice(caret)}`;
  });
  assert.deepEqual(fixed.slice(0, after.length).map((result) => result.trim()), after.map((expected) => expected.trim().replace(/\s*¶\s*/g, '\n\n')));
}

for (const rule of RULES)
  describe(`rule ${rule.code}`, () => {
    const sections = readSections(readFileSync(join(FIXTURES, `${rule.code}.txt`), 'utf8'));
    const cases = (name: string): string[] => sections.get(name) ?? [];

    it('has fixtures on both sides', () => {
      assert.ok(cases('flags').length >= 5 && cases('leaves alone').length >= 5);
      assert.deepEqual([...sections.keys()].filter((name) => !['flags', 'fixes', 'leaves alone', 'known misses'].includes(name)), []);
    });
    for (const fixture of cases('flags')) it(`flags ${fixture.slice(0, 60)}`, () => expectMarks(rule.code, fixture));
    for (const fixture of cases('leaves alone'))
      it(`leaves alone ${fixture.slice(0, 60)}`, () => assert.deepEqual(found(rule.code, readMarked(fixture).text), []));
    for (const fixture of cases('fixes')) it(`fixes ${fixture.slice(0, 60)}`, () => expectFixes(rule.code, fixture));
    for (const fixture of cases('known misses'))
      it(`still misses ${fixture.slice(0, 60)}`, () => assert.throws(() => expectMarks(rule.code, fixture)));

    it('has fixtures for its fixes', () => assert.ok(cases('fixes').length > 0));

    it('speaks every locale', () => {
      for (const locale of LOCALES) {
        const phrases = rule.phrases[locale];
        assert.ok(phrases.message.length > 10);
        assert.deepEqual(Object.keys(phrases.fixes ?? {}), Object.keys(rule.phrases.en.fixes ?? {}));
      }
    });

    it('has a page whose examples are true', () => {
      const page = readFileSync(join(PAGES, `${rule.code}.md`), 'utf8');
      const examples = [...page.matchAll(/^```text( fine)?\n([\s\S]*?)^```$/gm)];
      assert.ok(examples.length >= 2, 'a page shows what is flagged and what is fine');
      for (const [, fine, example] of examples) {
        const text = example!.trim().replace(/\n\n/g, '¶');
        if (fine) assert.deepEqual(found(rule.code, readMarked(text).text), []);
        else expectMarks(rule.code, text);
      }
    });
  });

describe('the rules', () => {
  const listed = (folder: string, extension: string): string[] =>
    readdirSync(folder).filter((name) => name.endsWith(extension) && name !== 'README.md').map((name) => name.slice(0, -extension.length)).sort();
  const codes = RULES.map((rule) => rule.code).sort();

  it('stand in the index, in the docs and in the fixtures alike', () => {
    assert.deepEqual(listed(PAGES, '.md'), codes);
    assert.deepEqual(listed(FIXTURES, '.txt'), codes);
  });
});
