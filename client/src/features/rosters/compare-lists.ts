import { occupancyModes, type ModalityCode, type OccupancyModeCode } from '@maillage/graph-schema/vocabulary';
import type { ListsOfPlaceQuery } from './rosters.generated';

export type List = ListsOfPlaceQuery['rosters'][number];
export type Entry = List['entries'][number];
type Party = Entry['party'];

/** The lists that one document gives of a place at one date: one column. */
export interface Column {
  readonly key: string;
  readonly lists: readonly List[];
  readonly date: string;
  readonly modality: ModalityCode;
  readonly source: { readonly key: string; readonly slug: string } | undefined;
}

/** What a column says of a party. */
export type Place =
  | { readonly kind: 'named'; readonly entries: readonly Entry[] }
  /** Not in a list that says it is complete; `of` are the modes which that list is about. */
  | { readonly kind: 'absent'; readonly of: readonly OccupancyModeCode[] }
  | { readonly kind: 'unsaid' };

export interface Row {
  readonly party: Party;
  readonly places: readonly Place[];
  /** Whether two lists place it differently. */
  readonly differs: boolean;
}

/** Lists of one document, date and sense side by side become one column; the oldest first. */
export function columnsOf(lists: readonly List[]): Column[] {
  const columns = new Map<string, Column>();
  for (const list of lists) {
    const source = list.evidence[0]?.source;
    const key = [source?.key, list.date, list.modality].join(' ');
    const column = columns.get(key);
    columns.set(key, {
      key,
      date: list.date,
      modality: list.modality,
      source,
      lists: [...(column?.lists ?? []), list],
    });
  }
  return [...columns.values()].sort((one, other) => one.date.localeCompare(other.date));
}

/** One row for each party that a list names, in the order of names. */
export function rowsOf(columns: readonly Column[]): Row[] {
  const parties = new Map<string, Party>();
  for (const { lists } of columns) {
    for (const { entries } of lists) for (const { party } of entries) parties.set(party.id, party);
  }
  return [...parties.values()]
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'))
    .map((party) => {
      const places = columns.map((column) => placeIn(column, party.id));
      return { party, places, differs: differ(places) };
    });
}

function placeIn({ lists }: Column, party: string): Place {
  const entries = lists.flatMap((list) => list.entries.filter((entry) => entry.party.id === party));
  if (entries.length > 0) return { kind: 'named', entries };
  const complete = lists.filter((list) => list.complete);
  if (complete.length === 0) return { kind: 'unsaid' };
  const about = new Set(complete.flatMap((list) => list.entries.map(({ mode }) => mode)));
  return { kind: 'absent', of: occupancyModes.map(({ code }) => code).filter((code) => about.has(code)) };
}

/**
 * Two lists place a party differently when they name it in different modes, or when one names it in a mode and
 * the other, complete for that mode, leaves it out. To be left out of a list of permanent occupants says nothing
 * against being an occasional one.
 */
function differ(places: readonly Place[]): boolean {
  const modes = new Set(
    places.flatMap((place) => (place.kind === 'named' ? place.entries.map(({ mode }) => mode) : [])),
  );
  if (modes.size > 1) return true;
  const [mode] = modes;
  if (!mode) return false;
  return places.some((place) => place.kind === 'absent' && place.of.includes(mode));
}
