/**
 * Spells out a lexicon entry. Chinese entries and plain English words stand for themselves; an English verb or noun that
 * ends in `~` stands for all its regular forms (`surge~`: surge, surges, surged, surging), and `~` followed by a letter
 * doubles that letter (`plan~n`: plans, planned, planning). Irregular forms are written out in the lists.
 */
export function inflect(entry: string): string[] {
  const mark = entry.indexOf('~');
  if (mark < 0) return [entry];
  const base = entry.slice(0, mark);
  const doubled = entry.slice(mark + 1);
  if (doubled) return [base, `${base}s`, `${base}${doubled}ed`, `${base}${doubled}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
}
