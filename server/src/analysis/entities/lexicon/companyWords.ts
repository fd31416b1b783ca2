import { CHINESE_PLACES } from './places';

/**
 * The vocabulary of Chinese company names. Own lists, from the registered forms of company law and from reading the
 * names of listed companies; Simplified, as folded text has it.
 */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Endings that only a company's name has, whatever stands before. Longer ones come first. */
export const REGISTERED_ENDINGS = words(`
  集团股份有限公司 集团有限责任公司 集团有限公司 控股有限公司 股份有限公司 有限责任公司 有限公司 股份公司
  合伙企业(有限合伙) 合伙企业 (有限合伙) 会计师事务所 律师事务所
`);

/** Endings that a plain word seldom has; the stem still has to say more than 大型 or 商业. */
export const STRONG_ENDINGS = words(`
  控股集团 科技集团 投资集团 实业集团 建设集团 集团 控股 股份 证券 银行 信托 创投 药业 制药 人寿 财险 寿险 产险
  再保险 免税 实业 置业 影业 重工 电气 光电 微电子 矿业 锂业 铝业 铜业 钛业 纸业 乳业 酒业 种业 牧业 渔业 轮胎 水泥
  钢铁 石化 化纤 百货 租赁 资管 期货 传媒 典当 小贷 互娱 航运 造船 电缆 特钢
`);

/** Endings that plain words have too (人工智能, 大数据, 新能源汽车), so that the place has to speak of a company. */
export const WEAK_ENDINGS = words(`
  科技 智能 智造 智驾 智行 机器人 动力 半导体 芯片 电子 通信 通讯 网络 信息 软件 数据 数科 云 技术 系统 材料 新材
  精密 装备 机械 仪器 激光 照明 光学 电器 电力 能源 新能源 环境 环保 水务 生物 医药 医疗 健康 基因 汽车 航空 航天
  船舶 铁路 高铁 高速 物流 快递 港口 机场 地产 建设 建工 工程 物业 家居 服饰 纺织 食品 农业 旅游 酒店 文化 教育 影视
  娱乐 游戏 体育 商业 贸易 资本 投资 基金 资产 保险 金融 财富 支付 担保 咨询 研究 量化 设计 数控 新媒体 股权投资 保健
  顾问 投顾 干细胞 细胞 疫苗 饮料 啤酒 白酒 牧业 饲料 养殖 禽业 创新 未来 空间 视觉 语音 算力
`);

/** Words that by themselves name no one: what is left of a name without them has to be something. */
export const GENERIC_WORDS = words(`
  人工智能 互联网 物联网 大数据 云计算 半导体 机器人 元宇宙 区块链 新能源 生物科技 大模型 大语言模型 生成式 自动驾驶
  数字经济 实体 虚拟 数字 智慧 智能 信息 网络 科技 技术 金融 商业 投资 投行 中央 国有 民营 外资 合资 私营 私募 公募
  股权 产业 风险 主权 养老 养老金 社会 指数 对冲 货币 债券 股票 混合 开放式 上市 非上市 拟上市 大量 少量 更多 巨额
  大型 中型 小型 中小 头部 龙头 主要 核心 关键 知名 著名 新兴 传统 现代 未来 全球 世界 国际 国内 海外 境外 中国 美国
  日本 韩国 欧洲 英国 德国 法国 亚洲 本土 本地 区域 地方 城市 农村 乡镇 高新 高端 低端 前沿 尖端 绿色 清洁 生物 医疗
  医药 健康 教育 文化 娱乐 游戏 体育 旅游 酒店 物流 航空 航天 军工 汽车 燃油 电动 新型 消费 消费电子 工业 农业 制造
  能源 电力 化工 材料 建筑 房地产 地产 基建 基础 应用 通用 专用 垂直 行业 企业 初创 创业 AI IT 公司 集团 母 子 母公司 子公司 控股
  参股 持股 持有 出售 转让 回购 质押 减持 增持 发行 认购 收购 购买 部分 全部 剩余 上述 所持 标的 有限售 无限售 限售
  流通 普通 优先 首发 定增 配售 机构 个人 家族 员工 管理层 创始人 银行 证券 保险 信托 基金 券商 期货 资产 财富 财务
  资本 资金 支付 信用 消费金融 政策性 开发性 村镇 城市商业 农村商业 计算 计算机 电子 通信 软件 硬件 数据 云 芯片 模型
  算法 算力 语音 视觉 空间 量子 光学 激光 精密 系统 平台 黑 高 新 大 小 老 真 假 伪 硬 软 前 后 多 两 三 四 五 某 这
  那 其 该 我 你 他 一 几 各 每 整个 某某 一家 这家 其他 其它 多家 两家 几家 许多 不少 所有 任何 什么 哪些 这些 那些
  自己 我们 他们 你们 人们 大家 具身 具身智能 脑机 合成 先进 商用 民用 军用 家用 车载 工业级 第一 第二 第三 十大 四大
  五大 最大 最佳 优秀 卓越 创新
  人形 双足 四足 轮式 轮足 服务 协作 扫地 清洁 配送 仓储 手术 陪伴 聊天 搬运 焊接 巡检 特种 家庭 移动 柔性 软体 仿生 微型 送餐 餐饮
  水下 消费级 类人 仿人 割草 泳池 擦窗 宠物 机械臂 灵巧手 工业智能 群体 超级 情境 环境 物理 边缘 终端 端侧 类人智能 强人工 弱人工 感知
  认知 决策 创造 集体 云端 座舱 代理 自主 功率 化合物 第三代 模拟 国产 智算 超算 硬 深 国防 法律 远程 基层 精准 互联 AI制药 制药
  AI应用 AI编程 AI视频 AI眼镜 AI玩具 AI硬件 AI芯片 AI公司 视频 图像 编程 眼镜 玩具 搜索 法律 技术 财务 高级 独家 杀毒 开源 前沿 社交 企业级 搜索 办公 客服 营销 招聘 保险科技 金融科技 内容
`);

/** Whether a stem is made of such words alone. */
export function isGeneric(stem: string): boolean {
  return GENERIC.test(stem);
}

const GENERIC = new RegExp(
  `^(?:${[...GENERIC_WORDS, ...CHINESE_PLACES].sort((a, b) => b.length - a.length).join('|')})+$`,
);
