import type { Passage, Span } from '../model';

const OPEN = '“「『"';
const CLOSE: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };
const seen = new WeakMap<Passage, readonly Span[]>();

/** Stretches between quotation marks, marks included, in prose offsets. An unclosed quotation runs to the block's end. */
export function quotedSpans(passage: Passage): readonly Span[] {
  let spans = seen.get(passage);
  if (!spans) seen.set(passage, (spans = findQuoted(passage.block.prose)));
  return spans;
}

function findQuoted(prose: string): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    if (unit !== 0x22 && (unit < 0x201c || unit > 0x300e)) continue;
    const open = prose[i]!;
    if (!OPEN.includes(open)) continue;
    const close = prose.indexOf(CLOSE[open]!, i + 1);
    const end = close < 0 ? prose.length : close + 1;
    spans.push({ start: i, end });
    i = end - 1;
  }
  return spans;
}
