import { words } from './words';

/**
 * The marks of a judgement: what ought to be, what is good or bad, what the writer holds, and the figures of speech that
 * columnists judge with. Compiled by hand; the Chinese frames (在于, 不是…而是, 越…越) follow the usual grammars.
 */

/** What ought to be done. */
const advice = words(`
应, 应该, 应当, 应是, 应由, 理应, 理当, 本应, 不应, 不应该, 不该, 须, 必须, 务必, 务须, 亟待, 值得, 不值得, 值得关注, 值得警惕, 值得注意, 建议, 不妨, 最好, 最好是, 宜, 不宜, 切忌, 切莫, 切勿, 莫要, 警惕, 谨防, 当心, 小心, 要学会, 要清楚, 要警惕, 要看到, 要知道, 要明白, 要避免, 要有, 要做, 要想, 得想, 得学会, 得先, 得靠, 有必要, 没必要, 没有必要, 不必, 大可不必, 何必, 不能只, 不能再, 不能忽视, 不可忽视, 不容忽视, 不容小觑, 不可小觑, 别再, 别急, 别信, 别怕, 别拿, 别等, 别让, 别去, 别总, 别光, 别忘, 别想, 别只, 别太, 请别, 千万别, 千万不要, 都该, 也该, 最该, 就该, 早该, 本该, 真该, 该走, 该去, 该做, 该问, 该想, 先得, 总得, 不该由, 理当, 有责任, 有义务, 不得, 不要, 别把, 别被, 别指望, 与其, 倒不如, 还不如, 才是正道, 保持理性, 保持冷静, 保持警惕, 保持谨慎, 理性看待, 冷静看待, 重新审视, 重新思考, 引以为戒, 未雨绸缪, 是时候
should, shouldn't, must, mustn't, ought to, had better, it is time, it's time, better to, worth, worthwhile, recommend~, advise~, advis~, let's not, don't, do not, beware, be wary, be careful, avoid, deserve~, would do well to, had best, ought
`);

/** What is needed, which may be advice or a plain requirement. */
const need = words(`
需, 需要, 仍需, 还需, 亟需, 急需, 无需, 不需要, 毋需, 必需, 要靠, 离不开, 有待
need to, needs to, have to, has to, will have to, no need to, needn't, require~
`);

/** Longer words that contain 应, 需, 要, 得 or 该 without their sense. */
const notAdvice = words(`
应用, 应对, 反应, 响应, 适应, 供应, 供应链, 供应商, 相应, 效应, 应收, 应届, 应急, 应答, 对应, 回应, 感应, 应有, 应运而生, 应邀, 应声, 应付, 答应, 应允, 应变, 顺应, 呼应, 照应, 应用程序, 应用层, 适应性, 应税, 应计, 一应俱全
需求, 供需, 所需, 刚需, 军需, 内需, 按需, 必需品, 需时, 需求量, 急需品, 需求端, 特需
必须品, 须知, 无须, 胡须
值得一提, 值得一提的是
不需要那么多, 主要, 重要, 只要, 要是, 要么, 摘要, 需要的, 要约, 要素, 要求, 要害, 要点, 首要, 纪要, 简要, 次要, 概要, 扼要, 要价, 要职, 要人, 要闻
应该说, 建议书, 据建议
must-have, needless, needed, needs of, shouldn't be surprised
`);

/** The writer's own conviction, in the first person. */
const conviction = words(`
我认为, 我相信, 我坚信, 我觉得, 我以为, 我看来, 在我看来, 我的看法, 我的判断, 我的观点, 我的选择, 我的计划, 我的建议, 我们认为, 我们相信, 我们判断, 我们觉得, 我们看好, 我们希望, 我看好, 我怀疑, 我担心, 我担忧, 让我担忧, 我敢说, 我猜, 我感到, 我高兴, 我很高兴, 我欣赏, 我一直很, 我喜欢, 我始终, 我一直觉得, 我确信, 我深信, 我更愿意, 我宁愿, 我希望, 我不认为, 我不觉得, 我不相信, 我绝不, 我绝对不, 我乐观, 我持, 我对, 我反对, 我赞成, 我同意, 我敬佩, 我佩服, 我怕, 我不担心, 我从不怀疑, 我毫不怀疑, 笔者认为, 笔者以为, 笔者相信, 笔者看来, 依我看, 依笔者看, 个人认为, 个人觉得, 窃以为, 私以为, 有信心, 持乐观态度, 持谨慎态度, 持悲观态度
i think, i believe, i suspect, i doubt, i feel, i worry, i'm convinced, i am convinced, i'm not convinced, i'd argue, i would argue, i'd say, i would rather, i'd rather, i would sooner, i prefer, i like, i love, i hope, i remain, i am glad, i'm glad, in my view, in my opinion, to my mind, to me, in our view, we believe, we think, we remain, we argue, we like, we prefer, we rate, we maintain, we would avoid, it seems to me, my take, my view, my own view, my bet, my advice, my guess
`);

