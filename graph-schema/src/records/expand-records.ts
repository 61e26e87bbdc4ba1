import { modalities } from '../vocabulary';
import type { RecordKind, RecordOf, RecordSet } from './records';

type Roster = RecordOf<'rosters'>;
type Entry = Roster['entries'][number];
type Statement = RecordOf<'statements'>;
type Tie = RecordOf<'ties'>;

/** Kinds of tie that a list can stand for, with the roles of its two sides and how the tie is called. */
const listed = {
  OCCUPANCY: { roles: ['OCCUPANT', 'PREMISES'], word: 'occupation' },
  MEMBERSHIP: { roles: ['MEMBER', 'CLUSTER'], word: 'adhesion' },
  SEAT: { roles: ['SEAT_HOLDER', 'BODY'], word: 'siege' },
} as const;

const preference = new Map<string, number>(modalities.map((modality, index) => [modality.code, index]));

/**
 * Says at length what records say in short: the spellings and functions of an actor become statements with
 * their evidence; the names of a list become ties to what it is a list of, one for each name however many
 * lists hold it, with a statement on how each list places it. Pure: the same set gives the same result.
 */
export function expandRecords(set: RecordSet): RecordSet {
  const { ties, statements } = tiesOfRosters(set.rosters, namesOf(set));
  return {
    ...set,
    ties: [...set.ties, ...ties],
    statements: [...set.statements, ...spellingStatements(set), ...functionStatements(set), ...statements],
  };
}

/** Names by key of all that has one. */
export function namesOf(set: RecordSet): Map<string, string> {
  const kinds = ['actors', 'poles', 'places', 'bodies', 'people'] as const satisfies RecordKind[];
  return new Map(kinds.flatMap((kind) => set[kind].map((record) => [record.key, record.name] as const)));
}

function spellingStatements(set: RecordSet): Statement[] {
  const named = [...set.actors, ...set.poles, ...set.places, ...set.people];
  return named.flatMap((record) =>
    record.spellings.map((spelling, index) => ({
      key: `${record.key}--name-${index + 1}`,
      readers: record.readers,
      fictitious: record.fictitious,
      about: record.key,
      property: 'NAME' as const,
      text: spelling.text,
      modality: 'REPORTED' as const,
      implied: false,
      evidence: spelling.evidence,
    })),
  );
}

function functionStatements(set: RecordSet): Statement[] {
  return set.actors.flatMap((actor) =>
    actor.functions.map((one, index) => ({
      key: `${actor.key}--function-${index + 1}`,
      readers: actor.readers,
      fictitious: actor.fictitious,
      about: actor.key,
      property: 'FUNCTION' as const,
      text: one.code,
      modality: one.modality,
      note: one.note,
      implied: false,
      evidence: one.evidence,
    })),
  );
}

interface Listing {
  roster: Roster;
  entry: Entry;
}

/** What lists stand for: their ties, and the statements on how each list places a name. */
export function tiesOfRosters(
  rosters: readonly Roster[],
  names: ReadonlyMap<string, string>,
): { ties: Tie[]; statements: Statement[] } {
  const byTie = new Map<string, Listing[]>();
  for (const roster of rosters) {
    if (!roster.tie) continue;
    for (const entry of roster.entries) {
      const key = `${listed[roster.tie.kind].word}--${entry.who}--${roster.of}`;
      byTie.set(key, [...(byTie.get(key) ?? []), { roster, entry }]);
    }
  }
  const ties: Tie[] = [];
  const statements: Statement[] = [];
  for (const [key, listings] of byTie) {
    const tie = tieOf(key, listings, names);
    if (!tie) continue;
    ties.push(tie);
    statements.push(...modeStatements(key, listings));
  }
  return { ties, statements };
}

/** The tie that several lists speak of, as the preferred one of them has it. */
function tieOf(
  key: string,
  listings: readonly Listing[],
  names: ReadonlyMap<string, string>,
): Tie | undefined {
  const [best] = [...listings].sort(
    (a, b) =>
      (preference.get(a.roster.modality) ?? 99) - (preference.get(b.roster.modality) ?? 99) ||
      b.roster.date.localeCompare(a.roster.date),
  );
  const kept = best?.roster.tie;
  if (!best || !kept) return undefined;
  const [holder, whole] = listed[kept.kind].roles;
  return {
    key,
    readers: best.roster.readers,
    fictitious: listings.every((one) => one.roster.fictitious),
    kind: kept.kind,
    name: `${names.get(best.entry.who) ?? best.entry.who} – ${names.get(best.roster.of) ?? best.roster.of}`,
    pole: kept.pole,
    participants: [
      { who: best.entry.who, role: holder, answers: [], note: best.entry.note },
      { who: best.roster.of, role: whole, answers: [] },
    ],
    since: kept.since,
    until: kept.until,
    modality: best.roster.modality,
    implied: listings.every((one) => one.roster.tie?.implied),
    occupancyMode: best.entry.mode,
    evidence: listings.flatMap((one) => one.entry.evidence),
  };
}

/** How each list places the name: the statements that show what the lists place differently. */
function modeStatements(key: string, listings: readonly Listing[]): Statement[] {
  return listings.flatMap(({ roster, entry }, index) =>
    entry.mode
      ? [
          {
            key: `${key}--mode-${index + 1}`,
            readers: roster.readers,
            fictitious: roster.fictitious,
            about: key,
            property: 'OCCUPANCY_MODE' as const,
            text: entry.mode,
            modality: roster.modality,
            period: roster.date,
            note: entry.note,
            implied: false,
            evidence: entry.evidence,
          },
        ]
      : [],
  );
}
