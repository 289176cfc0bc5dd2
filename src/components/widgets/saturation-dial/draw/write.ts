import { formatNumber } from '../../../../i18n/numbers.ts';
import type { Words } from '../model.ts';

/** A number as the drawing writes it. */
export const write = (value: number, words: Words, digits = 3): string =>
  formatNumber(value, { locale: words['locale'] ?? 'en', digits });
