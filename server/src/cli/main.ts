import { Command, InvalidArgumentError, Option } from 'commander';
import { analyze, type AnalysisOptions } from '../analysis/analyze';
import { LOCALES, type Locale } from '../analysis/rules/rule';
import { DEFAULT_MAX_BYTES } from '../decode';
import { loadRegistryRows } from '../registry/load';
import { chooseSegmenter, loadResources } from '../resources';
import { readArticles } from './files';
import { FolderNames } from './names';
import { toRecord } from './record';
import { count, stylish, summary, type Tally } from './report';
import { htmlPath, writeReport, type ArticleOnDisk } from './reviewFile';

interface Flags {
  readonly maxBytes: number;
  readonly locale: Locale;
}

/** Exit codes, as eslint's: 0 clean, 1 problems found in the text, 2 something could not be read or done. */
const UNREADABLE = 2;

const program = new Command('claimlens')
  .description('Reviews reporting on the AI market: claims, figures, companies, and what the text leaves unsupported.')
  .showHelpAfterError();

program
  .command('analyze')
  .description('print the analysis of each article, one JSON object a line')
  .argument('<path...>', 'articles, or folders to search for .md and .txt files')
  .addOption(new Option('--format <format>', 'output format').choices(['json']).default('json'))
  .addOption(maxBytes())
  .addOption(locale())
  .action(async (paths: string[], flags: Flags) => {
    for await (const { path, analysis } of analyses(paths, flags))
      print(`${JSON.stringify(toRecord(path, analysis))}\n`);
  });

program
  .command('lint')
  .description('print the diagnostics of each article; exits 1 where there are errors or warnings')
  .argument('<path...>', 'articles, or folders to search for .md and .txt files')
  .addOption(maxBytes())
  .addOption(locale())
  .action(async (paths: string[], flags: Flags) => {
    const tally: Tally = { errors: 0, warnings: 0, others: 0 };
    for await (const { path, text, analysis } of analyses(paths, flags)) {
      count(tally, analysis.diagnostics);
      print(stylish(path, text, analysis.diagnostics));
    }
    print(summary(tally));
    if (tally.errors + tally.warnings > 0) process.exitCode ??= 1;
  });

program
  .command('report')
  .description('write a review of the articles as one HTML file that needs nothing else')
  .argument('<path...>', 'articles, or folders to search for .md and .txt files')
  .requiredOption('--output <file>', 'the .html file to write; one that is there is replaced', htmlPath)
  .addOption(maxBytes())
  .addOption(locale())
  .action(async (paths: string[], flags: Flags & { readonly output: string }) => {
    const articles: ArticleOnDisk[] = [];
    for await (const article of analyses(paths, flags)) articles.push(article);
    const problem = writeReport(articles, flags.output, flags.locale);
    if (problem === undefined) return;
    complain(`${flags.output}: ${problem}`);
    process.exitCode = UNREADABLE;
  });

/** Analyses one article after the other, each with the names of the nearest `.claimlens.json`. */
async function* analyses(paths: string[], flags: Flags): AsyncGenerator<ArticleOnDisk> {
  const ready = loadResources();
  const names = new FolderNames({
    rows: loadRegistryRows,
    base: ready.registry,
    locale: flags.locale,
    complain: (message) => {
      complain(message);
      process.exitCode = UNREADABLE;
    },
  });
  const { segmenter, problem } = chooseSegmenter(ready);
  if (problem) complain(`nodejieba did not load, so words are cut by Intl.Segmenter: ${problem.split('\n')[0]}`);
  const onFailure = (code: string, error: unknown): void => complain(`rule ${code} failed: ${String(error)}`);
  for (const file of readArticles(paths, flags.maxBytes)) {
    if ('problem' in file) {
      complain(`${file.path}: ${file.problem}`);
      process.exitCode = UNREADABLE;
      continue;
    }
    const options: AnalysisOptions = {
      format: file.format,
      rules: { severities: {}, locale: flags.locale, onFailure },
    };
    const registry = await names.registryFor(file.path, ['.', ...paths]);
    segmenter.learn(registry.names());
    yield {
      ...file,
      analysis: analyze(file.text, options, { ...ready, registry, segmenter }),
    };
  }
}

function maxBytes(): Option {
  return new Option('--max-bytes <n>', 'leave out files larger than this')
    .default(DEFAULT_MAX_BYTES)
    .argParser((value) => {
      const bytes = Number(value);
      if (!Number.isInteger(bytes) || bytes <= 0) throw new InvalidArgumentError('a whole number above 0 is wanted.');
      return bytes;
    });
}

function locale(): Option {
  return new Option('--locale <locale>', 'language of messages').choices(LOCALES).default('en');
}

function print(text: string): void {
  process.stdout.write(text);
}

function complain(message: string): void {
  process.stderr.write(`claimlens: ${message}\n`);
}

// A reader such as `head` may close the pipe before all is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
void program.parseAsync();
