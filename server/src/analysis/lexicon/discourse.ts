import { words } from './words';

/**
 * Words that steer the reader rather than assert: questions, lead-ins, the article speaking of itself, greetings, credits
 * and turns of phrase. Compiled by hand from the furniture of columns, newsletters and public accounts.
 */

const question = words(`
如何, 是否, 为什么, 为何, 为啥, 怎么, 怎样, 哪里, 哪些, 哪个, 哪家, 哪种, 究竟, 到底, 是不是, 会不会, 能不能, 该不该, 要不要, 有没有, 何时, 何以, 何去何从, 多久, 几何, 还是说, 呢, 吗
how, whether, why, what
`);

/** An indirect question or an announcement of one. */
const asks = words(`
问题在于, 问题是, 问题来了, 那么问题来了, 想问, 想探讨, 探讨一下, 来看看, 一探究竟, 的疑问, 疑问是, 留下的问题, 一个问题, 要回答, 回答这个问题, 尚待回答, 悬念, 还有待, 有待观察, 不得而知, 拭目以待, 不禁要问, 不禁让人问, 让人好奇, 关键问题是
the question is, questions remain, the question of, big question, remains to be seen, wonder~, ask whether, asks whether, let's look, let us look, here's how, here is how, here's what, here is what, here's why, here is why, it is unclear, it's unclear
`);

/** Announces a list or a passage that follows. */
const leadIn = words(`
以下, 如下, 下面, 下列, 包括, 包括以下, 主要有, 主要包括, 分别是, 分为, 具体来说, 具体而言, 具体如下, 主要体现在, 体现在以下, 表现在, 有以下, 几点, 几个方面, 三个方面, 几大, 三大, 四大, 五大, 例如, 比如, 譬如, 举例来说, 原因有, 步骤, 路径, 维度, 要点, 清单, 一览, 可从, 从以下, 先说结论, 一句话总结
the following, as follows, following, include, here are, these are, below are, for example, for instance, namely, such as, in three ways, key points, key takeaways, takeaways, at a glance, highlights
`);

/** The text speaks of itself. */
const self = words(`
本文, 本篇, 本期, 本报告, 本节, 本章, 本专栏, 这篇文章, 这篇报告, 文章通过, 文章将, 下文, 上文, 前文, 后文, 我们将从, 我们来看, 接下来, 我将, 我会在, 今天我们, 今天想聊, 今天聊, 这一篇, 上一篇, 下一篇, 正文, 全文, 前言, 引言, 结语, 写在最后, 写在前面, 编者按, 题图
this article, this piece, this post, this report, this essay, this newsletter, this column, in this section, the rest of this, below, above, as discussed, i will discuss, we will look, we'll look, we examine, editor's note, full story
`);

/** Talk between writer and reader. */
const greeting = words(`
大家好, 各位, 欢迎, 感谢阅读, 谢谢, 感谢, 关注我们, 关注我, 关注公众号, 点个关注, 点赞, 转发, 在看, 留言, 评论区, 扫码, 订阅, 加群, 点击, 星标, 先收藏, 分享给, 投稿, 联系我们, 二维码, 转载, 经授权, 侵删, 免责声明, 不构成投资建议, 仅供参考, 首发, 原创, 阅读原文, 更多资讯, 查看更多, 下期见, 我们下期
hello, hi everyone, welcome, thanks for reading, thank you, subscribe, sign up, follow us, share this, click here, read more, newsletter, podcast, disclaimer, not investment advice, all rights reserved, contact us, stay tuned, dear readers, join us, see also
`);

const credit = words(`
图源, 图片来源, 图片, 图注, 来源:, 作者:, 文:, 文/, 作者|, 编辑:, 编辑|, 责编, 责任编辑, 撰文, 记者, 编译, 翻译, 校对, 出处, 头像, 资料图, 配图, 截图, 制图, 摄影, 视觉中国, 供图
photo by, image credits, image:, credit:, source:, photo:, illustration, getty images, pictured, screenshot, by:, reporting by, editing by, writing by, compiled by, read time, min read
`);

