import type { Bilingual } from '@maillage/graph-schema/vocabulary';

/** Orders of size, the largest first; the amount beside each is where its words begin. */
const orders = [
  { from: 1e9, fr: 'milliard', en: 'billion' },
  { from: 1e6, fr: 'million', en: 'million' },
  { from: 1e3, fr: 'mille', en: 'thousand' },
] as const;

/**
 * An amount in euros by its order of size, so that a zero too many is seen: 1250000 is « 1,25 million d’euros ».
 * Undefined for what is no amount.
 */
export function amountInWords(value: unknown): Bilingual | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  // 999,999.99 is as good as a million: the words follow the rounding.
  const rounded = Number(value.toPrecision(3));
  const order = orders.find(({ from }) => rounded >= from);
  const shown = order ? rounded / order.from : value;
  const number = (locale: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(shown);
  if (!order)
    return {
      fr: `${number('fr-FR')} ${plural(shown, 'euro')}`,
      en: `${number('en-GB')} ${plural(shown, 'euro', 1)}`,
    };
  const about = rounded === value ? { fr: '', en: '' } : { fr: 'environ ', en: 'about ' };
  const fr = order.fr === 'mille' ? 'mille euros' : `${plural(shown, order.fr)} d’euros`;
  return {
    fr: `${about.fr}${number('fr-FR')} ${fr}`,
    en: `${about.en}${number('en-GB')} ${order.en} euros`,
  };
}

/** In French what is below two is one; in English all but one are several. */
function plural(count: number, word: string, one?: number): string {
  const isOne = one === undefined ? count < 2 : count === one;
  return isOne ? word : `${word}s`;
}
