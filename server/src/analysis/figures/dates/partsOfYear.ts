import { wordTrie } from '../trie';

/** Words after a year that name a part of it; the number is the quarter or half where they fix one. */
export const YEAR_PARTS = wordTrie(
  '初|末|底|年初|年末|年底|年终|年中|年头|中期|期末|岁末|伊始|前后脚|上半年|下半年|上半年度|下半年度|上半财年|下半财年|同期|春|夏|秋|冬|春天|夏天|秋天|冬天|春季|夏季|秋季|冬季|春节|国庆|国庆节|中秋|五一|十一|双十一|双11|618|暑期|暑假|寒假',
);

/** Words after a month. */
export const MONTH_PARTS = wordTrie('初|末|底|中旬|上旬|下旬|中|份|份底|份初|上半月|下半月|中上旬|中下旬');

/** Parts of a day after a date. */
export const DAY_PARTS = wordTrie('早上|上午|中午|下午|晚上|晚间|凌晨|清晨|傍晚|深夜|夜间|午间|早间|晚|早|午后|晨|夜');

/** Words that begin like a part of a day or month and are something else. */
export const NOT_PARTS = wordTrie(
  '晚于|晚年|晚会|晚报|晚点|晚些|晚期|早于|早已|早些|早期|早就|早在|早早|晨报|夜市|初步|初创|初期|初级|初衷|初始|初代|初次|初见|初心|末期|末端|末尾|末日|底部|底层|底线|底气|底座|底盘|底牌|底价|底色|底蕴|中国|中心|中期|中间|中等|中型|中文|中的|中小|中东|中央|中共|中信|中金|中芯|中科|中美|中欧|中方|中标|中概|中介|中途|中断|中位|中层|中枢|中台|中山|中海|中兴|中移动|中部|中端|中高端|中学|中将|中会|中止|中秋|中选|中奖|中招|份额|春晚|春运|春风|春秋|夏普|秋招|冬奥|冬眠|秋水|春招|夏令营',
);

/** What a seasonal word standing alone must not begin. */
export const NOT_SEASONS = wordTrie('春季招|秋季招|春季赛|夏季赛|秋季赛|冬季赛|春季班|冬季奥|夏季奥');
