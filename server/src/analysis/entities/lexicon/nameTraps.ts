/**
 * Plain words that contain a name or lie across its edge: 提高通过率 is not about 高通, nor 青苹果 about 苹果. The
 * matcher takes them like names, leftmost and longest first, and what it takes so is nobody's. Own list, made by going
 * through the Chinese names of the registry one by one; Simplified and ASCII, as folded text has it.
 */
const CHINESE = `
  苹果树 苹果汁 苹果园 苹果派 苹果醋 苹果酱 苹果肌 苹果干 苹果皮 苹果核 苹果种植 苹果产区 苹果期货 青苹果 红苹果 烂苹果 毒苹果 金苹果 削苹果
  吃苹果 一个苹果 两个苹果 一颗苹果 牛顿的苹果 平安果 摘苹果 种苹果 苹果和梨 苹果橘子 水果苹果
  小米粥 小米椒 小米饭 小米辣 小米糕 小米加步枪 黄小米 吃小米 一碗小米 种小米 小米种植 小米谷子
  联想到 联想起 联想力 联想词 联想记忆 联想式 联想学习 产生联想 引发联想 引起联想 令人联想 让人联想 使人联想 不禁联想 自由联想 浮想联翩
  易联想 会联想 可联想 联想成 联想能力 联想输入 无限联想 会让人联想
  百度一下 中华为 东京东 南京东 北京东 最高通 提高通 较高通 高通胀 高通货 高通量 阿里山 阿里地区 大众化 大众传媒 大众媒体 大众消费 大众创业 大众文化
  社会大众 普通大众 广大大众 平安夜 平安无事 一路平安 平安城市 保平安 报平安 天工开物 巧夺天工 圆通过 中通过 海通过 融通过 一元宝 金元宝 银元宝
  今日头条件 头条件 头条新闻 头条文章 上头条 上了头条 头版头条 新闻头条 各大头条 长安街 其中信用 其中信任 其中信息 上海信 四海信 发扬光大 中国电信号 电信号
  用友好 金山词 搜狐疑 新浪潮 快手续 欧美团 中美团 北美团 滴滴答答 同程度 同程序 大疆域 性格力 价格力 理想化 理想主义 理想状态 理想国 理想型
  深蓝色 微软件 微软弱 谷歌曲 甲骨文字 甲骨文物 甲骨文发现 甲骨文研究 殷墟甲骨文 商代甲骨文
  亚马逊河 亚马逊雨林 亚马逊流域 亚马逊丛林 亚马逊地区 亚马逊森林 特斯拉线圈 尼古拉·特斯拉 尼古拉特斯拉 毫特斯拉 红杉树 红杉林 红杉木 黑石头
  面壁思过 面壁十年 面壁人 百川归海 阶跃函数 阶跃响应 阶跃信号 月之暗面积 寒武纪大爆发 寒武纪生命 寒武纪时期 寒武纪地层 寒武纪动物 寒武纪化石
  地平线上 地平线下 海平线 黑芝麻糊 黑芝麻汤 黑芝麻油 芝麻油 芝麻酱 出门问问题 云从此 文心雕龙 盘古开天 盘古大陆 混元气 星火燎原 星星之火
  悟道理 可灵活 可灵敏 可灵巧 百炼成钢 千帆竞 千帆过尽 飞天茅台 敦煌飞天 百灵鸟 九重天 九天揽月 书生气 书生意气 白面书生 海螺壳 夸克粒子 夸克胶子
  标普500 标普指数 标普全球1200 纳斯达克100 纳斯达克指数 纳斯达克综合 道琼斯指数 道琼斯工业 日经225 日经指数 恒生指数 恒生科技 富时100 富时中国
  轩辕黄帝 一线曙光 一丝曙光 一缕曙光 迎来曙光 黎明曙光 紫光灯 共同方 不同方 相同方 复兴中 招商引资 招商会 新闻联播
`;

const ENGLISH: readonly string[] = [
  ...['meta-analysis', 'meta-analyses', 'meta-learning', 'meta-narrative', 'X-ray', 'X-rays', 'X-axis', 'X-factor'],
  ...['X光', 'X射线', 'X轴', 'X染色体', 'X因子', 'X86', 'x86', 'X元', 'X年', 'X月', 'X倍', 'X个', 'X%', 'X世代'],
  ...['Apple pie', 'Apple juice', 'Apple tree', 'Apple orchard', 'Big Apple', 'apple-to-apple', 'apples-to-apples'],
  ...['Amazon rainforest', 'Amazon River', 'Amazon basin', 'Amazon jungle', 'Amazon forest', 'Amazon region'],
  ...['S&P 500', 'Nasdaq 100', 'Nasdaq Composite', 'Dow Jones Industrial', 'Nikkei 225', 'FTSE 100', 'MSCI World'],
  ...['Oracle bone', 'Oracle bones', 'Oracle of Omaha', 'Tesla coil', 'Nikola Tesla', 'Figure skating', 'C-suite'],
];

export const TRAPS: readonly string[] = [...CHINESE.split(/\s+/).filter(Boolean), ...ENGLISH];

/**
 * Characters that, directly after a name, belong with its end to a plain word: 京东方面 is 京东 and 方面, not 京东方. The
 * matcher then falls back to a shorter name. Own list.
 */
export const NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ['京东方', '面向式法案便'],
  ['海信', '息'],
  ['中信', '息念心任'],
  ['中金', '额属融'],
  ['美团', '体队结'],
  ['新浪', '潮'],
  ['中兴', '奋起趣'],
  ['国航', '母'],
  ['中车', '票位'],
  ['中移动', '端设作'],
  ['上汽', '车'],
  ['用友', '好'],
  ['北大', '西街荒'],
  ['国美', '术'],
  ['万达', '到成'],
  ['王兴', '奋趣'],
  ['拜登', '录'],
]);
