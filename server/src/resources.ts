import type { Resources } from './analysis/analyze';
import { compileRegistry } from './analysis/entities';
import { loadClaimModel } from './claimModel';
import { loadRegistryRows } from './registry/load';
import { intlSegmenter } from './segmenter/intl';
import type { LearningSegmenter } from './segmenter/learning';
import { loadNodejieba } from './segmenter/nodejieba';

/** The segmenter that could be had, and what went wrong where it is not nodejieba. */
export interface SegmenterChoice {
  readonly segmenter: LearningSegmenter;
  readonly problem?: string;
}

/** Resources whose segmenter can be taught a workspace's names. */
export interface LoadedResources extends Resources {
  readonly segmenter: LearningSegmenter;
}

/** All that analysis needs and can be had at once. The segmenter is ICU's: nodejieba takes a second to load. */
export function loadResources(): LoadedResources {
  return { registry: compileRegistry(loadRegistryRows()), model: loadClaimModel(), segmenter: intlSegmenter() };
}

/** nodejieba where it loads, taught the registry's names, else ICU's segmenter. Never throws. */
export function chooseSegmenter(resources: LoadedResources): SegmenterChoice {
  try {
    return { segmenter: loadNodejieba(resources.registry.names()) };
  } catch (error) {
    return { segmenter: resources.segmenter, problem: error instanceof Error ? error.message : String(error) };
  }
}
