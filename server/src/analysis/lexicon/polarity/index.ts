import { DISFAVOUR } from './disfavour';
import { FAVOUR } from './favour';
import { MEASURES } from './measures';
import { HARMLESS, SCOPE } from './scope';

/** All lists that the stance stage scans for, by name. */
export const POLARITY = { ...FAVOUR, ...DISFAVOUR, ...MEASURES, ...SCOPE, ...HARMLESS } as const;

export type PolarityName = keyof typeof POLARITY;

/** Lists that speak well (1) or ill (-1) by themselves. */
export const SIGNS: Partial<Readonly<Record<PolarityName, 1 | -1>>> = {
  success: 1,
  demand: 1,
  funding: 1,
  prospects: 1,
  merit: 1,
  bubble: -1,
  loss: -1,
  risk: -1,
  failure: -1,
  unable: -1,
  dear: -1,
};
