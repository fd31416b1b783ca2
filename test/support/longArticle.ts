/**
 * An article of about `length` characters made of the samples' sentences in a new order, their digits changed, so that
 * it is as varied as real text and no paragraph returns. The same samples always give the same article.
 */
export function longArticle(samples: readonly string[], length: number): string {
  const sentences = samples.flatMap(
    (text) => text.replace(/^---[\s\S]*?---\n/, '').match(/[^。！？\n]+[。！？]?/g) ?? [],
  );
  let state = 12345;
  // Lehmer's generator, enough for shuffling: the point is to be the same everywhere.
  const random = (below: number): number => {
    state = (state * 48271) % 0x7fffffff;
    return state % below;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length;) {
    if (paragraphs.length % 12 === 0) paragraphs.push(`## 第 ${paragraphs.length} 节`);
    let paragraph = '';
    for (let i = 2 + random(4); i > 0; i--)
      paragraph += sentences[random(sentences.length)]!.replace(/^[#\s]+/, '').replace(/[1-9]/g, () =>
        String(1 + random(9)),
      );
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
