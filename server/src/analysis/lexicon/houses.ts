/**
 * Ids of banks, brokers, rating agencies and research firms as the company lists of this project give them, in lower
 * case: houses that write about other companies, so that “the company” seldom means them and “该行” always does.
 */
const HOUSES: ReadonlySet<string> = new Set(
  `
    22v research|451 research|650 group|abc international|abi research|abn amro|agricultural bank of china|aj bell
    alixpartners|allied market research|alvarez & marsal|ampere analysis|analysys|anz|bain & company|baird
    bank of america|bank of beijing|bank of china|bank of china (hong kong)|bank of communications|bank of east asia
    bank of hangzhou|bank of jiangsu|bank of nanjing|bank of ningbo|bank of shanghai|barc group|barclays|bbva
    bca research|benchmark company|berenberg|bernstein|bespoke investment group|bloombergnef|bmo|bnp paribas
    boc international|bocom international|boston consulting group|bright smart securities|btig|canalys
    cantor fitzgerald|capital economics|capital securities|cathay financial|cb insights|cbre|ccb international
    ccid consulting|challenger, gray & christmas|changjiang securities|charles schwab|china citic bank
    china construction bank|china development bank|china everbright bank|china galaxy securities
    china merchants bank|china merchants securities|china minsheng bank|china zheshang bank|cibc|cic consulting|cicc
    cinno|circana|cirp|citic securities|citigroup|citron research|clsa|cmb international|cmc markets|colliers
    commerzbank|commonwealth bank|comscore|constellation research|counterpoint research|creative strategies
    credit suisse|crunchbase|crédit agricole|csc financial|ctbc|cushman & wakefield|d.a. davidson|daiwa|danske bank
    datacenterhawk|datatrek|dbrs morningstar|dbs|dc byte|deallogic|dealroom|dell'oro group|deloitte|deutsche bank
    dga group|dnb|dongxing securities|dscc|e.sun|edison research|edward jones|emarketer|epfr|eurasia group
    everbright securities|evercore|everest group|export-import bank of china|ey|factset|fidelity|first financial
    fitch|forex.com|forrester|fortune business insights|founder securities|frost & sullivan|fti consulting|fubon
    fundstrat|gallup|gartner|gavekal|gf securities|globaldata|goldman sachs|grand view research|green street
    grid strategies|guangfa bank|guggenheim|guolian minsheng|guosen securities|guotai haitong
    guotai junan international|h.c. wainwright|haitong international|hang seng bank|hargreaves lansdown|hfs research
    hindenburg research|houlihan lokey|hsbc|hua nan financial|huaan securities|huatai securities|huaxi securities
    huaxia bank|icbc|icbc international|idc|ig group|ihs markit|iimedia|industrial bank|industrial securities|ing
    interactive brokers|interactive investor|intesa sanpaolo|ipsos|iresearch|isaiah research|isg|it桔子
    j.gold associates|jefferies|jon peddie research|jpmorgan|julius baer|juniper research|kaiyuan securities|kantar
    kb securities|kearney|keybanc|kgi|kiwoom securities|knight frank|kpmg|kynikos|lazard|leadleo|lightcounting
    linley group|lipper|lloyds|lombard odier|loop capital|lpl financial|lseg|macquarie|macrostrategy partnership
    marketsandmarkets|mckinsey|mega financial|melius research|mercury research|minsheng securities|mirae asset
    mizuho|mm research institute|moelis|moffettnathanson|moody's|moor insights & strategy|mordor intelligence
    morgan stanley|morning consult|morningstar|msci|muddy waters|mufg|nab|natixis|natwest|ned davis research|needham
    new constructs|new street research|newzoo|nielsen|nomura|nordea|northeast securities|northland capital|oanda
    ocbc|oliver wyman|omdia|oppenheimer|orient securities|ovum|oxford economics|pantheon macroeconomics|pepperstone
    perella weinberg|pictet|ping an bank|ping an securities|piper sandler|pitchbook|pjt partners
    postal savings bank of china|precedence research|preqin|president securities|pwc|questmobile|rabobank
    ramp economics lab|rationalfx|raymond james|rbc|renaissance capital|renaissance macro|revelio labs|rhodium group
    roland berger|rosenberg research|rosenblatt securities|roth capital|rothschild & co|runto|rystad energy
    s&p global|santander|savills|saxo bank|scotiabank|sdic securities|sealand securities|seaport research|seb
    shenwan hongyuan|shinhan|sigmaintell|sinolink securities|sinopac|smbc|société générale|soochow securities
    southwest securities|spd bank|standard chartered|statista|stifel|strategas|strategy analytics|susquehanna
    synergy research group|taishin|td cowen|techinsights|technalysis research|technavio|tegus|teikoku databank
    tf international securities|tianfeng securities|tirias research|tokyo shoko research|tracxn|trendforce|trepp
    trivariate research|trivium china|trueup|truist|ts lombard|ubs|unicredit|uob|uptime institute|valuates reports
    vanda research|verisk|visible alpha|vlsi research|wedbush|wells fargo|western securities|westpac|william blair
    wolfe research|wood mackenzie|xtb|yardeni research|yole group|yougov|yuanta|zero2ipo|zheshang securities
    zhongtai securities|七麦数据|万联证券|上海证券|世纪证券|东海证券|东莞证券|中原证券|中商产业研究院|中国指数研究院|中邮证券|五矿证券|亿欧智库|企名片|信达证券|前瞻产业研究院|华创证券|华夏基石
    华福证券|华经产业研究院|华金证券|华鑫证券|华龙证券|南京证券|和君咨询|国元证券|国盛证券|国都证券|太平洋证券|山西证券|德邦证券|投中信息|智研咨询|正略咨询|比达咨询|江海证券|沙丘智库|海比研究院|渤海证券
    湘财证券|点点数据|烯牛数据|爱分析|爱建证券|第一创业|第一新声|粤开证券|红塔证券|胡润百富|蝉妈妈|观研天下|财信证券|财达证券|财通证券|长城证券|非凡产研|飞瓜数据|首创证券
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

/** Houses that no list names, by what they call themselves. */
const BY_NAME = /证券|研究院|咨询$|\b(?:Securities|Research)\b/;

/** Whether an entity id is that of a house that analyses others. */
export function isHouse(id: string): boolean {
  return HOUSES.has(id.toLowerCase()) || BY_NAME.test(id);
}
