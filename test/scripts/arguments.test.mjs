/* global describe, it */
import assert from 'node:assert/strict';
import { readArguments } from '../../scripts/host/arguments.mjs';

describe('The stand-in for the desktop executable', () => {
  it('reads flags as the desktop does', () => {
    const { flags, paths } = readArguments([
      'samples',
      '--extensionDevelopmentPath=/a',
      '--extensionDevelopmentPath=/b',
      '--extensions-dir',
      '/extensions',
      '--disable-updates',
    ]);
    assert.deepEqual(flags.get('extensionDevelopmentPath'), ['/a', '/b']);
    assert.deepEqual(flags.get('extensions-dir'), ['/extensions']);
    assert.deepEqual(flags.get('disable-updates'), ['true']);
    assert.deepEqual(paths, ['samples']);
  });
});
