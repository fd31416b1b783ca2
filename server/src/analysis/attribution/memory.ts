import type { Article, Mention } from '../model';
import { isNewsOutlet } from '../lexicon/outlets';
import { KEEPS_TOPIC } from './anaphors';
import { isHouse } from '../lexicon/houses';
import { mainCompany } from './mainCompany';
import type { Reading } from './read';
import { isOutlet, type Named, type Speaker, type Voice } from './voice';

/** Whom a speaker turns out to be: a status of support, and the holder where there is one. */
export interface Resolved {
  readonly status: 'named' | 'vague' | 'none';
  /** Entity id, `vague`, or `author` where the origin holds no view. */
  readonly holder: string;
  /** The press, which mostly relays what others say. */
  readonly outlet: boolean;
}

export const AUTHOR: Resolved = { status: 'none', holder: 'author', outlet: false };
const NOBODY: Resolved = { status: 'vague', holder: 'vague', outlet: false };

/** The first person and the first body that a sentence names: what its pronouns most likely mean. */
export interface Antecedents {
  readonly person?: Mention;
  readonly body?: Mention;
  /** The first that is no bank, research firm or exchange: “the company” seldom means one of those. */
  readonly company?: Mention;
  readonly house?: Mention;
  readonly outlet?: Mention;
}

/** Where shares are listed and who watches over it: never the company whose prospectus is read. */
const MARKET = /^(?:HKEX|CSRC|SFC|SEC|NYSE|Nasdaq(?: Inc)?)$|(?:Stock|Securities) Exchange|交易所$|证监会$/;

/** Picks the antecedents out of a sentence's mentions; the press is seldom what “the company” means. */
export function antecedentsIn(mentions: readonly Mention[], sentence: string): Antecedents {
  const person = mentions.find(({ type }) => type === 'person');
  const outlet = mentions.find(({ id }) => isNewsOutlet(id));
  const bodies = KEEPS_TOPIC.test(sentence)
    ? []
    : mentions.filter(({ type, id }) => (type === 'company' || type === 'org') && !isNewsOutlet(id));
  const body = bodies[0];
  const company = bodies.find(({ id }) => !isHouse(id) && !MARKET.test(id));
  const house = bodies.find(({ id }) => isHouse(id));
  return {
    ...(person ? { person } : {}),
    ...(body ? { body } : {}),
    ...(company ? { company } : {}),
    ...(house ? { house } : {}),
    ...(outlet ? { outlet } : {}),
  };
}

/** What the article has said so far, for pronouns, functions and papers that refer back to it. */
export class Memory {
  private person: string | undefined;
  private body: string | undefined;
  private company: string | undefined;
  private paper: string | undefined;
  private outlet: string | undefined;
  /** The body that the section is headed by or that spoke in it last: whose report 报告 is where none was named. */
  private house: string | undefined;
  private isHeaded = false;
  private last: Resolved | undefined;
  private readonly main: string | undefined;
  private readonly roles = new Map<string, string>();
  private companies: Map<string, string> | undefined;

  constructor(
    private readonly article: Article,
    readings: readonly Reading[],
  ) {
    this.main = mainCompany(article);
    for (const { roles } of readings)
      for (const { body, role, person } of roles) this.roles.set(`${body}\n${role}`, person);
  }

  /** Who a voice at an offset is, given what its sentence names. */
  resolve(speaker: Speaker, offset: number, here: Antecedents): Resolved {
    switch (speaker.kind) {
      case 'named':
        return { status: 'named', holder: this.maker(speaker), outlet: isOutlet(speaker) };
      case 'role':
        return {
          status: 'named',
          holder: this.roles.get(`${speaker.body.id}\n${speaker.role.toLowerCase()}`) ?? this.maker(speaker.body),
          outlet: false,
        };
      case 'record':
        return { status: 'named', holder: 'author', outlet: false };
      case 'vague':
        return NOBODY;
      case 'self':
        return AUTHOR;
      case 'anaphor':
        return this.antecedent(speaker.of, offset, here);
    }
  }

