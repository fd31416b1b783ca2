import { words } from './words';

/**
 * Words by which an article takes a position: futures stated as certain, claims without exception, and turns from one side
 * to the other. Compiled by hand from style guides' lists of words to check.
 */

/** A future stated flatly. */
const certain = words(`
必将, 必会, 必定会, 必定将, 必然会, 必然将, 一定会, 一定将, 一定能, 肯定会, 肯定将, 肯定能, 定会, 定将, 定能, 必能, 必定能, 势必, 势必会, 势必将, 注定, 注定会, 注定将, 注定要, 终将, 终会, 终究会, 终究要, 迟早会, 迟早要, 早晚会, 早晚要, 绝对会, 绝对能, 毫无疑问会, 毫无疑问将, 毫无疑问将会, 无疑会, 无疑将, 无疑将会, 毋庸置疑会, 毋庸置疑将, 毫无悬念地, 不可避免地会, 不可避免地将, 不可避免会, 不可避免将, 绝不会, 决不会, 绝对不会, 一定不会, 肯定不会, 必然不会, 再也不会, 永远不会, 绝无可能, 百分之百会, 板上钉钉
will certainly, will definitely, will inevitably, will surely, will undoubtedly, will unquestionably, will no doubt, will without doubt, will without a doubt, will always, will never, certainly will, inevitably will, undoubtedly will, surely will, no doubt will, is bound to, are bound to, is destined to, are destined to, is certain to, are certain to, is sure to, are sure to, is guaranteed to, are guaranteed to, is doomed to, are doomed to, only a matter of time, won't ever
`);

/** Longer words in which a word above is weakened or means something else. */
const notCertain = words(`
不一定会, 不一定将, 不一定能, 未必会, 不见得一定会, 并非注定, 不是注定, 并不注定, 并非必然会, 不必然会, 不肯定会, 是否一定会, 是否注定, 是否必将, 是否终将, 会不会, 一定会议, 规定会, 决定会, 确定会, 稳定会, 约定会, 认定会, 协定会, 假定会, 假定将, 决定将, 规定将, 确定将, 认定将, 商定将, 议定将, 约定将, 指定将, 否定将, 既定会, 既定将, 指定会, 预定会, 预定将, 特定会, 固定会, 设定会, 稳定将, 固定将, 决定能, 稳定能, 一定能力, 一定能量, 一定能源, 一定能耗, 确定能, 约定能, 规定能, 特定能, 额定能, 额定将, 势必须, 不必会, 不必将, 何必将, 务必将, 务必会, 务必能, 未必能, 未必将, 何必会, 不必能, 终会议, 必会议, 最终会, 最终将, 始终会, 始终将, 肯定能力, 年终会, 年终将
not bound to, not destined to, not certain to, not sure to, not guaranteed to, not doomed to, by no means certain to, far from certain to, hardly certain to, not only a matter of time
`);

/** Without precedent or peer: to be proved even where nothing else in the sentence is. */
const unique = words(`
史无前例, 前所未有, 前所未见, 闻所未闻, 前无古人, 绝无仅有, 独一无二, 空前绝后, 空前, 举世无双, 无一例外, 唯一, 惟一, 全球首个, 全球首款, 全球首家, 全球首次, 全球首创, 全球第一个, 全球第一家, 全球唯一, 全世界首个, 全世界唯一, 世界首个, 世界首款, 世界首家, 世界首次, 世界首创, 世界上第一个, 世界唯一, 业内首个, 业内首款, 业内首家, 业界首个, 业界首款, 业界首家, 行业首个, 行业首款, 国内首个, 国内首款, 国内首家, 国内唯一, 全国首个, 全国首款, 全国首家, 全国唯一, 中国首个, 中国首款, 中国首家, 亚洲首个, 亚洲首家, 史上最, 史上首次, 有史以来最, 有史以来首次, 有史以来第一, 历史上首次, 无人能及, 无人能敌, 无可匹敌
unprecedented, without precedent, first-ever, first ever, the only, the world's first, the world's only, the industry's first, the country's first, never before, of all time, unrivaled, unrivalled, unmatched, unparalleled, unequaled, unequalled, one of a kind
`);