/** Announcing candour or a summing-up, which a judgement usually follows. */
const candour = words(`
说白了, 说到底, 坦白说, 老实说, 坦率地说, 客观地说, 平心而论, 可以说, 不得不承认, 必须承认, 应该说, 讲真, 说实话, 某种意义上, 某种程度上, 从某种意义上说, 从这个意义上说, 在一定意义上, 总体而言, 总的来说, 总而言之, 不客气地说, 一言以蔽之, 一句话, 简单地说, 综合来看, 总体来看, 长远看, 从长远看, 换个角度看, 从这个角度看, 看懂这一点, 这才发现, 有人说
frankly, honestly, to be fair, to be clear, make no mistake, the truth is, the reality is, the fact is, let's be honest, put simply, simply put, in short, the gist is, the upshot, the short version, bottom line, the bottom line, at the end of the day, arguably, in a sense, in other words, if anything, for all the
`);

/** Ratings and leanings as analysts and columnists give them. */
const rating = words(`
评级, 买入评级, 增持, 减持评级, 看好, 看淡, 不看好, 更看好, 看多, 看空, 推荐, 重点推荐, 首选, 回避, 谨慎态度, 悲观, 乐观, 过于乐观, 过于悲观, 但愿, 唯愿, 佩服, 致敬, 服气, 唱衰, 期待, 欣赏, 担忧的是, 担心的是, 遗憾的是, 可惜的是, 可怕的是
reiterate~, our rating, buy rating, sell rating, hold rating, overweight, underweight, outperform, we favor, we favour, cautious on, bullish, bearish, optimistic, pessimistic, confident, sceptical, skeptical, convinced, i hope, i wish, my favourite, my favorite
`);

/** Adjectives that stand as the predicate of a Chinese remark. */
const plainAdjective = words(`
很难, 很贵, 很美, 很好, 很差, 很慢, 很快, 很强, 很弱, 很大, 很小, 很多余, 很简单, 简单, 复杂, 容易, 不容易, 不易, 不难, 难, 更难, 太难, 难免, 昂贵, 便宜, 清楚, 清醒, 糊涂, 无聊, 无趣, 无用, 有用, 没用, 无益, 有益, 可取, 不可取, 可行, 不可行, 靠得住, 靠不住, 够用, 不够, 足够, 远远不够, 绰绰有余, 多余, 奢侈, 浪费, 徒劳, 白费, 有限, 恰如其分, 再合适不过, 不过如此, 站得住, 成熟, 不成熟, 幼稚, 老练, 沉得住气, 从容, 勉强, 勉强及格, 及格, 不及格, 优雅, 丑陋, 牵强, 离谱, 夸张, 被夸大, 夸大了, 跑偏, 走偏, 错了, 不对, 没错, 对的, 错的, 想多了, 糟, 没那么糟
`);

/** Sureness that stands in for evidence. */
const certainty = words(`
显然, 无疑, 毫无疑问, 毋庸置疑, 不言而喻, 显而易见, 不可否认, 诚然, 注定, 必然, 理所当然, 情理之中, 不争的事实, 恰恰, 恰恰是, 正是, 才是, 无非, 无非是, 不过是, 只不过是, 而已, 罢了, 未免, 难免, 可谓, 堪称, 算得上, 称得上, 谈不上, 绝对, 彻底, 简直, 终究, 终究是, 毕竟, 分明, 明明, 不得不说, 当之无愧
clearly, obviously, undoubtedly, without doubt, no doubt, of course, certainly, surely, plainly, evidently, needless to say, after all, simply, merely, just another, nothing but, nothing more than, little more than, hardly, by no means, truly, really, utterly, absolutely
`);

