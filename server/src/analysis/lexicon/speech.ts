/**
 * Verbs that put words or views into somebody's mouth, by what they do to the sentence. Compiled by hand from the
 * reporting verbs that style guides and grammars of news Chinese and English list. Folded forms only.
 */

const list = (words: string): string[] => words.trim().split(/\s+/);
const phrases = (words: string): string[] => words.trim().split(/\s*[,，]\s*|\s*\n\s*/);

/** Chinese verbs by function. Longer harmless words stand in `other` so that their parts do not count. */
export const CHINESE_SPEECH = {
  /** What follows is what is said, with or without a pause. */
  say: list(`
    表示 称 说 说道 指出 透露 强调 坦言 直言 坦承 承认 警告 警示 警告称 写道 写到 写着 声称 宣称 坚称 辩称 自称 号称 谎称
    否认 证实 确认 重申 明言 断言 断定 放话 喊话 告诉 告知 提到 谈到 谈及 提及 讲道 讲到 谈道 感叹 感慨 调侃 笑称 笑言 戏称
    发文称 发帖称 发推称 撰文称 撰文指出 发声明称 发布声明称 回应称 回应说 回应道 回复称 评论称 评论道 评论说 解释称 解释说 解释道 补充称
    补充说 补充道 介绍称 介绍说 介绍道 反驳称 反驳说 反驳道 答道 问道 叹道 笑道 反问 明确表示 公开表示 坦率地说 发言称
    披露 爆料 爆料称 自曝 坦露 吐露 如是说 把话说 话说得 在声明中称 意思是 观点是 看法是 判断是 结论是 说法是 回答是 解释是
    原话是 回忆称 回忆说 回忆道 表示称 答复称 答复说 转述 认定 提醒称 主张称 抱怨 反映 抱怨称 吐槽称 吐槽说 指称 援引称 直指 建议关注 建议投资者 建议配置 建议增持 建议买入 推荐关注 不这么看 不这样看 不这么认为 不这样认为 不同意 不认同 不赞同 不以为然 有句话 有一句话 把话撂 把话挑明
  `),
  /** Speech only where a pause, a colon or a quotation follows: otherwise these are plain acts. */
  pause: list(`
    定调 写 讲 估 公告 通报 公布 统计 算了一笔账 算过一笔账 算了笔账 算过账 打了个比方 做了个比喻 问 追问 发问 反馈 反映 警示 吐槽 抱怨 转述 支招 诠释 建议 主张 提醒 解释 补充 介绍 分析 总结 总结道 概括 点评 解读 回忆 讲述 形容 举例 举例说 举例称 表态 发文 发帖 发推 撰文 评论 留言 呼吁
    判断 测算 推算 评估 回应 回复 反驳 回击 回怼 反击 答 答复 发问 补刀 论述 阐述 评价 评价道 评价称 直斥 比喻 提出
  `),
  /** Views and forecasts. */
  think: list(`
    认为 相信 觉得 预计 预测 预言 预估 估计 估算 推测 猜测 深信 坚信 确信 预期 预判 研判 看来 眼中 眼里 猜想 预料
  `),
  /** Only documents, data and researchers do this to a statement. */
  show: list(`显示 表明 发现 揭示 写明 载明 提示 显示出 证实了 披露称`),
  /** The press does this. */
  report: list(`报道 报道称 报道说 报道指出 首次报道 独家报道 获悉 报导 报导称 曝出 爆出 刊文称 发稿称`),
  /** Finding the cause of something, where 把 or 将 leads up to it. */
  cause: list(`归因于 归因为 归咎于 归功于 归结于 归之于 归咎为`),
  /** What a rule or a plan does; people and firms that do it act. */
  demand: list(`要求 规定 明确要求 明确规定`),
  /** What a house does to its own estimates and ratings, and thereby says. */
  rate: list(`上调 下调 调高 调低 上修 下修 调升 调降 调整 维持 重申 给予 首予 予以 提高 下修至 上修至`),
  /** What somebody lays out as a list, where 理由 or the like and a colon follow. */
  list: list(`给出 列出 列举 列举了 罗列 归纳 归纳出 总结出`),
  /** Asking so many people, whose answers are then told. */
  survey: list(`调查了 调查过 调研了 调研过 访谈了 访谈过 走访了 走访过 问卷调查了 抽查了`),
  accuse: list(`指责 指控 控诉 抨击 批评 炮轰 质疑 怒斥 痛批 谴责 斥责 嘲讽 讽刺 怒怼 炮轰称 狠批`),
  /** 正如某某所言: a speech verb in its nominal dress. */
  'as-said': list(
    `所言 所说 所说的 所述 所指出 所指出的 所认为 所认为的 所讲 所讲的 所强调 所强调的 所预言的 所预测的 所料 说的那样 所说的那样 的话说 的话来说 的话讲`,
  ),
  /** What somebody does while speaking: it tells who speaks where a quotation stands beside it. */
  beat: list(`
    笑 笑了 笑了笑 苦笑 大笑 冷笑 苦笑着 笑着 耸肩 耸了耸肩 耸耸肩 摇头 摇摇头 摇了摇头 点头 点点头 点了点头 叹气 叹了口气 叹口气 叹息 叹 摆手 摆摆手 摆了摆手 摊手 摊开手 摊了摊手
    皱眉 皱了皱眉 皱起眉头 顿了顿 停顿片刻 停顿了一下 沉默片刻 想了想 沉吟片刻 眨眨眼 打趣 自嘲 喊 喊道 喊出 嘀咕 嘟囔 念叨 讲 直呼 惊呼 高呼 抛出 甩出一句 丢下一句 撂下一句 回了一句 来了一句 留下一句 甩下一句
  `),
  /** Somebody's own words for a thing, where a quotation follows: 把这称作“…”. */
  label: list(`称为 称作 称之为 比作 喻为 叫做 唤作 描述为 形容为 定义为 归结为 概括为 解读为 总结为 归纳为`),
  /** What somebody thinks, as a thing: it shapes the author's sentence without being the whole of it. */
  view: list(
    `回答 答案 结论 观点 看法 论断 言论 论调 警告 预言 主张 表态 这番话 一番话 这句话 此番言论 表述 见解 忠告 告诫 立场`,
  ),
} as const;

