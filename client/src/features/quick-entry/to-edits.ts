import { readDate } from '../../lib/format';
import { bestQuote, isInPassage, LONGEST_QUOTE } from './best-quote';
import type { Entry, EntryFact, EntryParticipant } from './entry';

/** What keeps an entry from being saved, and where. */
export interface Fault {
  readonly code:
    | 'SOURCE'
    | 'SOURCE_DATE'
    | 'SOURCE_PENDING'
    | 'PENDING'
    | 'PASSAGE'
    | 'LINE'
    | 'KIND'
    | 'PARTICIPANTS'
    | 'SINCE'
    | 'QUOTE'
    | 'QUOTE_LONG';
  /** Id of the fact; none where it is about the passage. */
  readonly fact?: number;
}

export interface Edit {
  readonly kind: 'SOURCES' | 'ACTORS' | 'TIES';
  readonly key: string;
  readonly version?: string | null;
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** The record of a tie that is known already, as the API gave it. */
export interface KnownRecord {
  readonly version: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** The name under which a request makes the source. */
const NEW_SOURCE = '~source';

/** What is missing or wrong, in the order of the screen. */
export function faultsOf(entry: Entry): Fault[] {
  return [...passageFaults(entry), ...entry.facts.flatMap((fact) => factFaults(entry, fact))];
}

function passageFaults({ source, passage, line }: Entry): Fault[] {
  const faults: Fault[] = [];
  if (!source) faults.push({ code: 'SOURCE' });
  else if ('pending' in source) faults.push({ code: 'SOURCE_PENDING' });
  else if ('fresh' in source && !readDate(source.fresh.date)) faults.push({ code: 'SOURCE_DATE' });
  if (passage.trim().length < 3) faults.push({ code: 'PASSAGE' });
  if (!/^[1-9]\d{0,5}$/.test(line.trim())) faults.push({ code: 'LINE' });
  return faults;
}

function factFaults(
  { passage }: Entry,
  { id: fact, kind, participants, since, quote, known }: EntryFact,
): Fault[] {
  const faults: Fault[] = [];
  if (!kind) faults.push({ code: 'KIND', fact });
  if (participants.some((one) => one.pending)) faults.push({ code: 'PENDING', fact });
  if (participants.length < 2 && !known) faults.push({ code: 'PARTICIPANTS', fact });
  if (since.trim() !== '' && !readDate(since)) faults.push({ code: 'SINCE', fact });
  if (quote.trim().length > LONGEST_QUOTE) faults.push({ code: 'QUOTE_LONG', fact });
  else if (quote.trim() !== '' && !isInPassage(passage, quote)) faults.push({ code: 'QUOTE', fact });
  return faults;
}

/** Names that a tie gets when it is given none. */
export interface Names {
  /** From the label of the kind and the names of those who take part. */
  readonly tie: (fact: EntryFact) => string;
}

/** An entry without faults as edits of one request: the new source, the new structures, the ties. */
export function toEdits(
  entry: Entry,
  pole: string,
  names: Names,
  known: ReadonlyMap<string, KnownRecord>,
): Edit[] {
  return [
    ...sourceEdits(entry),
    ...freshOf(entry).map((one) => ({
      kind: 'ACTORS' as const,
      key: one.key,
      record: { type: one.fresh?.type, name: one.name, readers: [entry.readers] },
    })),
    ...entry.facts.map((fact) => tieEdit(entry, fact, pole, names, known)),
  ];
}

function sourceEdits({ source, readers }: Entry): Edit[] {
  if (!source || !('fresh' in source)) return [];
  const { title, kind, date } = source.fresh;
  return [
    { kind: 'SOURCES', key: NEW_SOURCE, record: { title, kind, date: readDate(date), readers: [readers] } },
  ];
}

/** New structures, each once however many facts name it. */
function freshOf({ facts }: Entry): EntryParticipant[] {
  const fresh = facts.flatMap((fact) => (fact.known ? [] : fact.participants)).filter((one) => one.fresh);
  return [...new Map(fresh.map((one) => [one.key, one])).values()];
}

function tieEdit(
  entry: Entry,
  fact: EntryFact,
  pole: string,
  names: Names,
  known: ReadonlyMap<string, KnownRecord>,
): Edit {
  const evidence = evidenceOf(entry, fact);
  const there = fact.known && known.get(fact.known.id);
  if (fact.known && there) {
    const said = (there.record['evidence'] ?? []) as unknown[];
    return {
      kind: 'TIES',
      key: fact.known.key,
      version: there.version,
      record: { ...there.record, evidence: [...said, evidence] },
    };
  }
  return {
    kind: 'TIES',
    key: `~tie-${fact.id}`,
    record: {
      kind: fact.kind,
      name: fact.name.trim() || names.tie(fact),
      pole,
      participants: fact.participants.map(({ key, role }) => ({ who: key, role })),
      ...(fact.since.trim() === '' ? {} : { since: readDate(fact.since) }),
      readers: [entry.readers],
      evidence: [evidence],
    },
  };
}

function evidenceOf({ source, passage, line }: Entry, fact: EntryFact) {
  const quote = bestQuote(
    passage,
    fact.participants.map((one) => one.name),
    fact.quote,
  );
  return {
    source: source && 'key' in source ? source.key : NEW_SOURCE,
    line: Number(line) + quote.line,
    quote: quote.text,
  };
}
