import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { asRead, type Measure, type Reader, type Readership } from '../../algorithms/member-figures';

/** Who may read what some members gave for a figure of a year, by tokens. */
export interface ReadFigures {
  readonly figure: YearlyFigureCode;
  readonly year: number;
  readonly readers: readonly string[];
  readonly members: readonly string[];
}

type Place = Pick<Measure, 'figure' | 'year'>;

/**
 * Who reads what members gave: each token by itself, whoever will hold it, and each account with all that its tokens
 * open together. A value that could be read when it was published stays known, though it is withdrawn or corrected since.
 *
 * @param published with each member as it is called now
 * @param accounts tokens of each account
 */
export function readershipFrom(
  figures: readonly ReadFigures[],
  published: readonly Measure[],
  accounts: readonly (readonly string[])[],
): Readership {
  const withdrawn = published.flatMap(({ figure, year, contributors }) =>
    contributors.map(({ member, value, readers = [] }) => ({
      ...{ figure, year, readers },
      members: [asRead(member, value)],
    })),
  );
  const membersOf = membersByToken([...figures, ...withdrawn]);
  const tokensOf = tokensByMember(figures);
  return {
    tokensOf: (measure, member) => tokensOf.get(keyOf(measure))?.get(member) ?? [],
    readersOf: (measure) => {
      const values = membersOf.get(keyOf(measure));
      const before = membersOf.get(keyOf({ figure: measure.figure, year: measure.year - 1 }));
      const opens = (token: string) => values?.has(token) === true || before?.has(token) === true;
      const readerWith = (tokens: readonly string[]): Reader => ({
        values: together(tokens, values),
        before: together(tokens, before),
      });
      const alone = [...(values?.keys() ?? [])].map((token) => [token]);
      return [...alone, ...accounts.filter((tokens) => tokens.filter(opens).length > 1)].map(readerWith);
    },
  };
}

/** Members that are read by each token, of each figure and year. */
function membersByToken(figures: readonly ReadFigures[]): Map<string, Map<string, Set<string>>> {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const one of figures) {
    const byToken = places.get(keyOf(one)) ?? new Map<string, Set<string>>();
    places.set(keyOf(one), byToken);
    for (const token of one.readers) {
      const known = byToken.get(token) ?? new Set<string>();
      byToken.set(token, known);
      for (const member of one.members) known.add(member);
    }
  }
  return places;
}

function tokensByMember(figures: readonly ReadFigures[]): Map<string, Map<string, readonly string[]>> {
  const places = new Map<string, Map<string, readonly string[]>>();
  for (const one of figures) {
    const byMember = places.get(keyOf(one)) ?? new Map<string, readonly string[]>();
    places.set(keyOf(one), byMember);
    for (const member of one.members)
      byMember.set(member, [...new Set([...(byMember.get(member) ?? []), ...one.readers])]);
  }
  return places;
}

function together(
  tokens: readonly string[],
  membersOf: ReadonlyMap<string, ReadonlySet<string>> | undefined,
): ReadonlySet<string> {
  const opened = tokens.flatMap((token) => membersOf?.get(token) ?? []);
  return new Set(opened.flatMap((known) => [...known]));
}

function keyOf({ figure, year }: Place): string {
  return `${figure} ${year}`;
}
