/**
 * Ids of news outlets as the company lists of this project give them, in lower case: agencies, dailies, broadcasters and
 * sites that relay what others say. Photo agencies, publishers and studios are left out.
 */
const OUTLETS: ReadonlySet<string> = new Set(
  `
    20vc|21st century business herald|36kr|404 media|42章经|51cto|9to5google|9to5mac|abc|afp|ai business|ai科技评论
    al arabiya|al jazeera|analytics india magazine|anandtech|ansa|anue|apple daily|appleinsider|arab news
    ars technica|asahi shimbun|asia times|associated press|australian financial review|automotive news|axios
    bangkok post|barron's|bbc|benzinga|betakit|bfm|big technology|bild|billboard|bloomberg|bloomberg businessweek
    bloomberg television|bnn bloomberg|boston globe|breitbart|business insider|business next|business standard
    business today|business weekly|buzzfeed|c114|cailian press|caixin|calcalist|canary media|cbc|cbs|cctv
    central news agency|cgtn|chicago tribune|china daily|china news service|china securities journal|china times
    chinatalk|chosun ilbo|cio|city a.m.|clarín|cmg|cna|cnbc|cnbeta|cnet|cnevpost|cnn|coindesk|cointelegraph
    commercial times|commonwealth magazine|computerbase|computerworld|corriere della sera|crn|dagens industri
    dagens nyheter|daily beast|daily mail|daily mirror|data center dynamics|data center knowledge|de telegraaf
    deadline|dealstreetasia|decrypt|deeptech深科技|der spiegel|deutsche welle|die welt|die zeit|digitimes|donews
    dong-a ilbo|dow jones|dpa|economic daily news|economic observer|economic times|ee times|eefocus|efe
    el economista|el mundo|el país|electrek|endpoints news|engadget|entrepreneur|epoch times|equalocean|espn|etnews
    ettoday|eu-startups|euractiv|euronews|evening standard|eweek|expansión|exponential view|fast company|faz
    financial times|folha de s.paulo|forbes|foreign affairs|foreign policy|fortune|fox business network|fox news
    france 24|geekpark|geekwire|gizmodo|global times|global views monthly|globe and mail|globes|golem.de
    guangming daily|haaretz|handelsblatt|harvard business review|heatmap|heise|helsingin sanomat
    het financieele dagblad|hindustan times|hk01|hong kong economic journal|hong kong economic times
    hong kong free press|hpcwire|huffpost|huxiu|ieee spectrum|ifanr|igor's lab|il sole 24 ore|inc. magazine|inc42
    informationweek|infoworld|initium media|insideevs|institutional investor|interfax|investing.com
    investor's business daily|investorplace|ithome|ithome taiwan|jakarta post|jiemian|jiji press|jinshi data
    joongang ilbo|kiplinger|korea economic daily|kyodo news|l'express|la nación|la repubblica|la stampa|latepost
    law360|le figaro|le monde|leiphone|les echos|lianhe zaobao|liberty times|libération|los angeles times
    macau news agency|macrumors|maeil business newspaper|mainichi shimbun|manager magazin|marketwatch|mashable
    ming pao|mint|mirror media|mit technology review|moneycontrol|moneydj|mother jones|msnbc
    national business daily|national geographic|nbc|ndtv|neue zürcher zeitung|new scientist|new york daily news
    new york magazine|new york post|newcomer|news corp|newsmax|newsweek|newtalk|nhk|nikkan kogyo shimbun|nikkei
    nikkei asia|not boring|now财经|npr|nrc|o globo|oriental daily|pandaily|pbs|pc gamer|pcmag|pconline|pcworld
    people's daily|phoenix tv|pingwest|platformer|politico|popular mechanics|popular science|propublica|protocol
    pti|puck|qbitai|quanta magazine|quartz|radio france internationale|radio free asia|rappler|recode|rest of world
    reuters|ria novosti|rolling stone|rt|rthk|rté|san francisco chronicle|san francisco standard|sankei shimbun|sbs
    science and technology daily|scientific american|seattle times|securities times|seeking alpha|semafor|setn
    shanghai securities news|sherwood news|sifted|siliconangle|sin chew daily|sing tao|sixth tone|sky news
    south china morning post|sputnik|stat news|storm media|storyful|stratechery|sydney morning herald|synced
    süddeutsche zeitung|ta kung pao|taipei times|taiwan news|tass|tbpn|tech buzz china|tech in asia
    tech policy press|tech.eu|techcrunch|technews|technode|techweb|the atlantic|the australian|the block
    the business times|the decoder|the diplomat|the economist|the edge|the elec|the guardian|the hill|the hindu
    the hollywood reporter|the independent|the information|the intercept|the irish times|the japan times
    the jerusalem post|the korea herald|the korea times|the kyiv independent|the mercury news|the motley fool
    the national|the new york times|the new yorker|the news lens|the next platform|the next web|the paper
    the register|the ringer|the rundown ai|the stack|the standard|the star|the straits times|the sun
    the sunday times|the telegraph|the times|the times of india|the times of israel|the verge
    the wall street journal|the washington post|thestreet|time|tldr|tmtpost|tom's hardware|toronto star|tvbs
    u.s. news & world report|united daily news|unwire.hk|up media|upi|usa today|utility dive|valor econômico
    vanity fair|variety|venturebeat|vice|videocardz|vnexpress|voice of america|vox|wallstreetcn|wccftech
    wealth magazine|wen wei po|wired|wirtschaftswoche|world journal|xinhua|yahoo finance|yicai|yomiuri shimbun
    yonhap|yourstory|zacks|zdnet|三联生活周刊|上游新闻|东方网|中关村在线|中国企业家|中国基金报|中国工业报|中国新闻周刊|中国电子报|中国经济周刊|中国经济网|中国经营报|中国网|中国财富网
    中国青年报|九派新闻|乱翻书|人民网|人民邮电报|亿邦动力|全天候科技|凤凰网|创业邦|刺猬公社|北京商报|北京日报|北京青年报|半导体产业纵横|半导体行业观察|半月谈|华夏时报|华西都市报|南方周末|南方日报|南方都市报
    和讯网|商业周刊中文版|四川日报|国际金融报|大众日报|大河财立方|央广网|字母榜|封面新闻|少数派|工人日报|广州日报|快科技|成都商报|扬子晚报|投中网|投资家网|投资界|投资者网|搜狐科技|文汇报|新京报|新华日报
    新智元|新榜|新民晚报|新浪科技|新浪证券|新浪财经|新黄河|日经business|时代周报|晶报|智东西|智能涌现|智通财经|暗涌waves|未来汽车日报|杭州日报|格隆汇|检察日报|楚天都市报|法治日报|浙江日报|深响
    深圳商报|深圳特区报|深燃|湖北日报|潇湘晨报|澳门日报|燃财经|猎云网|现代快报|甲子光年|电商报|电子发烧友|电子工程专辑|盖世汽车|看看新闻|瞭望|硅星人|硅谷101|硬塞的网路趋势观察|硬氪|福布斯中国|站长之家
    第一电动网|第一财经周刊|红星新闻|经济日报|网易新闻|网易科技|羊城晚报|腾讯新闻|腾讯科技|芯东西|芯智讯|蓝鲸财经|融中财经|观察者网|解放日报|证券日报|财富中文网|财经十一人|财经杂志|财经网|赛博禅心|车东西
    连线insight|通信世界|都市快报|重庆日报|钱江晚报|铅笔道|长江日报|阿思达克财经|集微网|飞象网|高工机器人|鲸商|齐鲁晚报
  `
    .split(/[|\n]/)
    .map((id) => id.trim()),
);

/** Endings that make an outlet of a name in no list. */
const SOUNDS_LIKE_NEWS =
  /(?:日报|时报|晚报|早报|商报|经济报|周刊|周报|新闻|新闻网|新闻社|通讯社|财经网|电视台|卫视|广播公司| news| times| post| journal| herald| tribune| gazette| magazine| chronicle)$/i;

/** Whether an id is a news outlet's: where the sentence names the originator too, the statement is the originator's. */
export function isNewsOutlet(id: string): boolean {
  let known = asked.get(id);
  if (known === undefined) {
    const lower = id.toLowerCase();
    known = OUTLETS.has(lower) || SOUNDS_LIKE_NEWS.test(lower);
    // Articles name the same few hundred bodies again and again; no text may fill the memory, though.
    if (asked.size > 5000) asked.clear();
    asked.set(id, known);
  }
  return known;
}

const asked = new Map<string, boolean>();
