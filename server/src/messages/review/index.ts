import type { Locale } from '../../analysis/rules/rule';
import { reviewEn, type ReviewWords } from './en';
import { reviewZhCn } from './zh-cn';
import { reviewZhTw } from './zh-tw';

const CATALOGUE: Readonly<Record<Locale, ReviewWords>> = {
  en: reviewEn,
  'zh-cn': reviewZhCn,
  'zh-tw': reviewZhTw,
};

export function reviewWords(locale: Locale): ReviewWords {
  return CATALOGUE[locale];
}
