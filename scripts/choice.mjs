// Conditional logistic regression: of several options, each described by named features, one is chosen. Plain arithmetic
// in fixed order, so that the same rows give the same weights bit by bit.

const STEPS = 800;

/** Fits one weight a feature. `rows` are { options: Map[], chosen: index }; `ridge` is the penalty on squared weights. */
export function fitChoice(rows, ridge) {
  const names = [...new Set(rows.flatMap(({ options }) => options.flatMap((features) => [...features.keys()])))];
  const index = new Map(names.map((name, i) => [name, i]));
  const data = rows
    .filter(({ options }) => options.length > 1)
    .map(({ options, chosen }) => ({
      options: options.map((features) => [...features].map(([name, value]) => [index.get(name), value])),
      chosen,
    }));
  let weights = new Float64Array(names.length);
  let previous = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const momentum = step / (step + 3);
    const ahead = weights.map((weight, i) => weight + momentum * (weight - previous[i]));
    const slope = gradient(data, ahead, ridge);
    previous = weights;
    weights = ahead.map((weight, i) => weight - 0.2 * slope[i]);
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]]));
}

function gradient(data, weights, ridge) {
  const slope = weights.map((weight) => ridge * weight);
  for (const { options, chosen } of data) {
    const scores = options.map((option) => option.reduce((sum, [i, value]) => sum + weights[i] * value, 0));
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const all = powers.reduce((sum, power) => sum + power, 0);
    options.forEach((option, k) => {
      const error = (powers[k] / all - (k === chosen ? 1 : 0)) / data.length;
      for (const [i, value] of option) slope[i] += error * value;
    });
  }
  return slope;
}
