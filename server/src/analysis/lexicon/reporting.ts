import { words } from './words';

/**
 * Verbs and nouns of report, by what they say of the matter reported. Whether a sentence is attributed is the
 * attribution stage's affair; here they only tell a relayed opinion from a relayed fact or forecast. Compiled by hand.
 */

const saysFact = words(`
透露, 披露, 显示, 报道, 报道称, 报告, 指出, 公告, 通报, 证实, 确认, 介绍, 介绍称, 曝出, 爆出, 被曝, 爆料, 传出, 据悉, 获悉, 消息称, 称, 表示, 说, 告诉, 告知, 提到, 写道, 发文, 发帖, 回复, 回应称, 坦言, 直言, 承认, 统计显示, 数据显示, 测算, 调查显示, 调研显示, 报告显示
said, says, say, told, reported, reports, report, disclosed, revealed, showed, shows, show, confirmed, stated, noted, notes, wrote, writes, announced, according to, data show, survey found, filing shows, sources
`);

const saysOpinion = words(`
认为, 相信, 觉得, 看来, 强调, 主张, 呼吁, 建议, 批评, 抨击, 警告, 警示, 提醒, 质疑, 担心, 担忧, 看好, 看空, 不看好, 称赞, 赞扬, 感叹, 感慨, 讽刺, 嘲讽, 反驳, 坚称, 辩称, 指责, 评价, 评论, 点评, 形容, 喊话, 倡议, 怀疑, 判断, 观点, 看法, 希望, 同意, 不同意
believes, believe, believed, think, thinks, thought, argue~, argues, argued, warn~, warned, caution~, urged, called for, criticized, criticised, praised, blasted, slammed, claimed, claims, contend~, insists, insisted, suggests, suggested, described, complained, worries, worried, hopes, feels, expressed, opined, concern, concerns, view, views
`);

const saysForecast = words(`
预测, 预计, 预期, 预判, 预言, 预估, 估计, 展望
predicts, predicted, forecasts, forecasted, expects, expected, projects, projected, estimates, anticipates, sees, foresees, guided, guides
`);

export const REPORTING = { 'says-fact': saysFact, 'says-opinion': saysOpinion, 'says-forecast': saysForecast } as const;
