import { visible } from '../../platform/access/viewer';
import type { Selection } from '../../platform/graphql/selection';
import {
  attach,
  whole,
  evidenceFrom,
  evidenceOfList,
  relation,
  thingFrom,
  withEvidence,
  type EvidenceList,
  type EvidenceRow,
  type ThingRow,
} from '../things';

/** One name in a list, as it was read. */
export interface RosterEntryRow {
  readonly asWritten: string | null;
  readonly mode: string | null;
  readonly group: string | null;
  readonly note: string | null;
  readonly evidence: EvidenceRow[];
  readonly roster: ThingRow;
  readonly party: ThingRow;
}

type EntryTuple = [
  asWritten: string | null,
  mode: string | null,
  group: string | null,
  note: string | null,
  evidence: EvidenceList,
];

/** Cypher for an entry: the relationship, with the passages that it names. */
function entryColumns(lists: string): string {
  return `[${lists}.asWritten, ${lists}.mode, ${lists}.group, ${lists}.note, COLLECT {
    UNWIND ${lists}.passages AS passageId
    MATCH (passage:Passage { id: passageId })-[:OF]->(source:Source)
    WHERE ${visible('passage')} AND ${visible('source')}
    RETURN [passage.line, passage.quote, ${whole('source')}]
    ORDER BY source.dateFrom, source.key, passage.line, passage.id
  }]`;
}

function entryFrom(
  [asWritten, mode, group, note, evidence]: EntryTuple,
  roster: ThingRow,
  party: ThingRow,
): RosterEntryRow {
  return { asWritten, mode, group, note, evidence: evidenceFrom(evidence), roster, party };
}

/** Cypher for whether the viewer may read a passage that says this name of the list. */
function saidToViewer(lists: string): string {
  return `EXISTS {
    UNWIND ${lists}.passages AS passageId
    MATCH (passage:Passage { id: passageId })-[:OF]->(source:Source)
    WHERE ${visible('passage')} AND ${visible('source')}
  }`;
}

/** Cypher for the names of a list, in its order, as far as the viewer may see who it is and what says so. */
function entriesOf(x: string): string {
  return `COLLECT {
    MATCH (${x})-[lists:LISTS]->(party:Thing) WHERE ${visible('party')} AND ${saidToViewer('lists')}
    RETURN [${entryColumns('lists')}, ${whole('party')}, ${whole(x)}] ORDER BY lists.position
  }`;
}

type EntriesValue = [entry: EntryTuple, party: unknown[], roster: unknown[]][];

function entriesFrom(list: EntriesValue): RosterEntryRow[] {
  return list.map(([entry, party, roster]) => entryFrom(entry, thingFrom(roster), thingFrom(party)));
}

/** The lists that name a party. */
export const listedInOfParty = relation<object, RosterEntryRow[]>({
  field: 'listedIn',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})<-[lists:LISTS]-(roster:Roster)
    WHERE ${visible('roster')} AND ${saidToViewer('lists')}
    OPTIONAL MATCH (roster)-[:OF]->(whole:Thing) WHERE ${visible('whole')}
    RETURN [${entryColumns('lists')}, ${whole('roster')}, ${whole(x)}, ${whole('whole')}]
    ORDER BY roster.dateFrom, roster.id, lists.position
  }`,
  parameters: () => ({}),
  map: (list: [EntryTuple, unknown[], unknown[], unknown[] | null][]) =>
    list.map(([entry, roster, party, whole]) =>
      entryFrom(entry, attach(thingFrom(roster), 'of', {}, whole && thingFrom(whole)), thingFrom(party)),
    ),
});

/** Cypher for a list with what it is of and its names. */
export function rosterTuple(roster: string, parameter: string): string {
  return `[${whole(roster)},
    head(COLLECT { MATCH (${roster})-[:OF]->(whole:Thing) WHERE ${visible('whole')} RETURN ${whole('whole')} }),
    CASE WHEN ${parameter}.withEntries THEN ${entriesOf(roster)} END,
    CASE WHEN ${parameter}.withEvidence THEN ${evidenceOfList(roster)} END]`;
}

export type RosterTuple = [
  columns: unknown[],
  whole: unknown[] | null,
  entries: EntriesValue | null,
  evidence: EvidenceList | null,
];

/** What is asked along with each list. */
export type RosterDetail = Readonly<Record<'withEntries' | 'withEvidence', boolean>>;

export function rosterDetail(roster: Selection): RosterDetail {
  return { withEntries: roster.has('entries'), withEvidence: roster.has('evidence') };
}

export function rosterFrom([columns, whole, entries, evidence]: RosterTuple): ThingRow {
  const row = withEvidence(thingFrom(columns), evidence);
  if (whole) attach(row, 'of', {}, thingFrom(whole));
  return entries ? attach(row, 'entries', {}, entriesFrom(entries)) : row;
}

/** The lists of a place, a pole or an event. */
export const rostersOfThing = relation<object, ThingRow[]>({
  field: 'rosters',
  label: 'Thing',
  expression: (x) => `COLLECT {
    MATCH (${x})<-[:OF]-(roster:Roster) WHERE ${visible('roster')}
    RETURN ${rosterTuple('roster', '$rosters')} ORDER BY roster.dateFrom, roster.id
  }`,
  parameters: (_args, selection) => rosterDetail(selection),
  map: (list: RosterTuple[]) => list.map(rosterFrom),
});

/** The names of a list. */
export const entriesOfRoster = relation<object, RosterEntryRow[]>({
  field: 'entries',
  label: 'Thing',
  expression: entriesOf,
  parameters: () => ({}),
  map: entriesFrom,
});