/** Words that contain a speech verb and are none, and doings that only look like speech. */
export const CHINESE_NOT_SPEECH = list(`
  称得上 称号 称呼 名称 简称 俗称 堪称 统称 全称 通称 人称 代称 别称 又称 也称 被称 被称为 被称作 可称 对称 职称 称重 称赞 称霸
  称心 著称 匀称 昵称 称雄 称道 称职 称颂 可谓 说明 说明了 说法 说服 小说 学说 游说 来说 说白了 说到底 说到 说起 说起来 可以说 应该说 也就是说 换句话说
  换言之 说不定 说实话 老实说 不用说 别说 话说 话说回来 虽说 按说 照说 再说 说得 说的 说是 传说 解说 说教 说唱 演说 众说纷纭 自圆其说 难说 好说
  说来 说出 还是说 或者说 与其说 不如说 这么说 要说 没得说 说了 说一不二 严格来说 不得不说 必须说 说大不大 说小不小 毫不夸张地说 客观地说 有人说过
  我是说 我不是说 不是说 表示出 表示法 被视为 被誉为 被看作 被当作 被认定 预计算 料理 材料 原料 资料 物料 饮料 料想 燃料 预料之中 意料 照料 肥料 涂料 史料 塑料 养料 颜料
  披露之日 披露日 披露后 披露前 披露如下 公告之日 公告日 公告后 信息披露 预披露 反映情况 反映问题 反映在 反映出 反映了 显示器 显示屏 显示卡 显示面板 提示词 提示工程 大数据 数据中心 数据集 数据库 数据标注 数据安全 数据驱动 数据要素 数据处理 数据分析 数据采集 数据蒸馏 训练数据 用户数据 数据团队 数据训练 数据泄露
  演讲 笑话 笑容 笑点 笑料 玩笑 可笑 好笑 搞笑 嘲笑 讲究 讲座 讲课 讲师 讲稿 呼喊 叹为观止
  评估标准 评估体系 建议书 分析师 分析家 分析员 批评者 批评人士 质疑声 质疑者 估计值 判断力 发现者 新发现 研究员
  表示反对 表示支持 表示欢迎 表示感谢 表示祝贺 表示遗憾 表示担忧 表示关注 表示不满 表示赞同 表示赞赏 表示歉意 表示抗议 表示愤怒 表示理解 表示同意 表示震惊
  得到证实 获得证实 得到确认 获得确认 得到承认 得到澄清 被证实 被确认 表示怀疑 表示乐观 表示悲观 表示谨慎 表示质疑 表示兴趣 表示忧虑 表示肯定 表示认可 表示期待 表示哀悼 表示惋惜 表示谴责 表示愿意 表示尊重 表示失望 表示惊讶
  总体看来 由此看来 这样看来 目前看来 现在看来 如此看来 整体看来 长远看来 表面看来 综合看来 照此看来 回头看来 这么看来 眼下看来 从长期看来
`);

/** Says that nobody said it. */
export const CHINESE_DENIAL = list(`
  没有 未 没 并未 并没有 尚未 从未 拒绝 不愿 不予 不便 未能 未曾 难以 无法 不想 不肯 暂未 还没有 还没 无权 不敢 不能
`);

