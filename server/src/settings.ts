import * as z from 'zod';
import { RULES, type RuleOptions } from './analysis/rules';
import { DEFAULT_MAX_BYTES } from './decode';

const severity = z.enum(['off', 'hint', 'information', 'warning', 'error']);
const maxFileSize = z.int().positive().default(DEFAULT_MAX_BYTES);

/** The settings of one resource, complete and of the right types. */
export interface Settings {
  /** Bytes of UTF-8 above which an article is not analysed. */
  readonly maxFileSize: number;
  readonly severities: RuleOptions['severities'];
}

/** A setting that had to be ignored, with the default that holds in its place. */
export interface SettingFault {
  readonly name: string;
  readonly given: unknown;
  readonly used: unknown;
}

/**
 * Reads what a client sends for the section `claimlens`: any value at all. A setting of a wrong type is reported and
 * its default used; the others stand.
 */
export function readSettings(section: unknown): { settings: Settings; faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const read = (name: string, schema: z.ZodType): unknown => {
    const given = valueAt(section, name);
    const used = schema.parse(undefined);
    if (given === undefined || given === null) return used;
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    faults.push({ name: `claimlens.${name}`, given, used });
    return used;
  };
  const bytes = read('maxFileSize', maxFileSize) as number;
  const severities = Object.fromEntries(
    RULES.map(({ code, severity: own }) => [
      code,
      read(`rules.${code}`, severity.default(own)) as z.infer<typeof severity>,
    ]),
  );
  return { settings: { maxFileSize: bytes, severities }, faults };
}

/** The value at a dotted path, of nested objects or of an object that holds dotted keys. */
function valueAt(section: unknown, path: string): unknown {
  if (typeof section !== 'object' || section === null) return undefined;
  const record = section as Record<string, unknown>;
  if (Object.hasOwn(record, path)) return record[path];
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  const head = path.slice(0, dot);
  return Object.hasOwn(record, head) ? valueAt(record[head], path.slice(dot + 1)) : undefined;
}
