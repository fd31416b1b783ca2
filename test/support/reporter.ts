import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

const SUMMARY = process.env.CLAIMLENS_TEST_SUMMARY;
const LOG = process.env.CLAIMLENS_TEST_LOG;

/**
 * Mocha's usual report, and beside it what `scripts/test.mjs` needs to add the stages up: the counts, as JSON, in the file
 * named by CLAIMLENS_TEST_SUMMARY. Inside an extension host the report itself goes to the file named by
 * CLAIMLENS_TEST_LOG, because no host hands its extension's output on in whole lines.
 */
class SummaryReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    if (LOG) {
      Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => appendFileSync(LOG, `${format(...parts)}\n`);
    }
    super(runner, options);
    runner.once('end', () => {
      const passed = runner.stats?.passes ?? 0;
      const failed = runner.stats?.failures ?? 0;
      if (SUMMARY) writeFileSync(SUMMARY, JSON.stringify({ passed, failed }));
    });
  }
}

export = SummaryReporter;
