import type { Segment } from '../model';
import { words } from './words';

/**
 * What the market's segments are called, by the closed list of segments. Compiled by hand; a longer name wins over the
 * shorter one within it (小模型 over 模型), and names that tell the segment only in passing are left out.
 */
export const SEGMENT_WORDS: Readonly<Record<Segment, readonly string[]>> = {
  'ai-market': words(`
ai, 人工智能, ai行业, ai产业, ai市场, ai领域, ai投资, ai投资热, ai热潮, ai热, ai浪潮, ai股, ai概念股, ai股票, ai泡沫, ai赛道, ai企业, ai公司, ai概念, ai技术, ai时代, ai革命, ai基建, ai基础设施, 人工智能产业, 人工智能行业, 人工智能投资, 人工智能技术, 科技股, 科技巨头, 互联网大厂, 大厂, 云厂商, 云服务商, 云计算厂商, 云端业者, 超大规模云厂商, 资本开支, 资本支出, 数据中心, 智算中心, 算力基础设施, 算力建设, 算力投资, 算力中心, 基础设施, 一级市场, 二级市场, 美股, 泡沫, 行业, 市场, 热潮, 狂热, 投资热潮, 算力租赁商, 算力租赁, 私募信贷, 信贷, 数字基础设施
ai industry, ai sector, ai market, ai boom, ai bubble, ai investment, ai investments, ai spending, ai stocks, ai trade, ai companies, ai firms, ai infrastructure, ai capex, artificial intelligence, ai-related, generative ai, gen ai, the boom, the bubble, a bubble, bubble, hyperscalers, hyperscaler, big tech, tech giants, tech stocks, data center, data centers, data centre, data centres, datacenter, datacenters, capex, capital spending, capital expenditure, neoclouds, neocloud, the industry, the sector, the market, markets, wall street, cloud providers, the technology, buildout, build-out
云巨头, 数据中心债券, 数据中心债务, 数据中心贷款, ai资本开支, ai资本支出, ai支出, ai开支, ai债务
data-centre, data-center, data-centre debt, data-center debt, data centre debt, data center debt, ai debt, ai budgets, cloud giants, cloud companies
`),
  'foundation-models': words(`
大模型, 大语言模型, 大型语言模型, 语言大模型, 通用大模型, 通用模型, 通用语言大模型, 超大模型, 大型模型, 基础模型, 基座模型, 前沿模型, 前沿ai模型, 万亿参数模型, 生成式ai, 生成式人工智能, llm, llms, llm市场, llm公司, llm泡沫, llm领域, 闭源模型, 闭源大模型, 闭源, 模型厂商, 大模型厂商, 大模型公司, 大模型赛道, 大模型市场, 模型公司, 聊天机器人, 通用聊天机器人, 通用型聊天机器人, 推理模型, 多模态模型, 多模态大模型, 统一模型, scaling law, 规模定律, 规模法则, 缩放定律, 预训练, 参数规模, 模型规模, ai模型, 模型, 语音模型, 视频模型, 视频生成模型, 文生图, 百模大战, 训练数据, 高质量语料, agi, 通用人工智能
large language model, large language models, language model, language models, llm, llms, foundation model, foundation models, frontier model, frontier models, frontier lab, frontier labs, frontier ai, model makers, model maker, model builders, model developers, model companies, ai labs, ai lab, labs, chatbot, chatbots, general-purpose models, general-purpose model, giant models, giant model, closed models, proprietary models, closed labs, scaling laws, scaling law, pretraining, pre-training, agi, artificial general intelligence, trillion-parameter, reasoning models, bigger models, larger models, trillion parameters, models
`),
  'specialised-models': words(`
小模型, 小型模型, 小语言模型, 小型语言模型, 小参数模型, 轻量模型, 轻量级模型, 端侧模型, 端侧小模型, 专业模型, 专业ai模型, 专用模型, 垂直模型, 垂类模型, 行业模型, 行业大模型, 定制模型, 定制化模型, 领域模型, 微调模型, 微调, 蒸馏, 专业化的模型, 专业化模型, 特定任务, 小型化, 边缘模型, 本地模型
small model, small models, smaller model, smaller models, small language model, small language models, compact models, compact model, specialised model, specialised models, specialized model, specialized models, domain-specific, task-specific, narrow models, niche models, fine-tuned, fine-tuning, fine-tuned models, vertical models, on-device models, tailored models, custom models, distilled models, slms, slm, tiny models
`),
  'open-models': words(`
开源, 开源模型, 开源大模型, 开源ai模型, 开放权重, 开放权重模型, 开源社区, 开源生态, 开源路线, 开源项目
open source, open-source, open model, open models, open weight, open weights, open-weight, open-weights, open-source model, open-source models, open-weight models
`),
  applications: words(`
应用, ai应用, 应用层, 应用端, 应用公司, 应用场景, 智能体, ai智能体, ai agent, agent, agents, ai助手, ai工具, 编程工具, 智能编程, ai编程, ai陪伴, ai搜索, 智能客服, ai客服, 办公软件, 落地应用, ai原生应用, 商业化应用, 应用开发者, 应用创业, 场景化应用, ai产品, 副驾驶, copilots, 套壳, 企业级应用, 消费级应用, ai写作, ai绘画, ai剪辑
applications, ai application, ai applications, ai apps, app makers, ai app, ai agents, agents, agentic, agentic ai, ai assistants, ai tools, ai tool, coding assistants, coding assistant, coding tools, ai products, ai features, use cases, copilots, wrappers, wrapper, application layer, apps
ai软件, ai应用公司, ai应用厂商, 智能体产品, 智能体应用, ai助理, ai浏览器, ai眼镜
software agents, ai software, ai-powered apps, autonomous agents, enterprise ai tools
`),
  inference: words(`
推理, 推理算力, 推理成本, 推理需求, 推论, 推论需求, 推理芯片, 推理侧, 推理端, 算力需求, 算力, 算力规模, 算力消耗, token消耗, token消耗量, token数, token调用量, token用量, 日均token, 用量, 算力市场, 智能算力, 算力利用率, 算力部署, 算力供给, 算力缺口, 算力瓶颈, 算力投入
inference, inference costs, inference cost, inference demand, inference margins, compute demand, demand for compute, computing demand, demand for computing, compute, computing power, serving costs, token demand, tokens processed
`),
  training: words(`
训练集群, 训练算力, 训练基础设施, 训练需求, 训练成本, 万卡集群, 十万卡集群, 超算集群, 训练中心
training cluster, training clusters, training infrastructure, training runs, training run, training compute, training costs, supercomputer for training
`),
  chips: words(`
芯片, ai芯片, 国产芯片, 国产gpu, 国产算力, 国产卡, 国产替代, gpu, gpus, 显卡, 加速卡, 算力卡, 训练卡, 处理器, 算力硬件, ai硬件, 半导体, 晶圆, 晶圆代工, 先进封装, 封装, cowos, hbm, 高带宽内存, 高带宽存储, 存储芯片, 存储, ai服务器, 服务器, 光模块, 液冷, 散热, 机柜, 代工厂, 先进制程, asic, 硬件, 芯片厂商, gpu集群, 芯片股, 半导体股, pcb, tpu, h100, a100, h20, h800
chip, chips, chipmaker, chipmakers, ai chips, ai chip, gpu, gpus, accelerators, accelerator, semiconductor, semiconductors, ai hardware, hardware, processors, graphics processors, servers, ai servers, high-bandwidth memory, hbm, advanced packaging, foundry, foundries, memory makers, optical modules, liquid cooling, h100, h100s, a100, wafers
芯片制造商, 芯片设计公司, 存储厂商, 内存
ai accelerators, chip makers, chip stocks, memory chips, dram
`),
  startups: words(`
初创公司, 初创企业, 初创, 创业公司, ai初创公司, ai初创企业, ai创业公司, 大模型创业公司, 大模型创业者, 新创公司, 新创, 独角兽, 独角兽公司, ai独角兽, 创业者, 创业团队, 创业项目, 六小虎, 六小龙, 四小龙, 头部公司, 头部大模型公司, 纯模型公司, 套壳公司, 初创ai公司, 创始人, 中小团队, 小公司, 团队
startup, startups, start-up, start-ups, ai startups, ai start-ups, ai startup, ai start-up, unicorn, unicorns, founders, young companies, early-stage companies, venture-backed companies
ai创企, 创企, 新创企业, 创业企业
young ai companies, ai unicorns
`),
  verticals: words(`
ai医疗, 医疗ai, 医疗影像, ai阅片, 影像ai, 放射科, ai制药, 制药, 医疗, 医院, 医生, 诊断, 诊断准确率, 制造业, 工业ai, 工业质检, 质检, ai质检, 智能制造, 工厂, ai工厂, ai金融, 金融ai, 金融业, 银行, 保险, 智能投顾, 自动驾驶, 智能驾驶, 无人驾驶, 无人出租车, 辅助驾驶, l4级自动驾驶, 车企, 机器人, 人形机器人, 具身智能, ai教育, 教育ai, 教育, 法律ai, 法律, 律所, 律师, 会计, 农业, 零售, 物流, 能源行业, 垂直领域, 垂直行业, 垂直应用, 垂直化, 实体经济, 传统行业, 各行各业, 行业应用, 政务, 智慧政务, 科研, 生物医药, 药物研发, 新药, 游戏, 影视, 电商
medical ai, ai in medicine, healthcare, health care, hospitals, hospital, radiology, radiologists, drug discovery, diagnosis, diagnostics, manufacturing, factories, factory, industrial ai, banks, banking, insurers, insurance, finance, fintech, legal, law firms, lawyers, self-driving, self-driving cars, robotaxi, robotaxis, autonomous driving, autonomous vehicles, robots, humanoid, humanoids, robotics, education, schools, classrooms, retail, logistics, agriculture, farming, vertical ai, verticals, medicine, biotech, defence, defense, warehouses
`),
  policy: words(`
监管, ai监管, 政策, 监管框架, 监管部门, 监管者, 立法, 法案, 条例, 法规, 新规, 规则, 治理, ai治理, 出口管制, 政府补贴, 补贴政策, 产业政策, 沙盒, 监管沙盒, 备案制, 产业基金, 政府
regulation, regulations, regulator, regulators, ai act, legislation, policy, policies, rules, lawmakers, export controls, export curbs, subsidies, subsidy, government, governance rules, oversight
监管机构, 主管部门
`),
};
