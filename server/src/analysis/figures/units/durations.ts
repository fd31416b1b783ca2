/**
 * Lengths of time: the name of the unit in Chinese (as Chinese editors expect it) or English, and its written forms.
 * 月 alone is a month of the calendar, so a length of months needs 个.
 */
export const DURATION_UNITS: readonly (readonly [code: string, forms: string])[] = [
  ['年', '年|整年|个年头|载'],
  ['月', '个月|整个月|个多月|个自然月'],
  ['周', '周|个周|星期|个星期|个礼拜|周时间'],
  ['天', '天|整天|个交易日|个工作日|个自然日|个营业日|交易日|工作日|自然日|昼夜'],
  ['季度', '个季度|个季|个财季|季'],
  ['小时', '小时|个小时|个钟头|钟头'],
  ['分钟', '分钟|分多钟'],
  ['秒', '秒|秒钟'],
  ['世纪', '个世纪|个多世纪'],
  ['财年', '个财年|个财政年度|个年度|个会计年度'],
  ['年代', '个年代'],
  ['year', 'years|year|yrs|yr|fiscal years'],
  ['month', 'months|month|mos'],
  ['week', 'weeks|week'],
  ['day', 'days|day|trading days|business days|working days'],
  ['quarter', 'quarters'],
  ['hour', 'hours|hour|hrs|hr'],
  ['minute', 'minutes|minute|mins|min'],
  ['second', 'seconds|secs'],
  ['decade', 'decades|decade'],
  ['century', 'centuries'],
];

/** Words that begin like one of these and are none, or that count something else. */
export const NO_DURATIONS =
  '年代|年级|年度|年报|年化|年轻|年龄|年均|年薪|年费|年检|年货|年末|年底|年初|年会|年终|年收入|年产|年终奖|年复合|年利|年租|年营收|年内生|' +
  '季报|季军|季节|季后|季风|季末|季初|周年|周岁|周期|周围|周边|周报|周刊|周末|周一|周二|周三|周四|周五|周六|周日|周天|周转|周星驰|周鸿|周杰|' +
  '天使|天津|天然|天才|天空|天文|天猫|天眼|天气|天花|天下|天价|天生|天桥|天河|天量|天数|天王|天府|天元|天涯|天赋|天堂|天地|天线|天际|天工|天舟|天宫|天问|' +
  '秒杀|秒级|秒懂|秒变|载体|载荷|载入|载人|小时代|小时工|小时候|小时级|星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|分钟级|月期间';
