import type * as Nodejieba from 'nodejieba';
import type { Segmenter } from '../analysis/model';
import { tile } from './tiling';

/**
 * Loads nodejieba with its dictionaries, and teaches it `names` so that no token cuts one (it would split 英|伟达).
 * Takes about a second and 250 MB, and holds the thread meanwhile. Throws where the native module or a dictionary is
 * missing.
 */
export function loadNodejieba(names: Iterable<string>): Segmenter {
  // Required when called: it must neither slow the start nor stop it where it fails to load.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const jieba = require('nodejieba') as typeof Nodejieba;
  jieba.load();
  for (const name of names) if (/^[\u3400-\u9fff]{2,}$/.test(name)) jieba.insertWord(name, 'nz');
  return { name: 'nodejieba', segment: (text) => tile(text, jieba.tag(text)) };
}
