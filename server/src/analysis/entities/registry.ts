/**
 * The shape of the curated lists, and nothing of how they are stored. Names are given as people write them; matching
 * folds Traditional to Simplified, so a Traditional form stands in `zht` only where Taiwan or Hong Kong use another
 * word (輝達, 超微), not another script.
 */

interface Named {
  /** The common English name, else the full Chinese one. Unique over all lists. Always matched as a name itself. */
  readonly id: string;
  /** Other English names and short names. */
  readonly en?: readonly string[];
  /** Chinese names and short names, Simplified. */
  readonly zh?: readonly string[];
  /** Words of Taiwan and Hong Kong that differ by more than script, Traditional. */
  readonly zht?: readonly string[];
  /** Former names, any language. */
  readonly former?: readonly string[];
  /** Nicknames that reporters use. */
  readonly nick?: readonly string[];
  /** Those of the names above, the id included, that are also plain words and so need support from the text. */
  readonly cautious?: readonly string[];
}

export interface CompanyRow extends Named {
  /** `EXCHANGE:CODE`, such as `NASDAQ:NVDA`, `HKEX:0700`, `SSE:688256`, `TWSE:2330`. */
  readonly ticker?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Layer of the AI stack; the name of the file that the row stands in. */
  readonly segment: string;
}

export interface ProductRow extends Named {
  /** Id of the company or body that makes it. */
  readonly maker: string;
  readonly kind: 'model' | 'chip' | 'app' | 'service' | 'hardware' | 'software' | 'dataset' | 'benchmark';
}

export interface PersonRow extends Named {
  /** Id of the company or body. */
  readonly employer?: string;
  readonly role?: string;
}

export interface OrgRow extends Named {
  /** ISO 3166-1 alpha-2, absent for international bodies. */
  readonly country?: string;
  readonly kind:
    | 'university'
    | 'institute'
    | 'periodical'
    | 'association'
    | 'standard'
    | 'foundation'
    | 'regulator'
    | 'court'
    | 'intergovernmental';
}

/** The curated lists, already validated. */
export interface RegistryRows {
  readonly companies: readonly CompanyRow[];
  readonly products: readonly ProductRow[];
  readonly people: readonly PersonRow[];
  readonly orgs: readonly OrgRow[];
}
