import type { Language } from '../model';
import { endsWithAt, skipSpaces, skipSpacesBack } from './characters';
import { Trie, wordTrie, type Found } from './trie';

/** What joins the two ends of a range. After 从, 由 or `from` the words tell a change instead: two figures. */
const RANGE = new Trie<'mark' | 'word' | 'and' | 'or'>();
for (const form of ['-', '–', '—', '——', '~', '~~', '〜', '--', '−']) RANGE.add(form, 'mark');
for (const form of ['至', '到', 'to', '乃至']) RANGE.add(form, 'word');
RANGE.add('and', 'and').add('or', 'or');

/** What stands between figures of one list, the unit of which may stand once at its end. */
const LIST = new Trie<true>();
for (const form of [
  '、',
  ',',
  '和',
  '与',
  '及',
  '或',
  '甚至',
  '甚至是',
  '乃至',
  '以及',
  '到',
  '至',
  '还是',
  '或者',
  '或是',
  'and',
  'or',
  ', and',
  ', or',
  'to',
  '/',
  '跟',
  ',甚至',
  ',乃至',
  'or even',
  'and even',
])
  LIST.add(form, true);

/** Bounds that an item of a list can have of its own: 300亿与最高500亿美元. */
const BOUNDS = wordTrie('最高|最多|近|约|大约|超|超过|至少|不到|逾|高达|仅|nearly|about|over|more than|at least|up to');

/** The joint of a range at `at`, for a range that begins at `start`. */
export function rangeJoint(text: string, start: number, at: number): Found<unknown> | undefined {
  const joint = RANGE.longest(text, skipSpaces(text, at));
  if (!joint) return undefined;
  const before = skipSpacesBack(text, start);
  const from =
    endsWithAt(text, before, '从') ||
    endsWithAt(text, before, '由') ||
    /\bfrom$/i.test(text.slice(Math.max(0, before - 5), before));
  const between =
    /\bbetween$/i.test(text.slice(Math.max(0, before - 8), before)) ||
    endsWithAt(text, before, '介于') ||
    endsWithAt(text, before, '在');
  if (joint.value === 'word' && from) return undefined;
  if (joint.value === 'and' && !between) return undefined;
  return joint;
}

/** Whether what stands from `start` to `end` only joins the items of a list. */
export function joinsList(text: string, start: number, end: number, language: Language): boolean {
  if (end - start > 10) return false;
  const from = skipSpaces(text, start);
  if (language === 'en' && text[from] === ',' && skipSpaces(text, from + 1) === end) return true;
  const joint = LIST.longest(text, from);
  if (!joint) return false;
  const item = skipSpaces(text, joint.end);
  return item === end || BOUNDS.longest(text, item)?.end === skipSpacesBack(text, end);
}
