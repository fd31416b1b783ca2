// Fits the weights of the stance stage: first what a sentence tells by itself, then what the text around it adds, then
// whom it is about.
import { fitChoice } from '../choice.mjs';
import { analysis } from './examples.mjs';
import { fitOdds } from './odds.mjs';

/** Penalties on each squared weight, a row; chosen by `--folds`. */
export const RIDGE = { leans: 0.002, side: 0.004, gram: 0.01, around: 0.003, both: 0.001, target: 0.003 };
/** A gram seen in fewer sentences than this says nothing. */
const FEWEST = 3;
/** The value of one gram: many stand beside few named pieces of evidence. */
const GRAM = 'gram ';
/** Parts that own odds are crossed over: what is around is fitted on odds that did not see their own article. */
const PARTS = 5;
/** Few sentences weigh both sides; to find them at all they are taken for such at lower odds. */
const SPARED = 1.1;
/** The articles to learn from lean in more of their sentences than reporting at large does. */
const CAUTION = 0.15;
/** How often targets are gone through anew with the weights so far. */
const ROUNDS = 3;

/** All weights, from sentences that stand alone and from articles. */
export function train(sentences, articles) {
  const claims = articles.map(({ cells }) => cells.filter(({ isClaim }) => isClaim).map(asSentence));
  const own = fitOwn([...sentences, ...claims.flat()]);
  const odds = articles.map(() => undefined);
  for (let part = 0; part < PARTS; part++) {
    const others = claims.filter((_, i) => i % PARTS !== part).flat();
    const crossed = fitOwn([...sentences, ...others]);
    articles.forEach(({ cells }, i) => {
      if (i % PARTS === part) odds[i] = cells.map((cell) => ownOf(crossed, cell));
    });
  }
  const around = fitAround(articles, odds);
  const both = fitBoth(own, [...sentences, ...claims.flat()]);
  return { ...own, ...around, both, target: fitTargets(sentences, articles) };
}

function asSentence(cell) {
  return { ...cell, stance: cell.label?.stance, target: cell.label?.target };
}

/** What sentences tell by themselves. */
function fitOwn(rows) {
  const seen = new Map();
  for (const { clauses } of rows)
    for (const gram of new Set(clauses.flatMap(({ grams }) => [...grams.keys()])))
      seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const withGrams = (features, clauses) => {
    const all = new Map(features);
    for (const { grams } of clauses)
      for (const [gram, value] of grams)
        if (seen.get(gram) >= FEWEST) all.set(GRAM + gram, (all.get(GRAM + gram) ?? 0) + value * 0.5);
    return all;
  };
  const ridge = (plain) => (name) => (name.startsWith(GRAM) ? RIDGE.gram * 0.25 : plain);
  const leans = fitOdds(
    rows.map((row) => [withGrams(row.leans, row.clauses), row.stance !== undefined]),
    ridge(RIDGE.leans),
  );
  const side = fitOdds(
    rows
      .filter(({ stance }) => stance && stance !== 'neutral')
      .map((row) => [withGrams(row.side, row.clauses), row.stance === 'bullish']),
    ridge(RIDGE.side),
  );
  const grams = {};
  for (const gram of seen.keys())
    if (seen.get(gram) >= FEWEST) grams[gram] = [(leans[GRAM + gram] ?? 0) * 0.5, (side[GRAM + gram] ?? 0) * 0.5];
  const plain = (weights) => Object.fromEntries(Object.entries(weights).filter(([name]) => !name.startsWith(GRAM)));
  return { leans: plain(leans), side: plain(side), grams };
}

/** The odds of one sentence by itself, and the evidence that it weighs both sides. */
export function ownOf(model, cell) {
  let leans = model.leans.bias + weigh(model.leans, cell.leans);
  let side = model.side.bias + weigh(model.side, cell.side);
  const scores = cell.clauses.map(({ grams, words }) => {
    let score = 0;
    for (const [gram, value] of grams) {
      leans += (model.grams[gram]?.[0] ?? 0) * value;
      score += (model.grams[gram]?.[1] ?? 0) * value;
    }
    side += score;
    for (const { name, sign } of words) score += sign * (1 + (model.side[name] ?? 0));
    return score;
  });
  return { ...cell, leans, side, balance: analysis.balanceOf(cell.folded, cell.clauses, scores, cell) };
}

function fitAround(articles, odds) {
  const rows = articles.flatMap(({ cells }, i) => {
    const around = analysis.surroundings(odds[i]);
    return cells
      .map((cell, j) => ({ label: cell.label, own: odds[i][j], ...around[j] }))
      .filter(({ own }) => own.isClaim);
  });
  const leansAround = fitOdds(
    rows.map(({ leans, label }) => [leans, label !== null]),
    () => RIDGE.around,
  );
  const sideAround = fitOdds(
    rows
      .filter(({ label }) => label && label.stance !== 'neutral')
      .map(({ side, label }) => [side, label.stance === 'bullish']),
    () => RIDGE.around,
  );
  return { leansAround: { ...leansAround, bias: leansAround.bias - CAUTION }, sideAround };
}

/** Whether a sentence that leans weighs both sides. */
function fitBoth(own, rows) {
  const both = fitOdds(
    rows.filter(({ stance }) => stance).map((row) => [ownOf(own, row).balance, row.stance === 'neutral']),
    () => RIDGE.both,
  );
  return { ...both, bias: both.bias + SPARED };
}

/** Whom sentences are about. What was chosen for one bears on the next, so the articles are gone through again and again. */
function fitTargets(sentences, articles) {
  const alone = sentences
    .filter(({ target, candidates }) => target && candidates.some((one) => one.target === target))
    .map(({ target, candidates }) => ({
      options: candidates.map(({ features }) => features),
      chosen: candidates.findIndex((one) => one.target === target),
    }));
  let weights = fitChoice(alone, RIDGE.target);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = [...alone];
    for (const { cells, follow } of articles) {
      const labels = new Map(cells.map((cell) => [`${cell.passage} ${cell.sentence}`, cell.label]));
      follow((options, passage, sentence) => {
        const label = labels.get(`${passage} ${sentence}`);
        const chosen = label ? options.findIndex(({ target }) => target === label.target) : -1;
        if (chosen >= 0)
          rows.push({ options: options.map(({ own, around }) => new Map([...(own ?? []), ...around])), chosen });
        return analysis.bestOption(options, weights);
      });
    }
    weights = fitChoice(rows, RIDGE.target);
  }
  return weights;
}

export function weigh(weights, features) {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}
