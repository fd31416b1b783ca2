import { strict as assert } from 'node:assert';
import { readSettings } from '../../server/src/settings';
import { SETTING_GROUPS } from '../../server/src/settingsCatalogue';

const ALL = SETTING_GROUPS.flatMap(({ settings }) => Object.entries(settings));
/** Values that no setting takes. */
const WRONG = ['loud', 1.5, -1, [], {}, ['off'], { on: true }];
const { settings: defaults } = readSettings({});

describe('a setting of a wrong value', () => {
  for (const [name, schema] of ALL)
    it(`is named, and its default holds: claimlens.${name}`, () => {
      for (const given of WRONG) {
        const { settings, faults } = readSettings({ [name]: given });
        assert.deepEqual(faults, [{ name: `claimlens.${name}`, given, used: schema.parse(undefined) }]);
        assert.deepEqual(settings, defaults);
      }
    });

  it('leaves the others as they are', () => {
    const { settings, faults } = readSettings({
      highlight: { people: 'loud', products: 'both' },
      inlayHints: { figures: true },
      maxFileSize: 0,
    });
    assert.deepEqual(faults.map(({ name }) => name).sort(), ['claimlens.highlight.people', 'claimlens.maxFileSize']);
    assert.equal(settings.highlight.products, 'both');
    assert.equal(settings.figureHints, true);
  });

  it('is none where there is no setting at all, or one that was taken back', () => {
    for (const section of [undefined, null, 7, 'settings', { maxFileSize: null }, { highlight: 'all' }])
      assert.deepEqual(readSettings(section).settings, defaults);
    assert.deepEqual(readSettings({ maxFileSize: null }).faults, []);
  });
});
