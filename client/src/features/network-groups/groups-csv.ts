import { csvOf } from '../../lib/csv';
import type { NamedGroup } from './group-data';
import type { Words } from './texts';

/** A row for each group, with all it shares ties with. */
export function groupsAsCsv(groups: readonly NamedGroup[], t: Words): string {
  return csvOf([
    [t.group, t.actors, t.inside, t.outside, t.mostWith],
    ...groups.map(({ name, opens, count, ties, others }) => [
      name,
      // What is not of actors has no number of them.
      opens ? String(count) : t.thingsUnit(count),
      String(ties),
      String(others.length),
      others.map((one) => t.with(one.name, one.ties)).join(', '),
    ]),
  ]);
}
