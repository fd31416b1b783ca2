import type { Attribution, Mention, Passage, Sentence } from '../../model';
import { bestOf, candidatesOf, isFaint, isOrigin } from './candidates';
import { namesOf, readingOf } from './features';
import { weigh, type StanceModel } from './model';
import { SURROUNDINGS } from './surroundings';
import type { Topics } from './topic';

/** Whom a sentence names itself. */
export interface Named {
  /** A company, a product or a segment that it plainly speaks of. */
  readonly plain: string | null;
  /** A segment that it names in passing only. */
  readonly faint: string | null;
  /** A company named only as that of the speaker, or speaking for itself. */
  readonly officer: string | null;
  /** The plain one is a company. */
  readonly isCompany: boolean;
  /** What its own words, names and source say for its leaning at all, and for its side, in log-odds. */
  readonly leans: number;
  readonly side: number;
  readonly opposed: boolean;
  /** Which words it has that point at what came before. */
  readonly pointsBack: boolean;
  readonly standsFor: boolean;
  readonly companyWord: boolean;
  /** Begins with a word for several: it stands for a segment, not for one company. */
  readonly plural: boolean;
  /** It speaks of a company that it does not name: no company named before is meant. */
  readonly unnamed: boolean;
}

/** Reads whom one sentence names. */
export function namedIn(
  passage: Passage,
  sentence: Sentence,
  mentions: readonly Mention[],
  attribution: Attribution,
  model: StanceModel,
): Named {
  const reading = readingOf(passage, sentence);
  const candidates = candidatesOf(passage, sentence, mentions, attribution, reading.leans);
  const best = bestOf(
    candidates.filter((candidate) => !isOrigin(candidate)),
    model.target,
  );
  const plain = best !== null && !isFaint(best);
  const officer = candidates.find(
    ({ features }) =>
      features.has('company') && !features.has('observer') && OFFICER.some((name) => features.has(name)),
  );
  const text = passage.block.folded.slice(sentence.start, sentence.end);
  const names = namesOf(passage, sentence, attribution, mentions);
  return {
    plain: plain ? best.target : null,
    faint: plain ? null : (best?.target ?? null),
    officer: officer?.target ?? null,
    isCompany: plain && best.features.has('company'),
    leans: weigh(model.leans, reading.features, names) + weigh(SURROUNDINGS.leans, reading.features, names),
    side: weigh(model.side, reading.side),
    opposed: reading.opposed,
    pointsBack: POINTS_BACK.test(text),
    standsFor: STANDS_FOR.test(text),
    companyWord: COMPANY_WORD.test(text),
    plural: PLURAL.test(text),
    unnamed: candidates.some(({ features }) => features.has('unnamed')),
  };
}

const OFFICER = ['affiliation', 'self'];

/** Points back to the company or thing last spoken of. */
const POINTS_BACK =
  /(?:^|[,，。;；、\s“"「])(?:该公司|该集团|本公司|公司|集团|该厂商|该机构|该平台|该模型|该产品|它|其|它们|这家|这一|这种|这些|这|此举|此|前者|后者|the company|the firm|the startup|the start-up|the chipmaker|the lab|its?|they|their|this|that|these|those|such)/i;

/** What the text before a sentence leaves it to point back to. */
export interface Around {
  /** Target of the sentence before in the same passage. */
  readonly last: string | null;
  /** The company that was last a target. */
  readonly company: string | null;
  /** The segment that was last a target. */
  readonly segment: string | null;
  /** What the heading above names. */
  readonly heading: string | null;
  /** What the lead-in names that a list item belongs to. */
  readonly leadIn: string | null;
  /** Target of the last sentence of the passage above under the same heading. */
  readonly above: string | null;
}

/** A word for the company last spoken of, wherever it stands. */
const COMPANY_WORD =
  /该公司|本公司|这家[^,，。]{0,8}公司|公司(?=预计|表示|称|管理层|股价|营收|收入|净利|毛利|今年|去年|第)|^(?:盘后|盘前|同期|其)?(?:股价|净?亏损|营收|净利润|毛利率)|\bthe (?:ai |cloud |chip |[a-z]+-based |san francisco )*(?:company|firm|startup|start-up|provider|chipmaker|maker|developer|group|lab|software maker|cloud provider)\b|\b(?:shares|the stock)\b/i;

/** Begins with a word that stands for the company or thing last spoken of. */
const STANDS_FOR =
  /^["“「*\s]*(?:但|而且|而|不过|同时|此外|也就是说[,，]?)?(?:它(?!们)|其(?!实|中|他|次|余)|该公司|该集团|公司|这家|the company|the firm|the startup|the start-up|it\b|its\b)/i;

/** Begins with a word that stands for several companies or things. */
const PLURAL =
  /^["“「*\s]*(?:但|而且|而|不过|同时|此外)?(?:它们|这些(?:公司|企业|厂商|模型|应用|产品|机构|团队|项目)|(?:but |and )?(?:they|their|these (?:companies|firms|models|products|tools|vendors|start-?ups)|both)\b)/i;

/** Whom a sentence is about: what it names itself, else what it points back to, else its heading, else the article. */
export function targetOf(named: Named, around: Around, topics: Topics): string | null {
  const { last, company, segment, heading, leadIn } = around;
  const main = topics.company;
  const known = named.officer ?? (main && named.companyWord && last !== company ? main : company);
  if (named.plural && !named.isCompany && segment) return segment;
  if (named.standsFor && (known ?? last)) return known ?? last;
  if (leadIn && !named.isCompany && !(leadIn === 'ai-market' && named.plain)) return leadIn;
  if (known && named.companyWord && !named.isCompany && !named.unnamed) return known;
  if (named.plain) return named.plain;
  if (named.pointsBack && (known ?? last)) return named.officer ?? last ?? company;
  return named.faint ?? last ?? named.officer ?? heading ?? around.above ?? topics.article;
}
