import type { Severity } from './analysis/model';
import { RULES, type RuleOptions } from './analysis/rules';
import type { CommentStyle, SourceStyle } from './analysis/rules/rule';
import { MARK_KINDS, type MarkKind } from './protocol';
import { SETTING_GROUPS, type Highlight } from './settingsCatalogue';

/** The settings of one resource, complete and of the right types. */
export interface Settings {
  /** Bytes of UTF-8 above which an article is not analysed. */
  readonly maxFileSize: number;
  readonly severities: RuleOptions['severities'];
  readonly highlight: Readonly<Record<MarkKind, Highlight>>;
  readonly figureHints: boolean;
  /** The way to give a source that quick fixes offer first. */
  readonly sourceStyle: SourceStyle;
  /** How quick fixes write comments in plain text. */
  readonly commentStyle: CommentStyle;
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
  const values: Record<string, unknown> = {};
  const faults: SettingFault[] = [];
  for (const { settings } of SETTING_GROUPS)
    for (const [name, schema] of Object.entries(settings)) {
      const given = valueAt(section, name);
      const parsed = schema.safeParse(given ?? undefined);
      values[name] = parsed.success ? parsed.data : schema.parse(undefined);
      if (!parsed.success) faults.push({ name: `claimlens.${name}`, given, used: values[name] });
    }
  return {
    settings: {
      maxFileSize: values['maxFileSize'] as number,
      severities: pick(
        RULES.map(({ code }) => code),
        (code) => values[`rules.${code}`] as Severity | 'off',
      ),
      highlight: pick(MARK_KINDS, (kind) => values[`highlight.${kind}`] as Highlight),
      figureHints: values['inlayHints.figures'] as boolean,
      sourceStyle: values['fixes.sourceStyle'] as SourceStyle,
      commentStyle: values['fixes.plainTextComment'] as CommentStyle,
    },
    faults,
  };
}

function pick<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
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
