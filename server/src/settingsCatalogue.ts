import * as z from 'zod';
import { RULES } from './analysis/rules';
import { COMMENT_STYLES, SOURCE_STYLES } from './analysis/rules/rule';
import { DEFAULT_MAX_BYTES } from './decode';
import { MARK_KINDS } from './protocol';

/** The settings of one title in the settings editor. */
export interface SettingGroup {
  /** The key of the title in the tables of the manifest. */
  readonly title: string;
  /** By name without `claimlens.`, in the order in which they are shown: types with the defaults that hold. */
  readonly settings: Readonly<Record<string, z.ZodDefault>>;
}

/** `says` names the texts of an enumeration's values in the tables of the manifest: `%settings.severity.off%`. */
const severity = z.enum(['off', 'hint', 'information', 'warning', 'error']).meta({ says: 'settings.severity' });

/**
 * How a kind of words is shown: not at all, in the colour that the theme gives such words (a semantic token), on a
 * background of its own colour (a decoration), or both.
 */
const highlight = z.enum(['off', 'text', 'background', 'both']).meta({ says: 'settings.highlight' });
export type Highlight = z.infer<typeof highlight>;

/** How the quick fixes give a source. */
const sourceStyle = z.enum(SOURCE_STYLES).meta({ says: 'settings.sourceStyle' });

/** Where code lenses are shown: nowhere, while the editor area has one column, or in narrow columns too. */
const codeLens = z.enum(['off', 'wide', 'always']).meta({ says: 'settings.codeLens' });
/** How comments are written where the language has none of its own. */
const commentStyle = z.enum(COMMENT_STYLES).meta({ says: 'settings.commentStyle' });

const flag = z.boolean();

/**
 * Every setting there is. The manifest's section is generated from here, and what a client sends is checked by it. All
 * of them may differ by folder and by language.
 */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    title: 'settings.rules',
    settings: Object.fromEntries(RULES.map((rule) => [`rules.${rule.code}`, severity.default(rule.severity)])),
  },
  {
    title: 'settings.seeing',
    settings: {
      ...Object.fromEntries(MARK_KINDS.map((kind) => [`highlight.${kind}`, highlight.default('off')])),
      'highlight.figures': highlight.default('text'),
      'highlight.companies': highlight.default('text'),
      'overviewRuler.unsupported': flag.default(true),
      'inlayHints.figures': flag.default(false),
      codeLens: codeLens.default('off'),
    },
  },
  {
    title: 'settings.fixing',
    settings: {
      'fixes.sourceStyle': sourceStyle.default('note'),
      'fixes.plainTextComment': commentStyle.default('html'),
    },
  },
  {
    title: 'settings.reading',
    settings: { maxFileSize: z.int().min(1).max(100_000_000).default(DEFAULT_MAX_BYTES) },
  },
];
