import type { InlayHint, Range } from 'vscode-languageserver/node';
import { normaliseFigure } from '../analysis/figures/normalise';
import type { PlacedFigure } from '../analysis/model';
import type { Locale } from '../analysis/rules/rule';
import { fold } from '../analysis/text/fold';
import type { Reading } from '../articles/store';
import { toSpan } from './convert';

/** The normalised reading behind each figure of the range that is written otherwise: `US$1.4 trillion` after 1.4万亿美元. */
export function provideInlayHints({ document, analysis }: Reading, range: Range, locale: Locale): InlayHint[] {
  const asked = toSpan(document, range);
  return (analysis?.figures ?? [])
    .filter(({ start, end }) => start < asked.end && end > asked.start)
    .flatMap((figure) => {
      // The text itself has just said “over” or “about”.
      const reading = normaliseFigure(figure, locale, false);
      if (!reading || isWrittenSo(figure, reading.text)) return [];
      return [
        {
          position: document.positionAt(figure.end),
          label: reading.text,
          paddingLeft: true,
          ...(reading.scientific === undefined ? {} : { tooltip: reading.scientific }),
        },
      ];
    });
}

/** True where the reading would repeat what stands there, spaces, separators, script and the currency of the country aside. */
function isWrittenSo({ text }: PlacedFigure, reading: string): boolean {
  const plain = (words: string): string =>
    fold(words)
      .replace(/[\s,，]/g, '')
      .toLowerCase();
  return plain(text).includes(plain(reading));
}
