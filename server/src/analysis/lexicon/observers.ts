import { isNewsOutlet } from './outlets';
import { words } from './words';

/**
 * Ids of banks, brokers, rating agencies, funds and research firms, in lower case: they are named in reporting on the
 * market for what they say of others. Drawn by hand from the project's own company lists (consultancies and funds).
 */
const OBSERVERS: ReadonlySet<string> = new Set(
  words(`
22v research, 451 research, 650 group, abi research, abn amro, aj bell, accenture, alixpartners, ampere analysis, analysys, aon, appgrowing, artificial analysis, bca research, bcg, bmo, bnp paribas, boston consulting group, btig, bain, bain & company, baird, bank of america, bank of china, barclays, berenberg, bernstein, blackrock, boc international, bridgewater, cb insights, cbre, ccid consulting, cicc, citic securities, citi, citigroup, clsa, canalys, cantor fitzgerald, capgemini, capital economics, circana, citron research, constellation research, counterpoint, counterpoint research, crunchbase, csc financial, da davidson, d.a. davidson, daiwa, data.ai, deloitte, deutsche bank, evercore, evercore isi, ey, facset, factset, fitch, fitch ratings, forrester, frost & sullivan, futurum group, galaxy securities, gartner, gavekal, goldman sachs, guotai haitong, haitong, hsbc, huatai securities, idc, iresearch, ihs markit, ipsos, it juzi, itjuzi, jpmorgan, jp morgan, jpmorgan chase, jefferies, jon peddie research, kpmg, keybanc, lightcounting, lazard, lombard odier, lsta, macquarie, mckinsey, melius research, mizuho, moffettnathanson, moody's, moody's analytics, morgan stanley, morningstar, morning consult, morningside, needham, new street research, newzoo, nielsen, nomura, northland, oddo bhf, omdia, oppenheimer, oxford economics, pitchbook, piper sandler, pwc, qichacha, questmobile, rbc, rbc capital markets, raymond james, rationalfx, rosenblatt, s&p global, sanford bernstein, scotiabank, semianalysis, semrush, sensor tower, similarweb, societe generale, standard chartered, statista, stifel, strategy analytics, superclue, susquehanna, td cowen, tianyancha, trendforce, truist, ubs, vanguard, wedbush, wells fargo, william blair, wind, wolfe research, yougov, zero2ipo, 360 research, challenger, gray & christmas, mit project nanda, apollo global management, fundstrat, allianz, amundi, jpmorgan asset management, t. rowe price, pictet, schroders, sequoia capital, andreessen horowitz
`),
);

/** Ends the names of firms whose trade is to judge or fund others. */
const TRADE =
  /(?:\b(?:research|securities|capital|advisors|advisers|asset management|investments|ventures|partners|analytics)|证券|研究院|研究所|咨询|资本|基金|资产管理)$/i;

/** Whether a company is named, as a rule, as one who speaks of the market rather than one who is spoken of. */
export function isObserver(id: string): boolean {
  return OBSERVERS.has(id.toLowerCase()) || isNewsOutlet(id) || TRADE.test(id);
}
