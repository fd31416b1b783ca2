import { readDay } from './dateline';

/** The metadata block that opens a Markdown file: YAML between `---` lines or TOML between `+++` lines. */
export interface FrontMatter {
  /** Source offset at which the body begins; 0 where there is no front matter. */
  readonly end: number;
  readonly title?: string;
  /** ISO date of publication. */
  readonly date?: string;
}

const DATE_KEYS = ['date', 'published', 'pubdate', 'publishdate', 'created'];
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/;

/** Reads the front matter, of which only the title and the date matter here; anything else in it is passed over. */
export function readFrontMatter(source: string): FrontMatter {
  const from = source.startsWith('\uFEFF') ? 1 : 0;
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(source.slice(from, from + 64));
  if (!fence) return { end: 0 };
  const bodyStart = from + fence[0].length;
  const close = new RegExp(`^${fence[1] === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'm');
  const rest = source.slice(bodyStart);
  const closing = close.exec(rest);
  if (!closing) return { end: 0 };
  const fields = readFields(rest.slice(0, closing.index));
  const title = fields.get('title');
  const date = DATE_KEYS.map((key) => readDate(fields.get(key) ?? '')).find((found) => found !== undefined);
  return {
    end: bodyStart + closing.index + closing[0].length,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
}

/** An ISO date with the time of day where it is given, or a day in any form that datelines have. */
function readDate(value: string): string | undefined {
  return ISO_DATE.exec(value)?.[0].replace(' ', 'T') ?? readDay(value)?.iso;
}

/** `key: value` and `key = value` lines; nested structures are none of our business. */
function readFields(header: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.split('\n')) {
    const separator = line.search(/[:=]/);
    if (separator <= 0 || /^[\s#-]/.test(line)) continue;
    const value = line
      .slice(separator + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (value) fields.set(line.slice(0, separator).trim().toLowerCase(), value);
  }
  return fields;
}
