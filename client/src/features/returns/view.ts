import { numberParam, textParam } from '../../lib/url-state';

/** Years that can be chosen, the last one first. */
const YEARS = 8;

/** The year whose figures are asked for: the last one that is over. */
function usualYear(now = new Date()): number {
  return now.getFullYear() - 1;
}

/** What the address of the form carries. */
export const formView = {
  actor: textParam('acteur'),
  year: numberParam('annee', usualYear()),
};

/** What the address of the collection carries. */
export const collectionView = {
  pole: textParam('pole'),
  year: numberParam('annee', usualYear()),
};

/** The year in the address is among them, however old. */
export function yearsFor(chosen: number, now = new Date()): number[] {
  const last = now.getFullYear();
  const years = Array.from({ length: YEARS }, (_, index) => last - index);
  return years.includes(chosen) ? years : [...years, chosen];
}
