// Applies weights to an article as the analysis does, so that they can be measured on articles they were not fitted on.
import { analysis } from './examples.mjs';
import { ownOf, weigh } from './fit.mjs';

/** The leaning and the target of each sentence of an article: { guess, target } a cell. */
export function apply(model, { cells, follow }) {
  const own = cells.map((cell) => ownOf(model, cell));
  const around = analysis.surroundings(own);
  const targets = follow((options) => analysis.bestOption(options, model.target));
  return cells.map((cell, i) => {
    const target = targets[cell.passage][cell.sentence];
    const leans = model.leansAround.bias + weigh(model.leansAround, around[i].leans);
    if (!cell.isClaim || leans < 0) return { guess: 'none', target };
    const side = model.sideAround.bias + weigh(model.sideAround, around[i].side);
    const both = model.both.bias + weigh(model.both, own[i].balance);
    return { guess: both > 0 ? 'neutral' : side > 0 ? 'bullish' : 'bearish', target };
  });
}
