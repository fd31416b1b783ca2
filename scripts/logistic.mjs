// Logistic regression in plain arithmetic: fixed order, fixed number of steps, no chance, so that the same rows give the
// same weights bit by bit.

const STEPS = 600;

/**
 * Fits multinomial weights. `rows` are [features, class]; `ridge` is the penalty on each squared weight, a row.
 * Returns weights by feature name; `bias` is not penalised.
 */
export function fitClasses(rows, classes, ridge) {
  const names = ['bias', ...new Set(rows.flatMap(([features]) => [...features.keys()]))];
  const index = new Map(names.map((name, i) => [name, i]));
  const data = rows.map(([features, label]) => ({
    ids: Int32Array.from([0, ...[...features.keys()].map((name) => index.get(name))]),
    values: Float64Array.from([1, ...features.values()]),
    label,
  }));
  const size = names.length * classes;
  let weights = new Float64Array(size);
  let previous = new Float64Array(size);
  const ahead = new Float64Array(size);
  const longest = Math.max(...data.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0)));
  const rate = 2 / longest;
  for (let step = 0; step < STEPS; step++) {
    const momentum = step / (step + 3);
    for (let i = 0; i < size; i++) ahead[i] = weights[i] + momentum * (weights[i] - previous[i]);
    const slope = gradient(data, ahead, classes, ridge);
    [previous, weights] = [weights, previous];
    for (let i = 0; i < size; i++) weights[i] = ahead[i] - rate * slope[i];
  }
  return Object.fromEntries(names.map((name, i) => [name, [...weights.subarray(i * classes, (i + 1) * classes)]]));
}

/** Fits the weights of one yes-or-no question: `rows` are [features, answer]. */
export function fitYesNo(rows, ridge) {
  const both = fitClasses(
    rows.map(([features, answer]) => [features, answer ? 1 : 0]),
    2,
    ridge,
  );
  return Object.fromEntries(Object.entries(both).map(([name, [no, yes]]) => [name, yes - no]));
}

function gradient(data, weights, classes, ridge) {
  const slope = new Float64Array(weights.length);
  const scores = new Float64Array(classes);
  for (const { ids, values, label } of data) {
    scores.fill(0);
    for (let j = 0; j < ids.length; j++)
      for (let k = 0; k < classes; k++) scores[k] += weights[ids[j] * classes + k] * values[j];
    const top = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += scores[k] = Math.exp(scores[k] - top);
    for (let k = 0; k < classes; k++) {
      const error = (scores[k] / sum - (k === label ? 1 : 0)) / data.length;
      for (let j = 0; j < ids.length; j++) slope[ids[j] * classes + k] += error * values[j];
    }
  }
  for (let i = classes; i < weights.length; i++) slope[i] += ridge * weights[i];
  return slope;
}
