// Measures the stance stage on articles that its weights were not fitted on: each group of articles in turn is left out.
import { apply } from './apply.mjs';
import { train } from './fit.mjs';

const STANCES = ['bullish', 'bearish', 'neutral'];

/** Leaves out one group of articles after the other; returns the sums over all, with macro-F1 as the reference scorer has it. */
export function measureFolds(sentences, articles, showErrors = false) {
  const cells = new Map();
  const target = { right: 0, given: 0, both: 0, all: 0 };
  for (const group of new Set(articles.map((article) => article.group))) {
    const model = train(
      sentences,
      articles.filter((article) => article.group !== group),
    );
    for (const article of articles.filter((one) => one.group === group))
      apply(model, article).forEach((found, i) => {
        const { label, start, end } = article.cells[i];
        const want = label?.stance ?? 'none';
        cells.set(`${want} ${found.guess}`, (cells.get(`${want} ${found.guess}`) ?? 0) + 1);
        const right = label?.target === found.target;
        if (label) {
          target.all++;
          if (found.guess !== 'none') target.both++;
          if (right && found.guess !== 'none') target.given++;
          if (right) target.right++;
        }
        if (showErrors && (want !== found.guess || (label && !right)))
          console.log(
            `${group}\t${want} ${label?.target ?? ''} → ${found.guess} ${found.target}\t${article.source.slice(start, end)}`,
          );
      });
  }
  const sum = (test) => [...cells].reduce((all, [name, n]) => all + (test(...name.split(' ')) ? n : 0), 0);
  const f1 = STANCES.map((one) => {
    const hit = cells.get(`${one} ${one}`) ?? 0;
    return (2 * hit) / (sum((want) => want === one) + sum((_, guess) => guess === one) || 1);
  });
  const hit = sum((want, guess) => want !== 'none' && guess !== 'none');
  const result = {
    articles: articles.length,
    sentences: sum((want) => want !== 'none'),
    detection: (2 * hit) / (sum((want) => want !== 'none') + sum((_, guess) => guess !== 'none')),
    macroF1: f1.reduce((all, one) => all + one) / f1.length,
    target: target.given / target.all,
  };
  console.log(
    STANCES.map((one, i) => `${one} F1 ${f1[i].toFixed(3)}`).join(', '),
    `macro-F1 ${result.macroF1.toFixed(3)}, leaning at all F1 ${result.detection.toFixed(3)}`,
    `target ${result.target.toFixed(3)} (${(target.given / target.both).toFixed(3)} of those found to lean) of ${target.all}`,
  );
  return result;
}
