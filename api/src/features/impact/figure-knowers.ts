import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import type { KnowersOf } from '../../algorithms/member-figures';

/** Who may read what some members gave for a figure of a year, by tokens. */
export interface ReadFigures {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly readers: readonly string[];
  readonly members: readonly string[];
}

/**
 * Of each reader, the members of whom it reads a figure of a year: of each token by itself, whoever will hold it, and of
 * each account all that its tokens open together.
 *
 * @param accounts tokens of each account
 */
export function knowersFrom(
  figures: readonly ReadFigures[],
  accounts: readonly (readonly string[])[],
): KnowersOf {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const { figure, year, readers, members } of figures) {
    const byToken = places.get(`${figure} ${year}`) ?? new Map<string, Set<string>>();
    places.set(`${figure} ${year}`, byToken);
    for (const token of readers) {
      const known = byToken.get(token) ?? new Set<string>();
      byToken.set(token, known);
      for (const member of members) known.add(member);
    }
  }
  return ({ figure, year }) => {
    const byToken = places.get(`${figure} ${year}`) ?? new Map<string, Set<string>>();
    const together = accounts.flatMap((tokens) => {
      const opened = tokens.flatMap((token) => byToken.get(token) ?? []);
      return opened.length > 1 ? [new Set(opened.flatMap((known) => [...known]))] : [];
    });
    return [...byToken.values(), ...together];
  };
}
