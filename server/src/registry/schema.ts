import { z } from 'zod';

/** A name without space at its ends and without the marks that only Markdown or a slip would leave in it. */
const name = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/, 'has space at an end')
  .regex(/^[^\n\t*<>[\]{}|\\]*$/, 'holds a mark that no name has');

const names = z.array(name).nonempty().optional();

const named = {
  id: name,
  en: names,
  zh: names,
  zht: names,
  former: names,
  nick: names,
  cautious: names,
};

const country = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code');

/** Exchanges of the lists and what their codes look like. */
export const EXCHANGES: Readonly<Record<string, RegExp>> = {
  NASDAQ: /^[A-Z]{1,5}$/,
  NYSE: /^[A-Z]{1,4}(?:\.[A-Z])?$/,
  AMEX: /^[A-Z]{1,4}$/,
  OTC: /^[A-Z]{1,6}$/,
  SSE: /^(?:60[0135]|68[89]|900)\d{3}$/,
  SZSE: /^(?:00[0-3]|30[0-2]|200)\d{3}$/,
  BSE: /^(?:4[3]|8[37]|92)\d{4}$/,
  HKEX: /^\d{4,5}$/,
  TWSE: /^\d{4}$/,
  TPEX: /^\d{4}$/,
  TSE: /^\d{3}[\dA-Z]$/,
  KRX: /^\d{6}$/,
  KOSDAQ: /^\d{6}$/,
  LSE: /^[A-Z\d]{2,4}\.?$/,
  XETRA: /^[A-Z\d]{2,5}$/,
  BME: /^[A-Z]{2,5}$/,
  BIT: /^[A-Z]{2,6}$/,
  WSE: /^[A-Z\d]{3}$/,
  CPH: /^[A-Z]{2,8}(?:-[AB])?$/,
  EBR: /^[A-Z]{2,6}$/,
  TASE: /^[A-Z]{2,6}$/,
  TADAWUL: /^\d{4}$/,
  MOEX: /^[A-Z]{4,5}$/,
  IDX: /^[A-Z]{4}$/,
  EPA: /^[A-Z]{2,5}$/,
  AMS: /^[A-Z]{2,5}$/,
  SIX: /^[A-Z]{2,5}$/,
  STO: /^[A-Z]{2,6}(?:[ -][AB])?$/,
  TSX: /^[A-Z]{1,5}(?:\.[A-Z])?$/,
  ASX: /^[A-Z\d]{3}$/,
  NSE: /^[A-Z]{2,12}$/,
  SGX: /^[A-Z\d]{3}$/,
};

const ticker = z.string().refine((text) => {
  const [exchange = '', code = ''] = text.split(':');
  return EXCHANGES[exchange]?.test(code) ?? false;
}, 'is no EXCHANGE:CODE of a known exchange');

export const companyRow = z.strictObject({
  ...named,
  ticker: z.array(ticker).nonempty().optional(),
  country,
  segment: z.string().regex(/^[a-z][a-z-]*$/),
});

export const productRow = z.strictObject({
  ...named,
  maker: name,
  kind: z.enum(['model', 'chip', 'app', 'service', 'hardware', 'software', 'dataset', 'benchmark']),
});

export const personRow = z.strictObject({ ...named, employer: name.optional(), role: name.optional() });

export const orgRow = z.strictObject({
  ...named,
  country: country.optional(),
  kind: z.enum([
    'university',
    'institute',
    'periodical',
    'association',
    'standard',
    'foundation',
    'regulator',
    'court',
    'intergovernmental',
  ]),
});

/** The row schema of each folder of `server/data/`. */
export const ROW_SCHEMAS = { companies: companyRow, products: productRow, people: personRow, orgs: orgRow } as const;
