/** Percentages and multiples: the written forms, the code, and what the number is multiplied by to be in it. */
export const RATIOS: readonly (readonly [kind: 'percent' | 'points' | 'multiple', forms: string, factor: number])[] = [
  ['percent', '%|个百分比|percent|per cent|percents|percentage|pct|pc', 1],
  ['points', '个百分点|百分点|percentage points|percentage point|percentage-point|ppts|ppt|pps|pp', 1],
  ['percent', '‰', 0.1],
  ['points', '个基点|基点|bps|bp|basis points|basis point', 0.01],
  ['percent', '成|折', 10],
  ['multiple', '倍|x|×', 1],
  ['multiple', 'times|fold|-fold', 1],
];

/** Words that begin like one of these and are none. */
export const NO_RATIOS =
  '成为|成本|成立|成功|成员|成长|成果|成熟|成都|成交|成分|成就|成绩|成效|成品|成型|成因|成人|成名|成真|成形|成份|成套|成群|成千|成百|成年|成天|成片|成批|成像|成色|成语|成全|成吉|折扣|折合|折旧|折叠|折腾|折射|折价|折戟|折磨|折中|折现|折算|折让|折线|折返|倍感|倍增|倍受|倍数|倍率|百分点位|x86|x-ray|times square|times higher';
