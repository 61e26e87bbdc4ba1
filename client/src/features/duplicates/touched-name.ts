import { properties, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import type { useTerm } from '../../lib/terms';
import type { TouchedPartsFragment } from './duplicates.generated';

/** What a record is called: a fact without words of its own by what it counts, a yearly figure by which one it is. */
export function touchedName(
  { kind, name, year }: Omit<TouchedPartsFragment, '__typename'>,
  term: ReturnType<typeof useTerm>,
): string {
  if (kind === 'STATEMENTS') return term(properties, name);
  if (kind === 'RETURNS') return [term(yearlyFigures, name), year].filter(Boolean).join(' ');
  return name;
}