/** What a word or name means. */
const definition = words(`
是指, 指的是, 指, 即, 所谓, 定义为, 定义是, 意指, 意为, 意思是, 也就是, 也称, 又称, 简称, 全称, 原意, 缩写, 是一个概念, 概念, 通俗地说, 通俗来说
refers to, is defined as, stands for, means, is a term, short for, abbreviation, definition, so-called, known as the
`);

/** A bridge between passages that says nothing by itself. */
const transition = words(`
也就是说, 换句话说, 举一个, 举个例子, 再举, 话说回来, 回到, 说回, 再看, 再来看, 先看, 首先来看, 先来看, 换个角度, 与此同时, 除此之外, 不仅如此, 总之, 综上, 综上所述, 一方面, 另一方面, 其一, 其二, 其三, 首先, 其次, 再次, 此外, 另外, 最后, 正如, 简而言之, 由此可见, 事实上, 实际上, 值得一提的是, 需要说明的是, 需要明确的是, 更要命的是
for background, in addition, moreover, furthermore, firstly, secondly, thirdly, finally, meanwhile, on the one hand, on the other hand, that said, in conclusion, to sum up, overall, by contrast, as mentioned, for starters, case in point
`);

/** Turns against what went before. */
const contrast = words(`
但, 但是, 不过, 然而, 却, 可是, 可, 只是, 而, 反之, 相反, 尽管, 虽然, 虽, 即便, 即使, 尽管如此
but, however, yet, although, though, despite, while, whereas, nevertheless, nonetheless, still, even so
`);

/** Talk about the talk: that something is debated says little about the thing. */
const debate = words(`
讨论, 争论, 争议, 热议, 议论, 话题, 看法不一, 褒贬不一, 众说纷纭, 说法不一, 说法, 不同的声音, 各执一词, 各有各的, 聊起来, 聊过, 聊的人, 引发关注, 引起关注, 广泛关注, 关注度, 热搜, 刷屏, 炸开了锅, 吵成一片, 反应
debate, debates, debated, controversy, discussion, discussions, reaction, reactions, talk of, argument, arguments, conversation, chatter, quarrel, feud
`);

/** Points back to a person, thing or statement just named. */
const anaphor = words(`
这, 这一, 这种, 这个, 这些, 这样, 这家, 此, 此举, 此次, 该, 该公司, 其, 它, 它们, 他, 他们, 她, 前者, 后者, 上述, 两者, 这里, 那些, 那
this, that, these, those, it, its, they, their, them, he, his, she, her, such, the former, the latter, the company, the firm, the startup, the bid, the deal, the move
`);

const first = words(`
我, 我们, 我的, 我自己, 我还, 我也, 笔者, 作者, 本人, 小编, 咱们, 咱, 我当时
i, we, my, our, me, us, i've, we've, i'd
`);

const you = words(`
你, 你的, 你们, 您, 你会, 你能, 你看, 你自己, 读者, 大家, 人人, 人们, 每个人, 普通人, 任何人, 一个人
you, your, you're, you'll, you've, yourself, anyone, everyone, people, one's, readers
`);

/** Spoken particles of columns and public accounts. */
const colloquial = words(`
吧, 啊, 嘛, 呀, 哈, 哎, 唉, 呗, 啦, 咯, 哪, 挺, 蛮, 特, 贼, 咋, 搞, 干, 玩, 折腾, 扎心, 真香, 凉了, 凉, 破防, 坑, 卷, 猛, 狠, 牛, 撸, 爽, 烂, 忽悠, 吹, 吹牛, 吹嘘, 吐槽, 吃瓜, 打脸, 翻车, 硬核, 妥妥, 一把, 一下, 好好, 压根, 根本, 愣是, 硬生生, 眼睁睁
guys, folks, stuff, kinda, gonna, wanna, yeah, okay, ok, wow, crazy, insane, cool, damn, hell, bullshit, bs
`);

export const DISCOURSE = {
  question,
  debate,
  asks,
  'lead-in': leadIn,
  self,
  greeting,
  credit,
  definition,
  transition,
  contrast,
  anaphor,
  first,
  you,
  colloquial,
} as const;