/** Adverbs that grant or stress without judging. */
const emphasis = words(`
其实, 当然, 固然, 的确, 确实, 众所周知, 事实上, 实际上, 甚至, 尤其是, 特别是, 更是, 就连, 连, 竟, 竟然, 居然, 反而, 反倒, 倒是, 本来, 原本就
in fact, indeed, actually, even, especially, notably
`);

/** Denying that something is what it is held to be. */
const denial = words(`
不是, 并不是, 而是, 而非, 并非, 绝非, 远非, 从来不是, 从不是, 绝不, 决不, 不在于, 而在于, 不代表, 不等于, 不意味着, 并不意味着, 不只是, 不仅是, 不仅仅是, 不单是, 与其说, 不如说, 谈何, 哪里是, 算不上, 不能说明, 没那么
it is not, it's not, this is not, is not a, isn't about, not about, isn't a, rather than, not so much, is no, far from, anything but, doesn't mean, does not mean, neither a
`);

/** A quality that taste or standards decide. */
const quality = words(`
重要, 至关重要, 关键, 最佳, 最好的, 最优, 最优解, 最差, 最糟, 最可怕, 最有意思, 有意思, 有趣, 有意义, 合理, 不合理, 合适, 恰当, 明智, 理智, 盲目, 荒谬, 荒唐, 荒诞, 可笑, 讽刺, 危险, 致命, 可怕, 可惜, 遗憾, 可悲, 惊艳, 伟大, 了不起, 优秀, 出色, 卓越, 糟糕, 愚蠢, 聪明, 不可或缺, 不可替代, 难能可贵, 尴尬, 残酷, 脆弱, 冷静, 谦逊, 健康, 可持续, 有道理, 没道理, 站不住脚, 经不起, 难得, 可贵, 宝贵, 珍贵, 稀缺, 值钱, 划算, 不划算, 平庸, 普通, 公平, 不公平, 刺耳, 动人, 不安, 玄乎, 务实, 靠谱, 不靠谱, 稳妥, 贴切, 完美, 真实, 虚假, 空洞, 务虚, 幸福, 幸运, 不幸, 懒惰, 贪婪, 大胆, 鲁莽, 漂亮, 难看, 好的, 坏的, 坏处, 好处, 更重要, 更关键, 更像, 更可怕, 更有意思, 更现实, 更合理, 更值得, 要紧, 更要紧, 有吸引力, 仍具, 更具, 最具, 颇具, 不错
important, crucial, vital, essential, critical, pivotal, best, worst, finest, great, greatest, good, bad, better, terrible, awful, remarkable, impressive, stunning, breathtaking, wonderful, fascinating, interesting, compelling, sensible, reasonable, unreasonable, smart, wise, foolish, stupid, absurd, ridiculous, silly, naive, reckless, dangerous, scary, frightening, worrying, troubling, alarming, disappointing, sobering, exciting, promising, healthy, unhealthy, sustainable, unsustainable, fragile, overblown, exaggerated, premature, too early, too soon, misguided, mistaken, wrong, right to, fair, unfair, ill-advised, undeniable, ironic, strange, odd, telling, meaningful, meaningless, pointless, useless, tough, tight spot, awkward, a mistake, a sign, a reminder, a warning, lesson, lessons, safest, riskiest, smarter, wiser, nonsense, brilliant, a mess, a stunt, lost, credible, stretched, hard not to, hard to
`);

