import {
  territoryLevels,
  type ReservationCode,
  type TerritoryLevelCode,
} from '@maillage/graph-schema/vocabulary';
import { CompetenceIndex } from '../../algorithms/need-coverage';
import { needsOfLot, type AskedNeed } from '../../algorithms/needs-of-lot';
import { qualifiesFor, type Eligible } from '../../algorithms/qualifies-for';
import { relevanceForPole, relevanceOfCall } from '../../algorithms/watch-relevance';
import type { TerritoryRow } from '../territories';
import type { ThingRow } from '../things';
import { asking, type CompetenceRow, type CoverageOfPoles } from './coverage';
import type { CoveringRow } from './covering-row';
import { askingOf, lotsOf } from './tender-rows';

/** A need of a call that a watcher covers. */
interface WatchMatchRow extends CoveringRow {
  readonly lot: string;
  readonly label: string | null;
  readonly cpv: string | null;
}

/** Whether a watcher may answer a reserved lot that it could do something of. */
interface ReservedLotRow {
  readonly lot: string;
  readonly reservation: ReservationCode;
  readonly qualifies: boolean;
}

export interface WatchedCallRow {
  readonly tender: ThingRow;
  readonly relevance: number;
  readonly matches: readonly WatchMatchRow[];
  readonly near: TerritoryRow | null;
  readonly reserved: readonly ReservedLotRow[];
}

/** A call with where it is kept and done. */
export interface CallRow {
  readonly row: ThingRow;
  readonly poles: readonly string[];
  readonly places: readonly TerritoryRow[];
}

/** What a call means to actors that watch, or nothing where they can do none of it. */
export function watchedByActors(
  { row, poles, places }: CallRow,
  watchers: readonly ThingRow[],
  own: CompetenceIndex<CompetenceRow>,
  near: readonly TerritoryRow[],
): WatchedCallRow | undefined {
  const { cpv } = askingOf(row, poles);
  const lots = lotsOf(row).map((lot) => ({
    lot,
    needs: needsOfLot(asking(lot), cpv).map((need) => ({ need, covering: own.coveringOf(need) })),
  }));
  const needs = lots.flatMap((one) => one.needs);
  const covers = needs.map(({ covering }) => covering[0]?.cover);
  const concerned = lots.filter((one) => one.needs.some(({ covering }) => covering.length > 0));
  if (concerned.length === 0) return undefined;
  const day = String(row['deadline'] ?? new Date().toISOString()).slice(0, 10);
  const reserved = concerned.flatMap(({ lot: { number, reservation } }) =>
    reservation
      ? [
          {
            lot: number,
            reservation: reservation as ReservationCode,
            qualifies: watchers.some((one) =>
              qualifiesFor(reservation as ReservationCode, eligible(one), day),
            ),
          },
        ]
      : [],
  );
  const shut = reserved.filter((one) => !one.qualifies).length === concerned.length;
  const finest = finestShared(places, near);
  return {
    tender: row,
    relevance: relevanceOfCall({ covers, near: levelOf(finest, places), shut }),
    matches: needs.flatMap(({ need, covering }) => matchOf(need, covering[0])),
    near: finest,
    reserved,
  };
}

/** What a call means to a whole pole. */
export function watchedByPole(
  { row, poles, places }: CallRow,
  of: CoverageOfPoles,
  near: readonly TerritoryRow[],
): WatchedCallRow {
  const { coveredCount, needCount } = of.ofCall(askingOf(row, poles));
  const finest = finestShared(places, near);
  return {
    tender: row,
    relevance: relevanceForPole(coveredCount, needCount, levelOf(finest, places)),
    matches: [],
    near: finest,
    reserved: [],
  };
}

/** The most relevant first; of equals the sooner deadline. */
export function compareWatched(a: WatchedCallRow, b: WatchedCallRow): number {
  const [one, other] = [a, b].map(({ tender }) => `${String(tender['sortDeadline'])} ${tender.id}`) as [
    string,
    string,
  ];
  return b.relevance - a.relevance || (one < other ? -1 : one > other ? 1 : 0);
}

function matchOf(
  { lot, label, cpv }: AskedNeed,
  best: ReturnType<CompetenceIndex<CompetenceRow>['coveringOf']>[number] | undefined,
): WatchMatchRow[] {
  const things = best?.competence.things;
  if (!best || !things) return [];
  return [{ lot, label, cpv, ...things, kind: best.cover.kind, tag: best.cover.tag ?? null }];
}

function eligible(actor: ThingRow): Eligible {
  return {
    ess: actor['ess'] as string | undefined,
    approvals: JSON.parse(String(actor['approvalsAsJson'] ?? '[]')) as Eligible['approvals'],
  };
}

/** The finest territory that is among both. */
function finestShared(some: readonly TerritoryRow[], others: readonly TerritoryRow[]): TerritoryRow | null {
  const codes = new Set(others.map((one) => one.id));
  const shared = some.filter((one) => codes.has(one.id));
  for (const { code } of territoryLevels) {
    const found = shared.find((one) => one.level === code);
    if (found) return found;
  }
  return null;
}

function levelOf(
  finest: TerritoryRow | null,
  places: readonly TerritoryRow[],
): TerritoryLevelCode | null | undefined {
  if (places.length === 0) return undefined;
  return finest ? (finest.level as TerritoryLevelCode) : null;
}
