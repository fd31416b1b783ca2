import type { Block, Mention } from '../model';
import type { CompiledNames } from './compile';
import { isTitleCase, weigh, type Weighed } from './doubts';
import { scanBlock, type Doubt } from './scan';

/** A doubtful name with the weight of its place. */
export interface WeighedDoubt extends Doubt {
  readonly weighed: readonly Weighed[];
}

/** All that one block tells of names by itself. */
export interface Reading {
  readonly sure: readonly Mention[];
  readonly doubts: readonly WeighedDoubt[];
}

const NOTHING: Reading = { sure: [], doubts: [] };
const readings = new WeakMap<CompiledNames, WeakMap<Block, Reading>>();

/** Reads one block, once: the result is kept as long as block and registry live. Asides name nobody. */
export function readBlock(block: Block, names: CompiledNames): Reading {
  if (block.kind === 'aside') return NOTHING;
  let known = readings.get(names);
  if (!known) readings.set(names, (known = new WeakMap()));
  let reading = known.get(block);
  if (!reading) known.set(block, (reading = read(block, names)));
  return reading;
}

function read(block: Block, names: CompiledNames): Reading {
  const { sure, doubts } = scanBlock(block, names);
  const titleCase = doubts.length > 0 && isTitleCase(block.folded);
  return { sure, doubts: doubts.map((doubt) => ({ ...doubt, weighed: weigh(block.folded, doubt, titleCase) })) };
}
