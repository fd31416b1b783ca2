/**
 * Physical and technical amounts. SI units and prefixes after the BIPM brochure and GB 3100; information units after
 * IEC 80000-13; the rest are the units of AI reporting: parameters, tokens, chip hours, operations a second.
 * Latin abbreviations are matched with their case (`exact`), since MW and mW differ; words are not.
 */
export const MEASURE_WORDS = [
  // models and computing
  '参数|个参数|参数量|参量|词元|个词元|token|tokens|个token|个tokens|parameters|parameter|params|param|词符',
  'gpu小时|个gpu小时|个卡时|gpu·小时|gpu时|卡时|gpu hours|gpu-hours|gpu hour|gpu-hour|芯片小时|机时|tpu小时|tpu hours|accelerator hours',
  'flop|flops|petaflops|exaflops|teraflops|zettaflops|petaflop|exaflop|teraflop|gigaflops',
  '字节|千字节|兆字节|吉字节|太字节|拍字节|比特|千比特|兆比特|字符|汉字|bytes|byte|kilobytes|megabytes|gigabytes|terabytes|petabytes|exabytes|bits|bit|kilobits|megabits|gigabits',
  'gigabyte|megabyte|terabyte|petabyte|qubits|qubit|量子比特|个量子比特|像素|百万像素|万像素|pixels|megapixels|帧|帧/秒|fps|晶体管|个晶体管|transistors',
  // power and energy
  '瓦|千瓦|兆瓦|吉瓦|太瓦|瓦特|瓦时|千瓦时|兆瓦时|吉瓦时|太瓦时|度电|千瓦·时|伏|伏特|千伏|安培|焦耳|千焦|卡路里|千卡|大卡|马力|毫安时|毫安',
  'watts|watt|kilowatts|kilowatt|megawatts|megawatt|gigawatts|gigawatt|terawatts|kilowatt-hours|kilowatt hours|megawatt-hours|megawatt hours|gigawatt-hours|gigawatt hours|terawatt-hours|terawatt hours|terawatt-hour|volts|joules|calories|horsepower',
  // length, area, volume
  '米|千米|公里|厘米|公分|毫米|微米|纳米|奈米|埃米|分米|英里|英尺|英寸|海里|光年|寸|平方米|平方公里|平方英尺|平方千米|平米|公顷|亩|英亩|立方米|立方英尺|升|毫升|加仑|桶|蒲式耳',
  'meters|metres|meter|metre|kilometers|kilometres|kilometer|kilometre|centimeters|centimetres|millimeters|millimetres|micrometers|nanometers|nanometres|nanometer|nanometre|picometer|miles|mile|feet|foot|inches|inch|yards|yard',
  'square meters|square metres|square feet|square foot|square-foot|square miles|square kilometers|square kilometres|acres|acre|hectares|hectare|cubic feet|cubic meters|cubic metres|liters|litres|liter|litre|gallons|gallon|barrels|barrel|bushels|teaspoon|teaspoons|tablespoon|tablespoons|cup|cups',
  // mass, temperature, frequency, speed
  '吨|公吨|千吨|标准煤|公斤|千克|克|毫克|微克|斤|两|钱|磅|盎司|克拉|摄氏度|华氏度|℃|赫兹|千赫|兆赫|兆赫兹|吉赫|吉赫兹|分贝|帕|千帕|兆帕|马赫|岁|周岁',
  'tonnes|tonne|tons|ton|metric tons|metric tonnes|kilograms|kilogram|grams|gram|milligrams|microgram|micrograms|microgrammes|ounces|ounce|degrees|degree|degrees celsius|degrees fahrenheit|hertz|gigahertz|megahertz|decibels|nits|尼特',
  'kilometers per hour|kilometres per hour|miles per hour|miles an hour|公里/小时|米/秒|公里每小时|mph|kph|kmph|km/h|km/hr|turns|turn|milliseconds|millisecond|毫秒|微秒|纳秒|microseconds|nanoseconds',
];

/** Abbreviations, matched with their case. */
export const MEASURE_ABBREVIATIONS = [
  'B参数|b参数|FLOPS|FLOPs|FLOP|GFLOPS|TFLOPS|PFLOPS|EFLOPS|ZFLOPS|TFlops|PFlops|EFlops|GFLOPs|TFLOPs|PFLOPs|EFLOPs|TOPS|POPS|EOPS|MIPS|GFlops|EFLOP|PFLOP',
  'KB|MB|GB|TB|PB|EB|ZB|kB|Kb|Mb|Gb|Tb|KiB|MiB|GiB|TiB|Kbps|Mbps|Gbps|Tbps|kbps|GB/s|TB/s|PB/s|MB/s|Gb/s|mb|gb|tb|MT/s|GT/s',
  'W|kW|KW|MW|GW|TW|Wh|kWh|KWh|KWH|kwh|MWh|GWh|TWh|MWp|GWp|kV|KV|V|mAh|MAh|Ah|kcal|kJ|MJ|Wh/kg',
  'km|KM|cm|CM|mm|MM|nm|NM|μm|dm|km2|m2|m²|km²|㎡|m3|m³|ft|mi|ml|mL',
  'kg|KG|mg|μg|ug|lb|lbs|oz|°C|°F|°|℉|Hz|kHz|KHz|MHz|GHz|THz|dB|kPa|MPa|rpm|RPM|DPI|dpi|ppi|PPI|ms|μs|ns|QPS|qps|TPS|tps|rad|TOPs|Tops',
];

/** Words that begin like one of these and are none. */
export const NO_MEASURES =
  '米其林|米粒|米哈游|克服|克隆|克制|克里|升级|升至|升幅|升值|升温|升到|升高|升为|升势|升空|升息|升华|斤斤|两者|两种|两家|两次|两年|两大|两个|两位|两国|两边|两端|两极|两难|两名|两项|两款|两类|两轮|两地|两市|两天|两周|两月|两样|两成|两倍|磅礴|帕拉|安培架构|度过|寸步|瓦解|伏笔|桶金|帧率|字节跳动|钱包|钱财|比特大陆|比特币|比特元|吨位|亩产|埃隆|岁月|岁末|岁初|卡时间';
