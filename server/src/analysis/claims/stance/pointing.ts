/** Points back to the company or thing last spoken of. */
const POINTS_BACK =
  /(?:^|[,，。;；、\s“"「])(?:该公司|该集团|本公司|公司|集团|该厂商|该机构|该平台|该模型|该产品|它|其|它们|这家|这一|这种|这些|这|此举|此|前者|后者|the company|the firm|the startup|the start-up|the chipmaker|the lab|its?|they|their|this|that|these|those|such)/i;

/** A word for the company last spoken of, wherever it stands. */
const COMPANY_WORD =
  /该公司|本公司|这家[^,，。]{0,8}公司|公司(?=预计|表示|称|管理层|股价|营收|收入|净利|毛利|今年|去年|第)|^(?:盘后|盘前|同期|其)?(?:股价|净?亏损|营收|净利润|毛利率)|\bthe (?:ai |cloud |chip |[a-z]+-based |san francisco )*(?:company|firm|startup|start-up|provider|chipmaker|maker|developer|group|lab|software maker|cloud provider)\b|\b(?:shares|the stock)\b/i;

/** Begins with a word that stands for the company or thing last spoken of. */
const STANDS_FOR =
  /^["“「*\s]*(?:但|而且|而|不过|同时|此外|也就是说[,，]?)?(?:它(?!们)|其(?!实|中|他|次|余)|该公司|该集团|公司|这家|the company|the firm|the startup|the start-up|it\b|its\b)/i;

/** Begins with a word that stands for several companies or things. */
const PLURAL =
  /^["“「*\s]*(?:但|而且|而|不过|同时|此外)?(?:它们|他们|这些(?:公司|企业|厂商|模型|应用|产品|机构|团队|项目)|(?:but |and )?(?:they|their|these (?:companies|firms|models|products|tools|vendors|start-?ups)|both)\b)/i;

/** Begins by turning against the sentence before, or by going on from it. */
const TURNS =
  /^["“「*\s]*(?:但|可|然而|不过|只是|相比之下|相反|反观|另一方面|即便如此|尽管如此|现实却|(?:but|yet|however|still|meanwhile|even so|by contrast|on the other hand|nevertheless|nonetheless)\b)/i;
const GOES_ON =
  /^["“「*\s]*(?:而且|并且|更|也|还|此外|同样|甚至|因此|所以|于是|这|他还|她还|他补充|(?:and|also|moreover|so|that|this|these|it|he added|she added)\b)/i;

/** The ways of pointing at what came before, each with the name of its evidence. */
const WAYS = [
  ['points-back', POINTS_BACK],
  ['company-word', COMPANY_WORD],
  ['stands-for', STANDS_FOR],
  ['plural', PLURAL],
  ['turns-against', TURNS],
  ['goes-on', GOES_ON],
] as const;

/** How the folded text of one sentence points at what came before it. */
export function pointersOf(text: string): string[] {
  return WAYS.filter(([, way]) => way.test(text)).map(([name]) => name);
}
