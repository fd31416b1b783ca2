import type { Facts } from '../../assemble';
import type { Span } from '../../model';
import { fold } from '../../text/fold';
import type { Draft, Remedy } from '../rule';
import { writtenTraditionally } from './script';

/** Titles of the change to weaker words. */
export const SOFTEN_FIXES = {
  en: { soften: 'Say “{weaker}” instead' },
  'zh-cn': { soften: '改为“{weaker}”' },
  'zh-tw': { soften: '改為「{weaker}」' },
} as const;

/**
 * Weaker words by the pattern of the strong ones, in folded text; the second of two is the Traditional form. Own list.
 * A phrase that no pattern fits has to be rewritten by hand.
 */
const WEAKER: readonly (readonly [strong: RegExp, simplified: string, traditional?: string])[] = [
  [/^(?:绝不会|决不会|绝对不会|一定不会|肯定不会|必然不会|再也不会|永远不会)$/, '可能不会', '可能不會'],
  [/^(?:一定能|肯定能|定能|必能|必定能|绝对能)$/, '有望'],
  [/^(?:注定|势必|终将|终会)$/, '可能'],
  [/^[^,]*(?:会|将|要|将会)$/, '可能会', '可能會'],
  [/^(?:is|are) (?:bound|destined|certain|sure|guaranteed|doomed) to$/, '$be likely to'],
  [/^(?:will always)$/, 'will usually'],
  [/^(?:will never|won't ever)$/, 'may never'],
  [/^(?:will \w+(?: a)?(?: doubt)?|(?:certainly|inevitably|undoubtedly|surely|no doubt) will)$/, 'may'],
  [/^(?:所有)$/, '大多数', '大多數'],
  [/^(?:毫无|没有任何)$/, '缺乏'],
  [/^(?:从未|从不|从来不|从没有|从来没有|从来都没有)$/, '很少'],
  [/^(?:永远)$/, '长期', '長期'],
  [/^(?:史无前例|前所未有|前所未见|空前|绝无仅有)$/, '罕见', '罕見'],
  [/^(?:never)$/, 'rarely'],
  [/^(?:always|invariably)$/, 'usually'],
  [/^(?:all of the|every single)$/, 'most of the'],
  [/^(?:unprecedented)$/, 'unusual'],
];

/** The change of the words at `place` to weaker ones, in their own script and case; nothing where the list has none. */
export function soften(place: Span, _facts: Facts, { source }: Draft): Remedy[] {
  const words = source.slice(place.start, place.end);
  const folded = fold(words).toLowerCase();
  const row = WEAKER.find(([strong]) => strong.test(folded));
  if (!row) return [];
  const [, simplified, traditional = simplified] = row;
  // Words that both scripts write alike take their script from the article around them.
  const form = writtenTraditionally(source) ? traditional : simplified;
  const phrase = form.replace('$be', folded.slice(0, folded.indexOf(' ')));
  const weaker = /^[A-Z]/.test(words) ? phrase[0]!.toUpperCase() + phrase.slice(1) : phrase;
  return [{ fix: 'soften', words: { weaker }, edits: [{ start: place.start, end: place.end, newText: weaker }] }];
}
