import type { Language, PlacedBlock } from '../model';

/** Letters that suffice to tell; a longer text is not counted to its end. */
const ENOUGH = 4000;

/** The article's main language: Chinese where Han characters outnumber Latin words, and where there is no text. */
export function languageOf(blocks: readonly PlacedBlock[]): Language {
  let han = 0;
  let latinWords = 0;
  for (const { block } of blocks) {
    let inWord = false;
    for (let i = 0; i < block.folded.length; i++) {
      const unit = block.folded.charCodeAt(i) | 0x20;
      const latin = unit >= 0x61 && unit <= 0x7a;
      if (latin && !inWord) latinWords++;
      inWord = latin;
      if (block.folded.charCodeAt(i) >= 0x4e00 && block.folded.charCodeAt(i) <= 0x9fff) han++;
    }
    if (han + latinWords > ENOUGH) break;
  }
  return latinWords > han ? 'en' : 'zh';
}
