import type * as Nodejieba from 'nodejieba';
import type { LearningSegmenter } from './learning';
import { tile } from './tiling';

/**
 * Loads nodejieba with its dictionaries, and teaches it `names` so that no token cuts one (it would split 英|伟达).
 * Takes about a second and 250 MB, and holds the thread meanwhile. Throws where the native module or a dictionary is
 * missing. There is one dictionary in a process, and nodejieba lets words be added to it but not taken out: what one
 * workspace folder teaches holds for the others until the server ends, in how words are cut and nowhere else.
 */
export function loadNodejieba(names: Iterable<string>): LearningSegmenter {
  // Required when called: it must neither slow the start nor stop it where it fails to load.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const jieba = require('nodejieba') as typeof Nodejieba;
  jieba.load();
  const learnt = new Set<string>();
  const lists = new WeakSet<Iterable<string>>();
  const learn = (more: Iterable<string>): void => {
    if (lists.has(more)) return;
    lists.add(more);
    for (const name of more) {
      if (learnt.has(name) || !/^[\u3400-\u9fff]{2,}$/.test(name)) continue;
      learnt.add(name);
      jieba.insertWord(name, 'nz');
    }
  };
  learn(names);
  return { name: 'nodejieba', segment: (text) => tile(text, jieba.tag(text)), learn };
}