/** Without exception. */
const sweeping = words(`
毫无, 毫不, 所有, 永远, 从未, 从来没有, 从来都没有, 从来不, 从没有, 从不, 没有任何, 没有一家, 没有一个, 没有一款, 没有哪家, 没有哪个, 没有人, 无人, 人人, 任何一家, 任何人都, 无一, 百分之百, 百分百, 全部都, 完全没有, 谁都不, 谁也不, 谁都没, 谁也没
never, always, nobody, no one, no-one, none of the, none of them, every single, all of the, all of them, without exception, everybody, everyone, invariably, no company, no other company
`);

/** Longer words in which a word above is weakened or means something else. */
const notAbsolute = words(`
比所有人, 几乎所有, 近乎所有, 差不多所有, 不是所有, 并非所有, 并不是所有, 非所有, 所有权, 所有者, 所有制, 所有人权益, 为其所有, 归其所有, 国家所有, 集体所有, 个人所有, 公司所有, 版权所有, 几乎毫无, 近乎毫无, 毫无疑问, 毫无疑义, 毫无悬念, 毫无问题, 毫无根据, 几乎从未, 几乎从不, 几乎从来不, 几乎没有任何, 几乎没有人, 几乎没有一家, 几乎没有一个, 几乎无一, 几乎无人, 几乎人人, 几乎空前, 近乎空前, 近乎唯一, 几乎唯一, 几乎是唯一, 不唯一, 非唯一, 不是唯一, 并非唯一, 并不是唯一, 不再是唯一, 不会是唯一, 不应是唯一, 是否唯一, 唯一标识, 唯一性, 唯一的办法, 唯一的问题, 唯一的区别, 唯一的悬念, 唯一的出路, 唯一的方法, 唯一不变, 唯一要, 唯一能做, 唯一需要, 唯一可以, 唯一可, 唯一确定, 唯一的不同, 近乎前所未有, 并非前所未有, 不是前所未有, 几乎前所未有, 并非史无前例, 不是史无前例, 近乎史无前例, 几乎史无前例, 不会永远, 不可能永远, 并非永远, 不是永远, 没有永远, 无人机, 无人驾驶, 无人车, 无人店, 无人值守, 无人配送, 无人仓, 无人化, 无人工, 无人区, 无人售货, 无人零售, 无人系统, 无人装备, 无人矿, 无人出租, 无人物流, 无人船, 无人艇, 无人码头, 无人干预, 无人监督, 无人监管, 没有人工, 没有人类, 没有人形, 没有人脸, 没有人才, 没有人力, 没有人性, 没有人员, 没有一个统一, 没有一个明确, 人人都知道, 空前的成功, 毫不奇怪, 毫不意外, 毫不夸张, 毫不讳言, 毫不掩饰, 毫不客气, 毫不犹豫, 毫不避讳, 毫不逊色
nearly always, almost always, not always, nearly never, almost never, almost nobody, almost no one, nearly no one, not the only, hardly the only, far from the only, no longer the only, nearly the only, almost the only, the only thing, the only question, the only way, the only problem, the only difference, not unprecedented, hardly unprecedented, not everyone, not everybody, almost everyone, nearly everyone, almost everybody, almost without exception, almost all of the, nearly all of the, not all of the, almost all of them, nearly all of them, not all of them, almost none of the, nearly none of the, not never, never mind, always-on, always on, almost without precedent, always been
`);

/** Turns against what was said before, so that both sides are weighed. */
const turn = words(`
但, 但是, 不过, 然而, 可是, 却, 尽管, 虽然, 虽说, 另一方面, 反之, 相反, 与之相对, 当然, 诚然, 也要看到, 话说回来, 即便如此, 尽管如此, 矛盾
but, however, yet, although, though, despite, while, whereas, nevertheless, nonetheless, even so, on the other hand, by contrast, that said, still, admittedly, to be sure
`);

export const POSITION = {
  certain,
  'not-certain': notCertain,
  unique,
  sweeping,
  'not-absolute': notAbsolute,
  turn,
} as const;
