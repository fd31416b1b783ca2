// Reads the labelled sentences of training/claims into the passages that the analysis would make of them.
import { readFileSync, readdirSync } from 'node:fs';

const DIRECTORY = new URL('../training/claims/', import.meta.url);
const TYPES = { p: 'person', x: 'product', o: 'org' };

const SMALL = Object.fromEntries([...'一二三四五六七八九'].map((digit, i) => [digit, i + 1]));
SMALL['两'] = 2;
'one two three four five six seven eight nine'.split(' ').forEach((word, i) => (SMALL[word] = i + 1));

/** All labelled sentences, in the order of their files, each with the name of its register. */
export function readRows() {
  const files = readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, DIRECTORY), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ ...JSON.parse(line), register: name.replace('.jsonl', '') })),
  );
}

/** The passage, mentions and attribution of one row. `fold` is the analysis's own. */
export function place(row, fold) {
  const mentions = [];
  const figures = [];
  let prose = '';
  for (const [whole, name, figure] of row.text.matchAll(/<([^>]+)>|\{([^}]+)\}|[^<{]+|[<{]/g)) {
    const start = prose.length;
    if (name) {
      const [, type, surface, id] = /^(?:([pxo]):)?([^=]+)(?:=(.+))?$/.exec(name);
      prose += surface;
      mentions.push({ start, end: prose.length, type: TYPES[type] ?? 'company', id: id ?? surface, known: true });
    } else if (figure) {
      prose += figure;
      figures.push({ start, end: prose.length, unit: null, ...readFigure(figure) });
    } else prose += whole;
  }
  const block = {
    kind: row.block ?? 'paragraph',
    level: 0,
    prose,
    folded: fold(prose),
    offsets: [],
    references: [],
    emphasis: [],
  };
  const sentence = { start: 0, end: prose.length };
  const passage = { block, sentences: [sentence], figures, listed: mentions };
  const attribution = { source: row.source ?? 'none', holder: row.holder ?? 'author', reasons: [] };
  return { passage, sentence, mentions, attribution };
}

/** The kind of a marked figure, told by its words; only years have a value here. */
function readFigure(text) {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  if (/元|美金|[$€¥]/.test(text)) return { kind: 'money' };
  if (/[%％]|百分|成$|四成|percent/i.test(text)) return { kind: 'percent' };
  if (/倍|番|翻|半|double|fold|half|分之|times|thirds|triple/i.test(text)) return { kind: 'multiple' };
  if (/^第|首|first/i.test(text)) return { kind: 'rank' };
  if (
    /^(?:[\d一二三四五六七八九十两至到~-]+(?:个月|年|天|分钟|小时|周|个小时))$|^(?:[a-z-]+|\d+) (?:years?|months?|days|weeks|hours)$/i.test(
      text,
    ) &&
    !year
  )
    return { kind: 'duration' };
  if (
    year ||
    /年|月|日|周|週|季|天$|本|去|上|昨|Q\d|quarter|day$|year|month|week|first half|Oct|May|April|June|March|August/i.test(
      text,
    )
  )
    return { kind: 'date', value: year ?? null };
  const count =
    /^\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ??
    SMALL[
      /^(?:[一二两三四五六七八九]|one|two|three|four|five|six|seven|eight|nine)(?![十百千万亿])/i
        .exec(text)?.[0]
        ?.toLowerCase()
    ];
  return {
    kind: 'count',
    ...(count && !/[万亿千百]|million|billion|thousand/.test(text) ? { value: Number(count) } : {}),
  };
}
