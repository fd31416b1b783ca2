import type { Mention, Passage } from '../model';

/**
 * Gives names that the lists lack the characters in which the article first writes them: names are found in folded text,
 * but 許庭瑄 is nobody called 许庭瑄. Lists in which nothing changes stay the same arrays.
 */
export function asWritten(passages: readonly Passage[], mentions: readonly Mention[][]): Mention[][] {
  const written = new Map<string, string>();
  mentions.forEach((list, i) => {
    const { prose, folded } = passages[i]!.block;
    if (prose === folded) return;
    for (const { id, known, start, end } of list)
      if (!known && /[\u4e00-\u9fff]/.test(id) && !written.has(id) && folded.slice(start, end) === id)
        written.set(id, prose.slice(start, end));
  });
  for (const [id, form] of written) if (id === form) written.delete(id);
  if (written.size === 0) return [...mentions];
  return mentions.map((list) =>
    list.some(({ id, known }) => !known && written.has(id))
      ? list.map((mention) => (mention.known ? mention : { ...mention, id: written.get(mention.id) ?? mention.id }))
      : list,
  );
}
