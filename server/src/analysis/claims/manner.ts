/** Somebody's view is told of, by its drift and not by what it holds: that is a report, whatever words of judgement it has. */
const VIEW_TOLD =
  /(?:并非|不是|并不是)(?:所有|每个|每家|人人)[^,，。]{0,10}(?:都|同意|认同|买账|乐观|担心|着急|这么|接受)|(?:看法|意见|观点|判断|态度|立场|解读|预测|口径)[^,，。]{0,6}(?:不同|不一|相反|相左|一致|相同|分歧|对立|乐观|悲观|谨慎|保守|温和|激进|强硬)|(?:存在|出现|有)(?:明显|较大|很大|不小)?的?分歧|分歧(?:在于|是|集中)|不(?:这么|这样)(?:看|想|认为)|不以为然|(?:持|有)[^,，。]{0,4}(?:相反|不同|相同|类似)(?:的)?(?:看法|意见|观点)|\b(?:not (?:everyone|everybody|every \w+|all (?:\w+ ){1,3})|(?:some|many|several|other|most) (?:\w+ ){1,2}(?:are|remain|were) (?:not )?(?:convinced|sceptical|skeptical|unconvinced|wary|cautious|divided|persuaded)|(?:takes?|took|holds?|held) (?:a|the) (?:\w+ )?(?:different|opposite|dimmer|kinder|similar) view|(?:disagrees?|disagreed|are (?:split|divided)|begs? to differ)\b)/i;
/** Whoever was asked says nothing. */
const NO_COMMENT =
  /(?:未|没有|尚未|暂未|没)(?:立即|马上|及时|就此|对此)?(?:作出|做出|获得?|得到)?(?:任何)?(?:回应|回复|置评|答复|表态)|(?:拒绝|不予|不愿|婉拒|谢绝)(?:就此|对此)?(?:置评|评论|回应|表态)|\b(?:declined to (?:comment|say|discuss)|did(?: not|n't) (?:immediately )?(?:respond|reply|return|answer)|(?:could not|couldn't) (?:immediately )?be reached|had no (?:immediate )?comment|would not comment|no comment)\b/i;
/** Somebody is told what to do: an actor directly before the verb of duty. */
const TOLD_TO =
  /(?:企业|公司|机构|[^主]者|厂商?|行业|政府|监管|部门|我们|你|商|家|人|方|界|国|团队|市场|平台)(?:也|还|仍|更|都|首先|同样|均|就|只|最好)?(?:应该?|应当|需要?|须|必须|得|最好|不妨)(?![用求对付付邀运酬急到了])|\b(?:investors|companies|readers|regulators|firms|boards|buyers|you|we|they|editors|banks|governments|founders|executives|managers|anyone|everyone) (?:\w+ly )?(?:should|must|need to|ought to|had better)\b/i;
/** The writer is the one who acts. */
const WRITER_FIRST =
  /^(?:[^,，。]{0,10}[,，])?(?:我们?(?!国)|笔者|本人|小编|编者)|^(?:[^,.]{0,24}, )?(?:I|we|my|our)\b|^(?:disclosure|full disclosure)\b|^编者按/i;

/** How a sentence deals with its matter: whose view it tells, who keeps silent, whom it advises. `text` is folded. */
export function addManner(text: string, features: Map<string, number>): void {
  if (VIEW_TOLD.test(text)) features.set('view-told', 1);
  if (NO_COMMENT.test(text)) features.set('no-comment', 1);
  if (TOLD_TO.test(text)) features.set('told-to', 1);
  if (WRITER_FIRST.test(text)) features.set('writer-first', 1);
}
