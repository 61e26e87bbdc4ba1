import { dayOfMoment } from '../../lib/format';

interface Dated {
  readonly at: string;
  readonly request: string;
}

/** Changes that one request made, all on one day. */
export interface RequestGroup<C> {
  readonly request: string;
  readonly changes: readonly C[];
}

export interface DayGroup<C> {
  /** ISO day, by the reader's clock. */
  readonly day: string;
  readonly requests: readonly RequestGroup<C>[];
}

/** The feed by day and, within it, by request; both in the order in which they come. */
export function groupChanges<C extends Dated>(changes: readonly C[]): DayGroup<C>[] {
  return [...groupedBy(changes, (change) => dayOfMoment(change.at))].map(([day, ofDay]) => ({
    day,
    requests: [...groupedBy(ofDay, (change) => change.request)].map(([request, together]) => ({
      request,
      changes: together,
    })),
  }));
}

/** As `Map.groupBy`, which browsers of two years ago lack. */
function groupedBy<C>(changes: readonly C[], keyOf: (change: C) => string): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const change of changes) {
    const key = keyOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}
