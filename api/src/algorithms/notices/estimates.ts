import { MOST_EUROS, readAmount } from '../cells/amounts';
import { told, type NoticeProblem } from './draft';
import { textOf, type Json } from '../trees/read-json';
import { text } from '../trees/tree';

export interface Estimate {
  /** Euros before tax. */
  readonly value?: number;
  readonly problems: readonly NoticeProblem[];
}

/** An amount written somewhere: what it is, or why it is left out. */
export function ofAmount(written: string | number): Estimate {
  if (written === '') return { problems: [] };
  const read = readAmount(written);
  if (!read) return { problems: [told('AMOUNT_UNREAD', { value: String(written).slice(0, 60) })] };
  const { amount, unsure } = read;
  if (amount < 0 || amount > MOST_EUROS)
    return { problems: [told('AMOUNT_IMPOSSIBLE', { value: String(written) })] };
  return {
    value: amount,
    problems: unsure ? [told('AMOUNT_UNSURE', { value: String(written), amount })] : [],
  };
}

/**
 * An estimated value of the BOAMP: one amount, or a range. Of a range the upper end counts, since buyers must
 * write something at the lower one, often « 1 ».
 */
export function ofEstimate(value: Json | undefined): Estimate {
  const [low, high] = [text(value, 'fourchette/valeurBasse'), text(value, 'fourchette/valeurHaute')];
  if (!high) return ofAmount(text(value, 'valeur') || textOf(value));
  const estimate = ofAmount(high);
  return {
    ...estimate,
    problems: [...estimate.problems, ...(low ? [told('VALUE_IS_MOST', { low, high })] : [])],
  };
}
