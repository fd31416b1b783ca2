// Logistic regression for one yes-or-no question, in plain arithmetic: fixed order, fixed number of steps, no chance, so
// that the same rows give the same weights bit by bit.

const STEPS = 400;

/**
 * Fits log-odds. `rows` are [features, answer] with features a Map from name to number; `ridge(name)` is the penalty on
 * that squared weight, a row. Returns weights by name; `bias` is not penalised.
 */
export function fitOdds(rows, ridge) {
  const index = new Map([['bias', 0]]);
  const data = rows.map(([features, answer]) => {
    const ids = new Int32Array(features.size + 1);
    const values = new Float64Array(features.size + 1);
    values[0] = 1;
    let j = 1;
    for (const [name, value] of features) {
      if (!index.has(name)) index.set(name, index.size);
      ids[j] = index.get(name);
      values[j++] = value;
    }
    return { ids, values, answer: answer ? 1 : 0 };
  });
  const names = [...index.keys()];
  const penalty = Float64Array.from(names, (name) => (name === 'bias' ? 0 : ridge(name)));
  const longest = Math.max(...data.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0)));
  const rate = 1 / (longest / 4 + Math.max(...penalty));
  const weights = new Float64Array(names.length);
  const ahead = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < slope.length; i++) slope[i] = penalty[i] * ahead[i];
    for (const { ids, values, answer } of data) {
      let sum = 0;
      for (let j = 0; j < ids.length; j++) sum += ahead[ids[j]] * values[j];
      const error = (1 / (1 + Math.exp(-sum)) - answer) / data.length;
      for (let j = 0; j < ids.length; j++) slope[ids[j]] += error * values[j];
    }
    const momentum = (step + 1) / (step + 4);
    for (let i = 0; i < weights.length; i++) {
      const next = ahead[i] - rate * slope[i];
      ahead[i] = next + momentum * (next - weights[i]);
      weights[i] = next;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]]));
}
