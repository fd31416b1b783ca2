// Measures the stance stage on articles that its weights were not fitted on: a sixth of the files of articles is left out
// at a time.
import { f1, leaveOneOut, macroF1 } from '../cross-validate.mjs';
import { apply } from './apply.mjs';
import { train } from './fit.mjs';

const FOLDS = 6;
const STANCES = ['bullish', 'bearish', 'neutral'];

/** By register, and over `all` of them: { rows, leaning, stance, target } as the reference scorer has them. */
export function measureFolds(sentences, articles) {
  const registers = [...new Set(articles.map(({ group }) => group))];
  const folds = leaveOneOut(
    articles,
    ({ group }) => registers.indexOf(group) % FOLDS,
    (others) => train(sentences, others),
    (article, model) => apply(model, article),
  );
  const judged = [...folds.values()].flat();
  const rowsOf = (some) =>
    some.flatMap(({ example, answer }) => example.cells.map((cell, i) => ({ label: cell.label, ...answer[i] })));
  const measured = registers.map((register) => [
    register,
    measure(rowsOf(judged.filter(({ example }) => example.group === register))),
  ]);
  return { all: measure(rowsOf(judged)), ...Object.fromEntries(measured) };
}

/** `leaning` is the F1 of leaning at all, `stance` macro-F1, `target` the share of right targets where one is labelled. */
function measure(rows) {
  const pairs = rows.map(({ label, guess }) => [label?.stance ?? 'none', guess]);
  const leaning = pairs.map((pair) => pair.map((name) => (name === 'none' ? 'none' : 'leans')));
  const labelled = rows.filter(({ label }) => label);
  return {
    rows: rows.length,
    leaning: f1(leaning, 'leans'),
    stance: macroF1(pairs, STANCES),
    target:
      labelled.filter(({ label, guess, target }) => guess !== 'none' && target === label.target).length /
      labelled.length,
  };
}