  /** Takes note of a sentence once it is read. */
  note(
    { person, body, company, house, outlet }: Antecedents,
    voices: readonly { voice: Voice; resolved: Resolved; relay?: Resolved }[],
  ): void {
    if (person) this.person = person.id;
    if (body) this.body = body.id;
    if (company) this.company = company.id;
    // Under the heading of one house another is only compared with it.
    if (house && !this.isHeaded) this.house = house.id;
    if (outlet) this.outlet = outlet.id;
    for (const { voice, resolved, relay } of voices) {
      if (relay?.status === 'named') this.paper = relay.holder;
      if (resolved.status === 'none') continue;
      this.last = resolved;
      // 一位投资人认为…，他说: the pronoun means somebody whom the text does not name.
      if (voice.speaker.kind === 'vague' && voice.speaker.one) this.person = undefined;
      if (resolved.status !== 'named' || resolved.holder === 'author') continue;
      if (['report', 'show', 'according'].includes(voice.manner)) this.paper = resolved.holder;
      if (voice.speaker.kind !== 'named') continue;
      if (voice.speaker.type === 'person') this.person = resolved.holder;
      else if (!resolved.outlet && voice.speaker.type !== 'title') {
        this.body = this.house = resolved.holder;
        if (!isHouse(resolved.holder)) this.company = resolved.holder;
      }
    }
  }

  /** Takes note of a speaker who is named by a label before the speech. */
  speaks(person: string): void {
    this.person = person;
  }

  /** Takes note of a heading that a body's report stands under. */
  headed(by: Mention): void {
    this.body = this.house = by.id;
    this.isHeaded = true;
    if (!isHouse(by.id)) this.company = by.id;
  }

  /** Forgets the last speaker, as a new section does. */
  turnPage(): void {
    this.last = undefined;
    this.paper = undefined;
    this.house = undefined;
    this.isHeaded = false;
  }

  private antecedent(of: (Speaker & { kind: 'anaphor' })['of'], offset: number, here: Antecedents): Resolved {
    if (of === 'last' || of === 'plural') return this.last ?? (of === 'plural' ? this.known(this.person) : AUTHOR);
    if (of === 'survey') return this.known(this.paper ?? here.house?.id ?? here.body?.id ?? this.house);
    if (of === 'paper') return this.known(this.paper ?? this.house);
    if (of === 'outlet') return this.known(before(here.outlet, offset) ?? this.outlet ?? this.paper);
    if (of === 'house') return this.known(before(here.house, offset) ?? this.house ?? this.body);
    if (of === 'company') return this.known(before(here.company, offset) ?? this.main ?? this.company ?? this.body);
    return this.known(
      of === 'person' ? (before(here.person, offset) ?? this.person) : (before(here.body, offset) ?? this.body),
    );
  }

  private known(id: string | undefined): Resolved {
    return id === undefined ? NOBODY : { status: 'named', holder: id, outlet: isNewsOutlet(id) };
  }

  /** The article's companies by their lower-cased ids; few articles need them. */
  private companyNamed(id: string): string | undefined {
    if (!this.companies) {
      this.companies = new Map();
      for (const { mentions } of this.article.passages)
        for (const mention of mentions)
          if (mention.type === 'company') this.companies.set(mention.id.toLowerCase(), mention.id);
    }
    return this.companies.get(id.toLowerCase());
  }

  /** A product's report is its maker's: DeepSeek-V3 技术报告 speaks for DeepSeek where the article names DeepSeek. */
  private maker({ id, type }: Named): string {
    if (type !== 'product') return id;
    for (let end = id.length - 1; end > 2; end--) {
      const company = this.companyNamed(id.slice(0, end).replace(/[\s-]+$/, ''));
      if (company) return company;
    }
    return id;
  }
}

/** The id of what a sentence names before an offset. */
function before(mention: Mention | undefined, offset: number): string | undefined {
  return mention && mention.start < offset ? mention.id : undefined;
}
