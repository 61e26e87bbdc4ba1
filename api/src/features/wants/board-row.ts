import { END } from '@maillage/graph-schema/model';
import type { TerritoryLevelCode, WantSortCode } from '@maillage/graph-schema/vocabulary';
import type { DistanceBetween } from '../../algorithms/common-place';
import { matchesOf, type MatchableWant, type MatchTerm } from '../../algorithms/want-matching';
import { thingFrom, type ThingRow } from '../things';
import type { WantRowTuple } from './board.repository';

/** A need or an offer as the board shows it. */
export interface WantRow {
  readonly want: ThingRow;
  readonly of: ThingRow;
  readonly place: ThingRow | null;
  readonly territory: { readonly id: string; readonly code: string; readonly name: string } | null;
  /** Codes of the territories that it lies in. */
  readonly codes: readonly string[];
  readonly poles: readonly (readonly [id: string, slug: string])[];
  readonly tie: ThingRow | null;
  /** Who takes part in what it became. */
  readonly tieOf: readonly string[];
  readonly matchable: MatchableWant;
}

/** All that may answer each other, and what that depends on besides. */
export interface AllWants {
  readonly rows: readonly WantRow[];
  readonly today: string;
  readonly between: DistanceBetween;
}

/** What answers a need or an offer, and why. */
export interface WantMatchRow {
  readonly other: WantRow;
  readonly score: number;
  readonly terms: readonly MatchTerm[];
}

export function rowFrom(tuple: WantRowTuple): WantRow {
  const want = thingFrom(tuple.want);
  const of = thingFrom(tuple.of);
  const place = tuple.place && thingFrom(tuple.place);
  const { territory } = tuple;
  return {
    want,
    of,
    place,
    territory: territory && { id: territory[0], code: territory[1], name: territory[3] },
    codes: tuple.liesIn.map(([, , , code]) => code),
    poles: tuple.poles,
    tie: tuple.tie && thingFrom(tuple.tie),
    tieOf: tuple.tieOf,
    matchable: {
      id: want.id,
      side: want.kind === 'NEED' ? 'NEED' : 'OFFER',
      of: of.id,
      sort: want['sort'] as WantSortCode,
      name: want.name,
      cpv: (want['cpv'] as string | undefined) ?? null,
      tags: (want['tags'] as string[] | undefined) ?? [],
      place: place?.id ?? null,
      liesIn: tuple.liesIn.map(([id, level, name, code]) => ({
        ...{ id, name, code },
        level: level as TerritoryLevelCode,
      })),
      sinceEarliest: String(want['sinceEarliest']),
      sinceLatest: String(want['sinceLatest']),
      untilEarliest: String(want['untilEarliest']),
      untilLatest: String(want['untilLatest'] ?? END),
      isDated: want['since'] !== undefined || want['until'] !== undefined,
    },
  };
}

/** Whether it still looks, or is still to be had, on a day. */
function isOpen(row: WantRow, today: string): boolean {
  return row.want['state'] === 'OPEN' && !isOver(row, today);
}

/** Whether its time has passed on a day, though nobody has closed it. */
export function isOver({ want, matchable }: WantRow, today: string): boolean {
  return want['state'] === 'OPEN' && matchable.untilLatest < today;
}

/**
 * What answers an open need or offer: others that are open, and those that have been taken up with its own actor
 * already, whose other side it then is. Those taken up with somebody else, or closed, answer nobody any more.
 */
export function matchesAmong(row: WantRow, { rows, today, between }: AllWants): WantMatchRow[] {
  if (!isOpen(row, today)) return [];
  const others = rows.filter(
    (one) => isOpen(one, today) || (one.want['state'] === 'TAKEN' && one.tieOf.includes(row.of.id)),
  );
  const byId = new Map(others.map((one) => [one.want.id, one]));
  return matchesOf(
    row.matchable,
    others.map(({ matchable }) => matchable),
    today,
    between,
  ).flatMap(({ need, offer, score, terms }) => {
    const other = byId.get(row.matchable.side === 'NEED' ? offer : need);
    return other ? [{ other, score, terms }] : [];
  });
}