/** Set phrases that judge. */
const idiom = words(`
意义重大, 意义深远, 令人惊叹, 令人担忧, 令人失望, 令人深思, 令人警惕, 令人不安, 令人佩服, 发人深省, 引人深思, 值得深思, 值得商榷, 耐人寻味, 意味深长, 为时尚早, 为时过早, 言之过早, 言过其实, 名不副实, 名副其实, 不切实际, 理想化, 一厢情愿, 情有可原, 无可厚非, 责无旁贷, 任重道远, 得不偿失, 本末倒置, 饮鸩止渴, 杀鸡取卵, 舍本逐末, 急功近利, 华而不实, 徒有其表, 鸡肋, 毫无意义, 借鉴意义, 战略意义, 现实意义, 历史性, 划时代, 里程碑, 意料之中, 不足为奇, 不足为虑, 不必恐慌, 不冲突, 并不冲突, 并不矛盾, 相辅相成, 相得益彰, 缘木求鱼, 刻舟求剑, 掩耳盗铃, 拔苗助长, 一叶障目, 如出一辙, 异曲同工, 殊途同归, 见仁见智, 道理, 真谛, 真相, 底色, 常识, 本事, 心声, 要害, 执念, 误会, 误区, 正道, 王道, 大忌, 死路, 绝路, 出路, 新思路, 的机会, 一课, 智慧, 韧性, 核心问题, 根本问题, 软肋, 忽视了, 忽略了, 低估了, 高估了, 误判了, 见证了, 彰显, 诠释, 可圈可点, 无可比拟, 独一无二, 无与伦比, 最优策略, 顺理成章, 水到渠成, 势不可挡, 大可不必, 没有标准答案, 标准答案
easier said than done, no-brainer, hard to miss, miss the point, misses the point, missing the point, makes sense, make sense, hold up, holds up, on the right track, wrong bet, dead end, no substitute, no such thing, nobody knows, beside the point, in its infancy, long way to go, well placed, better placed, too good to last
`);

/** Very, too: words that only turn a judgement up. */
const intensifier = words(`
非常, 十分, 极为, 极其, 极具, 极, 尤为, 格外, 异常, 相当于是, 太, 过于, 过分, 过度, 颇为, 无比, 至极, 再好不过, 深远, 深刻
very, too, overly, excessive, excessively, deeply, profoundly, extraordinarily, extremely, enormously, terribly, badly, way too
`);

/** Saying what something is in essence or comes down to. */
const essence = words(`
在于, 关键在于, 核心在于, 本质在于, 价值在于, 意义在于, 难点在于, 本质上, 本质是, 实质是, 实质上, 本质, 真正的, 真正, 归根结底, 归根到底, 说到底, 究其根本, 到头来, 关乎, 取决于, 核心是, 关键是, 的关键, 的核心, 的根本, 的本质, 根基, 决定了, 更多的是, 更多是, 最终决定, 终究要
the key is, what matters, the real, is about, more about, less about, boils down to, comes down to, amounts to, the point is, in essence, essentially, fundamentally, at heart, at its core, by definition, matters more, matters is, a question of, a matter of, the answer is
`);

/** Likening one thing to another. */
const likeness = words(`
相当于, 等于, 等于是, 无异于, 好比, 犹如, 如同, 就像, 好像, 像, 像极了, 更像, 更像是, 仿佛, 宛如, 恰似, 比喻, 比喻来说, 打个比方, 让人想起, 让人联想, 联想起, 联想到, 之于, 俨然, 堪比, 类似
is like, are like, looks like, feels like, like a, reminds, reminiscent, akin to, tantamount, looks more like, rhymes, the new
`);

/** The copula of judgement: X is a Y. */
const copula = words(`
是一种, 是一场, 是一个, 是一笔, 是一次, 是一条, 是一把, 是一面, 是一道, 是一款, 是一张, 是一件, 是一只, 是一门, 是一家, 就是, 才是, 也是, 都是, 还是, 仍是, 依然是, 依旧是, 终究是, 只是, 这是, 那是, 它是, 便是, 即是, 正是, 是最, 的是, 是为了, 是因为, 就叫, 这叫, 不叫, 为了让
`);

/** The conditions under which something is possible at all. */
const onlyIf = words(`
唯有, 只有, 才能, 方能, 方可, 才有, 才会有, 才算, 才谈得上, 才叫, 先有, 前提是, 才配, 才真正
only by, only when, only if, only companies, only those, only firms, not until
`);

