import { isLatin, skipSpaces } from './characters';
import type { Numeral } from './numerals';
import { exact } from './numerals/numeral';
import type { Quantity } from './quantity';
import { near } from './sense';
import type { Source } from './source';
import { wordTrie } from './trie';

const MODELS = wordTrie(
  '模型|大模型|参数|规模|版|级|开源|稠密|moe|小模型|的模型|基座|语言模型|以下|以上|model|models|parameter|-parameter|parameters|version|variant|variants|dense|checkpoint|or',
);
const TRAINING = wordTrie('数据|语料|训练|token|tokens|词元|文本|的数据|中文|高质量|预训练|of data|of text|training');
const CONTEXT = wordTrie(
  '上下文|token|tokens|窗口|长度|的上下文|长文本|context|context-window|-token|window|输入|输出',
);
const STORAGE = wordTrie('内存|显存|硬盘|存储|缓存|带宽|ram|memory|storage');
const SIZE_CUES = wordTrie('参数|模型|parameters|尺寸|规模|版本');

/**
 * A number with a letter written onto it, in the idiom of the models: 7B are parameters, 4T of data tokens, 128K of
 * context tokens. What follows has to say so; otherwise it is part of a name (昇腾910B).
 */
export function readSize({ text, language }: Source, numeral: Numeral): Quantity | undefined {
  const { letter, end } = numeral;
  if (letter === undefined) return undefined;
  const next = skipSpaces(text, end);
  const hyphen = text[next] === '-' && isLatin(text.charCodeAt(next + 1)) ? next + 1 : next;
  const follows = (words: typeof MODELS): boolean =>
    words.longest(text, next) !== undefined || (hyphen > next && words.longest(text, hyphen) !== undefined);
  const unit = unitOf(letter, follows, near(text, numeral.start, SIZE_CUES, 10), language === 'zh');
  if (unit === undefined) return undefined;
  const value = unit === 'm' ? exact(numeral.value / numeral.scale) : numeral.value;
  return { start: numeral.start, end, kind: 'measure', value, unit, numeral, factor: 1 };
}

function unitOf(
  letter: string,
  follows: (words: typeof MODELS) => boolean,
  cue: boolean,
  chinese: boolean,
): string | undefined {
  const parameters = chinese ? '参数' : 'parameters';
  switch (letter) {
    case 'B':
    case 'b':
      return follows(MODELS) || cue ? parameters : undefined;
    case 'T':
    case 't':
      if (follows(STORAGE)) return undefined;
      if (follows(TRAINING)) return 'tokens';
      return follows(MODELS) || cue ? parameters : undefined;
    case 'M':
      if (follows(TRAINING)) return 'tokens';
      return follows(MODELS) || cue ? parameters : undefined;
    case 'm':
      // In Chinese prose m is the metre; millions are written otherwise.
      return chinese ? 'm' : undefined;
    case 'K':
    case 'k':
      return follows(CONTEXT) ? 'tokens' : undefined;
    default:
      return undefined;
  }
}
