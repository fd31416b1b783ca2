/* global describe, it, before, after */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/host/browser.mjs';
import { ROOT, SAMPLES } from '../../scripts/setup/paths.mjs';

const START = path.join(ROOT, 'scripts', 'start.mjs');

/** Runs `npm start`; `until` sees all that was printed so far and says when enough is there. */
function start(args, { env = {}, until } = {}) {
  const child = spawn(process.execPath, [START, ...args], { env: { ...process.env, ...env } });
  let printed = '';
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, printed })));
  const reached = new Promise((resolve) => {
    const read = (chunk) => {
      printed += chunk;
      const found = until?.(printed);
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const orDied = ended.then(({ code }) => Promise.reject(new Error(`ended with ${code}:\n${printed}`)));
  orDied.catch(() => undefined);
  return { child, ended, reached: Promise.race([reached, orDied]) };
}

describe('npm start', function () {
  this.timeout(120_000);

  it('names a path that is not there and ends with 2', async () => {
    const { code, printed } = await start(['no-such-article.md']).ended;
    assert.equal(code, 2);
    assert.match(printed, /^No such file or folder: .*no-such-article\.md$/m);
  });

  it('comes up on the samples and stops, as a dry run', async () => {
    const { code, printed } = await start(['--host=server', '--dry-run']).ended;
    assert.equal(code, 0, printed);
    assert.match(printed, /^Using the server build of VS Code [\d.]+ from npm, as asked\.$/m);
  });

  describe('with the server build', () => {
    let window;
    before(async () => {
      window = await openBrowser();
    });
    after(() => window?.close());

    it('prints an address where an article is marked, and stops at Ctrl-C', async () => {
      const [sample] = readdirSync(SAMPLES).filter((name) => name.endsWith('.md'));
      const until = (printed) => /^http:\S+(?=\n)/m.exec(printed)?.[0];
      const { child, ended, reached } = start(['--host=server', path.join(SAMPLES, sample)], { until });
      try {
        const address = await reached;
        await window.page.goto(address);
        await window.page.waitForSelector('[class*="squiggly-"]', { timeout: 60_000, state: 'attached' });
        child.kill('SIGINT');
        const { code, printed } = await ended;
        assert.equal(code, 0, printed);
        await assert.rejects(fetch(address));
      } finally {
        // A second signal after a clean end reaches nothing; after a failure it takes the server along.
        child.kill('SIGINT');
        await ended;
      }
    });
  });

  it("opens the installed VS Code where there is one, in a profile of the checkout's own", async function () {
    if (process.platform === 'win32') return;
    const folder = mkdtempSync(path.join(tmpdir(), 'cl-code-'));
    const record = path.join(folder, 'arguments');
    const code = path.join(folder, 'code');
    writeFileSync(
      code,
      `#!/bin/sh\ncase "$*" in *--version*) echo 1.139.1;; *) printf '%s\\n' "$@" > '${record}';; esac\n`,
    );
    chmodSync(code, 0o755);
    try {
      const env = { PATH: `${folder}${path.delimiter}${process.env.PATH}`, DISPLAY: ':0' };
      const { code: exit, printed } = await start([SAMPLES], { env }).ended;
      assert.equal(exit, 0, printed);
      assert.match(printed, /^Using the VS Code installed here\.$/m);
      const given = readFileSync(record, 'utf8').trim().split('\n');
      assert.ok(given.includes(`--extensionDevelopmentPath=${ROOT}`));
      assert.ok(given.includes('--disable-workspace-trust'));
      assert.equal(given.at(-1), SAMPLES);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
