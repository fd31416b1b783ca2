import type { Segmenter } from '../analysis/model';

/** A segmenter that can be taught names, so that it does not cut them. */
export interface LearningSegmenter extends Segmenter {
  /** Takes in those of `names` that it has not learnt yet. Cheap where the same list comes again. */
  learn(names: Iterable<string>): void;
}
