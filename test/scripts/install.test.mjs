/* global describe, it, beforeEach, afterEach */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whyInstall } from '../../scripts/setup/install.mjs';

describe('What is missing', () => {
  let root;
  const write = (file, packages) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'cl-install-'));
    write('package-lock.json', {
      '': { name: 'claimlens' },
      'node_modules/plain': { version: '1.0.0' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is everything in a bare clone', () => {
    assert.equal(whyInstall(root), 'nothing is installed yet');
  });

  it('is nothing once npm has installed what the lock file says, whatever the times of the files', () => {
    write('node_modules/.package-lock.json', { 'node_modules/plain': { version: '1.0.0' } });
    write('node_modules/plain/package.json', {});
    assert.equal(whyInstall(root), undefined);
  });

  it('is a package that changed its version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/plain': { version: '0.9.0' } });
    assert.equal(whyInstall(root), 'node_modules/plain should be 1.0.0');
  });

  it('is a package whose folder was deleted', () => {
    write('node_modules/.package-lock.json', { 'node_modules/plain': { version: '1.0.0' } });
    assert.equal(whyInstall(root), 'node_modules/plain is missing');
  });
});
