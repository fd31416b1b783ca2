/** Reads a word list as it stands in the lexicon files: entries divided by commas and line ends. */
export function words(list: string): string[] {
  return list
    .trim()
    .split(/[,，\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
