import type { Block, Mention, Span } from '../model';
import { weighChains } from './chains';
import type { CompiledNames } from './compile';
import { discover } from './discovery';
import type { Find } from './discovery/find';
import { isTitleCase, weigh, type Weighed } from './doubts';
import { readIntroductions, type Introduction } from './introductions';
import { weighAfterMakers } from './makerDoubts';
import { scanBlock, type Doubt } from './scan';

/** A doubtful name with the weight of its place. */
export interface WeighedDoubt extends Doubt {
  readonly weighed: readonly Weighed[];
}

/** All that one block tells of names by itself. */
export interface Reading {
  readonly text: string;
  readonly sure: readonly Mention[];
  readonly doubts: readonly WeighedDoubt[];
  readonly finds: readonly Find[];
  readonly introductions: readonly Introduction[];
}

const NOTHING: Reading = { text: '', sure: [], doubts: [], finds: [], introductions: [] };
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
  const text = block.folded;
  const scan = scanBlock(block, names);
  const isName = ({ start, end }: Span): boolean => names.never.size === 0 || !names.never.has(text.slice(start, end));
  const sure = scan.sure.filter(isName);
  const titleCase = scan.doubts.length > 0 && isTitleCase(text);
  const weighed = scan.doubts.filter(isName).map((doubt) => ({ ...doubt, weighed: weigh(text, doubt, titleCase) }));
  const doubts = weighAfterMakers(text, sure, weighChains(text, sure, weighed), names).filter(isOpen);
  const listed = [...sure, ...doubts.filter(({ weighed: all }) => all.some(({ pattern }) => !pattern.surname))];
  const finds = discover(text, listed).filter(isName);
  return { text, sure, doubts, finds, introductions: readIntroductions(text, [...listed, ...finds]) };
}

/** A doubt that the place itself has not settled against every claimant. */
function isOpen({ weighed }: WeighedDoubt): boolean {
  return weighed.some(({ weight }) => weight !== 'against');
}