/** What a fact is said to mean. */
const implication = words(`
意味着, 这意味着, 说明, 这说明, 表明, 这表明, 证明, 这证明, 可见, 提醒我们, 告诉我们, 启示, 启发, 给我们, 让我们, 归功于, 凸显, 折射, 反映出, 反映, 体现, 体现了, 体现出, 印证, 印证了, 足以, 不足以, 直指, 揭示, 暴露, 暴露出, 道出, 意义, 正因如此, 也正因如此
suggests that, underscores, underlines, highlights, reflects, speaks to, goes to show, proves that, means that, that means, which means, shows that, the lesson, the takeaway, a testament to, serves as
`);

/** Boom, bubble, hype: words whose fitness nobody can measure. */
const bubble = words(`
泡沫, 过热, 高估, 低估, 虚高, 虚火, 脱节, 狂热, 炒作, 非理性, 泡沫化, 去泡沫, 挤泡沫, 溢价过高, 估值过高, 过度投资, 投资不足, 投资过度, 神话, 骗局, 概念炒作, 讲故事, 画饼, 击鼓传花, 庞氏, 豪赌, 赌局, 赌注, 赌博, 投机, 幻想, 幻觉式, 盛宴, 狂欢, 皇帝的新衣, 击鼓
bubble, bubbles, bubbly, frothy, froth, overvalued, undervalued, overhyped, hype, hyped, overheated, irrational, exuberance, mania, frenzy, ponzi, gamble, gambling, a bet, house of cards, euphoria, overpriced, underpriced, overinvestment, underinvestment, speculative, speculation
`);

/** Images that judge. */
const metaphor = words(`
双刃剑, 冷水, 红海, 蓝海, 护城河, 拐点, 寒冬, 春天, 风口, 浪潮, 洪流, 十字路口, 分水岭, 试金石, 催化剂, 助推器, 敲门砖, 绊脚石, 拦路虎, 达摩克利斯, 灰犀牛, 黑天鹅, 潘多拉, 圣杯, 淘金热, 铲子, 卖铲人, 军备竞赛, 马拉松, 长跑, 下半场, 上半场, 入场券, 门票, 救命稻草, 空中楼阁, 镜花水月, 海市蜃楼, 一地鸡毛, 大浪淘沙, 潮水, 裸泳, 跷跷板, 天平, 土壤, 种子, 枷锁, 镣铐, 囚徒困境, 内卷, 躺平, 割韭菜, 韭菜, 焦虑, 灵魂, 血液, 心脏, 大脑, 新石油, 引擎, 底座, 基石, 压舱石, 定海神针, 财富, 里程, 缩影, 注脚, 答卷, 命门, 软肋, 死穴, 底牌, 王牌, 杀手锏, 免费的午餐
double-edged sword, tipping point, turning point, crossroads, watershed, gold rush, picks and shovels, arms race, marathon, sprint, holy grail, pandora, elephant in the room, canary, tide, storm, winter, spring, moat, moats, silver bullet, snake oil, emperor, game changer, game-changer, wake-up call, tightrope, treadmill, free lunch, spanner, cold water, red flag, red flags, black box
`);

/** Seeming and appearing. */
const seem = words(`
似乎, 看似, 看来, 看上去, 看起来, 听起来, 显得, 貌似, 俨然, 好似, 感觉, 恍若, 大有, 颇有, 堪比
seem~, appears to, appear to, appeared to, looks to, sounds, sound like, apparently, feels, feel, as if, as though
`);

/** Questions that assert. */
const rhetorical = words(`
难道, 岂, 岂不, 岂能, 哪像, 哪有, 哪来, 何尝, 何妨, 怎能, 又怎, 怎么可能, 谁能, 谁会, 谁敢, 谁又, 又有谁, 何谈, 何况, 凭什么, 有什么用, 又能如何, 不正是, 不就是
who would, who could, how could, what good, why bother, isn't that, aren't we
`);

/** The bare copula, where no longer word holds it. */
const being = ['是', 'is', 'are', '为'];

export const EVALUATION = {
  advice,
  need,
  'not-advice': notAdvice,
  conviction,
  candour,
  certainty,
  emphasis,
  denial,
  quality,
  idiom,
  intensifier,
  rating,
  'plain-adjective': plainAdjective,
  essence,
  likeness,
  'judging-copula': copula,
  being,
  'only-if': onlyIf,
  implication,
  bubble,
  metaphor,
  seem,
  rhetorical,
} as const;