/** English verbs; `~` inflects. `said` and its like also stand before their subject. */
export const ENGLISH_SPEECH = {
  say: phrases(`
    said, says, say, saying, state~, wrote, writes, write, note~, add~, explain~, told, tells, tell, telling, writing, argue~, insist~, claim~, contend~, acknowledge~
    admit~t, concede~, confirm~, deny~, denied, denies, warn~, caution~, stress~, emphasize~, emphasise~, suggest~, recall~, reply~, replied
    respond~, quip~p, joke~, tweet~, post~, remark~, observe~, reiterate~, assert~, maintain~, disclose~, reveal~, hint~, stated, indicate~
    put it, puts it, was quoted as saying, were quoted as saying, is quoted as saying, was cited as saying, was reported as saying, has been quoted as saying, quote~, boast~, declare~, highlight~, point out, points out, pointing out, pointed out, make~ clear, made clear, makes clear, is convinced that, remains convinced that, speculate~, conceded, underline~, underscored, recounted, keep telling, keeps telling, kept telling, keep saying, keeps saying, kept saying, told reporters, told analysts, told investors, let slip, vowed, testify~, testified, complain~, opine~, muse~, lament~, counter~, countered, clarify~, clarified
  `),
  think: phrases(`
    believe~, think, thinks, thought, expect~, project~, predict~, forecast~, estimate~, anticipate~, sees, reckon~, assume~, agree~, calculate~, guess~, guided
  `),
  /** A judgement or a count in one verb, where the object of it follows. */
  gauge: phrases(
    `puts, put, pegs, pegged, rates, rated, ranks, ranked, values, valued, scores, scored, tracks, counts, counted, clocks, reckons`,
  ),
  /** What somebody does while speaking, beside a quotation. */
  beat: phrases(
    `shrugged, shrugs, sighed, laughed, laughs, smiled, grinned, chuckled, groaned, nodded, mused, muttered, scoffed, scoffs, deadpanned, snapped, gushed, grumbled, grumbles, whispered, shouted, thundered, offered`,
  ),
  show: phrases(`show~, shown, found, finds, find, indicated, conclude~, concluded, detail~, list~`),
  report: phrases(`report~, first reported, previously reported, broke the news`),
  accuse: phrases(`accuse~, allege~, slam~m, blast~, criticize~, criticise~, blame~, lambast~, attribute~, ascribe~`),
  /** Speech only where its content follows after a colon or “that”. */
  express: phrases(`
    expressed concern, expressed concerns, expressed doubt, expressed doubts, expressed confidence, voiced concern, voiced concerns, raised concerns, raised doubts, struck a different tone, was blunt, was more cautious, put it bluntly, sounded a warning, sounded the alarm
  `),
  /** What somebody thinks, as a thing: Gerstner's pitch goes like this. */
  view: phrases(`
    count, reckoning, math, calculation, pitch, argument, view, take, case, thesis, theory, prediction, answer, advice, message, verdict, point, stance, position, assessment, warning, contention, bet, conclusion, words
  `),
  call: phrases(
    `call~, describe~, dub~b, brand~, label~, dismiss~, flag~g, hailed, hails, praise~, summed up, sums up`,
  ),
} as const;

/** English words that introduce an origin without a speech verb of its own. */
export const ENGLISH_INTRODUCTIONS = {
  according: phrases(
    `according to, according to a note from, according to a note by, according to a research note from, according to a client note from, according to a memo from, as per, per, citing, cites, cited, based on, in the words of, in the view of, in the opinion of, data from, figures from, estimates from, research from, a report from, a report by, numbers from`,
  ),
  agent: phrases(`
    reported by, first reported by, seen by, reviewed by, obtained by, viewed by, compiled by, published by, estimated by, conducted by, released by, provided by, tracked by, surveyed by, cited by, quoted by, told to, report from, analysis from, analysis by, study by, survey by, research by, estimates by, data by, collected by, commissioned by, confirmed by
  `),
} as const;

/** What a verb's helpers say of it. */
export const ENGLISH_HELPERS = {
  modal: phrases(`could, may, might, would, should, can, must, cannot, can't, couldn't, wouldn't, to, let's, will`),
  passive: phrases(`is, are, was, were, be, been, being, isn't, aren't, wasn't`),
  denial: phrases(
    `didn't, did not, does not, doesn't, do not, don't, declined to, refused to, never, not, has not, have not, hasn't, haven't, couldn't`,
  ),
  adverb: phrases(`
    also, later, recently, now, publicly, repeatedly, often, then, still, has, had, have, just, even, further, previously, once, famously, first, separately
    himself, herself, itself, on average, bluntly, candidly, flatly, reportedly, has also, quickly, already, simply, long, clearly, explicitly, privately, only, rightly, similarly
    generally, typically, usually, largely, currently, initially, originally, specifically, directly, recently, who, that, which, all, both, last week, last month, last year
    on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, this week, this month, this year, earlier, in turn, meanwhile
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, earlier this year, earlier this month, earlier this week, today, yesterday
  `),
} as const;
