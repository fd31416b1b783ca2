/**
 * Currencies: ISO 4217 code, the marks and names that stand before an amount, the names that stand after it.
 * Codes and English names follow ISO 4217 (list one, SIX Group); Chinese names follow the currency names of the State
 * Administration of Foreign Exchange and, for Hong Kong and Taiwan, those of their monetary authorities. All forms are
 * folded (Simplified, lower case). A bare `$` is the US dollar and a bare `¥` the renminbi, as newsrooms use them.
 * BTC stands in for ISO's missing code.
 */
export const CURRENCIES: readonly (readonly [code: string, before: string, after: string])[] = [
  [
    'USD',
    '$|us$|us $|u.s.$|u.s. $|u.s $|usd|usd$|usd $|dollar|美金',
    '美元|美金|美圆|美刀|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|dollars|dollar|usd|$|bucks',
  ],
  [
    'CNY',
    '¥|￥|rmb|rmb¥|cny|cny¥|cn¥|人民币',
    '元人民币|块人民币|圆人民币|元|圆|人民币|人民币元|块钱|yuan|chinese yuan|renminbi|rmb|cny|kuai|yuan renminbi',
  ],
  ['HKD', 'hk$|hk $|hkd|hkd$|港币', '港元|港币|港纸|蚊|港圆|hong kong dollars|hong kong dollar|hk dollars|hkd'],
  [
    'TWD',
    'nt$|nt $|ntd|twd|新台币|台币',
    '新台币|台币|元新台币|元台币|台币元|新台币元|taiwan dollars|new taiwan dollars|nt dollars|twd|ntd',
  ],
  ['EUR', '€|eur|eur€', '欧元|欧|euros|euro|eur|€'],
  ['GBP', '£|gbp', '英镑|镑|pounds|pounds sterling|british pounds|gbp|£|quid'],
  ['JPY', 'jp¥|jpy', '日元|日圆|日币|yen|japanese yen|jpy'],
  ['KRW', '₩|krw', '韩元|韩圆|韩币|won|south korean won|korean won|krw'],
  ['INR', '₹|rs.|inr', '卢比|印度卢比|rupees|rupee|indian rupees|inr'],
  ['SGD', 's$|sgd', '新加坡元|新加坡币|新币|坡币|singapore dollars|sgd'],
  ['AUD', 'a$|au$|aud|aud$', '澳元|澳币|澳大利亚元|australian dollars|australian dollar|aud'],
  ['CAD', 'c$|c $|ca$|cad|cad$', '加元|加币|加拿大元|canadian dollars|canadian dollar|cad'],
  ['NZD', 'nz$|nzd|nzd$', '纽元|新西兰元|new zealand dollars|nzd'],
  ['CHF', 'chf', '瑞士法郎|瑞郎|swiss francs|swiss franc|chf'],
  ['SEK', 'sek', '瑞典克朗|swedish kronor|swedish krona|sek'],
  ['NOK', 'nok', '挪威克朗|norwegian kroner|nok'],
  ['DKK', 'dkk', '丹麦克朗|danish kroner|dkk'],
  ['RUB', '₽|rub', '卢布|俄罗斯卢布|roubles|rubles|rouble|ruble|rub'],
  ['THB', '฿|thb', '泰铢|baht|thai baht|thb'],
  ['VND', '₫|vnd', '越南盾|越盾|vietnamese dong|dong|vnd'],
  ['IDR', 'idr', '印尼盾|印尼卢比|rupiah|idr'],
  ['MYR', 'myr', '令吉|林吉特|马币|马来西亚令吉|ringgit|myr'],
  ['PHP', '₱', '菲律宾比索|philippine pesos'],
  ['TRY', '₺', '土耳其里拉|里拉|turkish lira|lira|turkish liras'],
  ['BRL', 'r$|brl', '雷亚尔|巴西雷亚尔|reais|brazilian reais|brl'],
  ['MXN', 'mex$|mex $|mxn|mxn$', '墨西哥比索|mexican pesos|mxn'],
  ['ZAR', 'zar', '兰特|南非兰特|rand|zar'],
  ['AED', 'aed', '迪拉姆|阿联酋迪拉姆|dirhams|dirham|aed'],
  ['SAR', 'sar', '里亚尔|沙特里亚尔|saudi riyals|riyals|sar'],
  ['ILS', '₪|ils', '谢克尔|新谢克尔|shekels|shekel|ils'],
  ['PLN', 'pln', '兹罗提|波兰兹罗提|zlotys|zloty|pln'],
  ['NGN', '₦|ngn', '奈拉|naira|ngn'],
  ['EGP', 'egp', '埃及镑|egyptian pounds|egp'],
  ['CRC', '₡', '₡|costa rican colones'],
  ['GEL', '₾', '₾|lari'],
  ['LAK', '₭', '₭|kip'],
  ['LKR', '', 'ரூ|sri lankan rupees'],
  ['NLG', '', '荷兰盾|dutch guilders|guilders'],
  ['FIM', '', '芬兰马克|finnish markka|finnish markkas'],
  ['FRF', '', '法国法郎|法郎|francs|french francs'],
  ['DEM', '', '德国马克|deutsche marks|german marks'],
  ['ESP', '', '比塞塔|pesetas'],
  ['BTC', '₿|btc', '个比特币|枚比特币|比特币|bitcoins|bitcoin|btc'],
];

/** The hundredth or tenth part of a currency, as it follows the whole units: 五元三毛, 3 dollars 50 cents. */
export const MINOR_UNITS: readonly (readonly [forms: string, factor: number])[] = [
  ['毛钱|毛|角', 0.1],
  ['分钱|分|美分|欧分|日本銭|日本钱|便士', 0.01],
  ['cents|cent|pence', 0.01],
  ['mao', 0.1],
];

/**
 * Parts of a currency that also stand alone. English ones keep their number, under the codes of the exchanges for the
 * hundredth (USX and GBX), as quotations in cents and pence do.
 */
export const ALONE_MINOR: readonly (readonly [code: string, forms: string, factor: number])[] = [
  ['USD', '美分', 0.01],
  ['EUR', '欧分', 0.01],
  ['CNY', '分钱', 0.01],
  ['CNY', '毛钱', 0.1],
  ['USX', 'cents|cent', 1],
  ['GBX', 'pence|penny', 1],
];

/** Currencies as they stand in a magnitude written before or within the code: MUSD, KEUR. */
export const CODED_MAGNITUDES: readonly (readonly [prefix: string, value: number])[] = [
  ['m', 1e6],
  ['k', 1e3],
];
