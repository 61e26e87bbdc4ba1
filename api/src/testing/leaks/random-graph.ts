import fc from 'fast-check';
import type { RecordKind } from '@maillage/graph-schema/records';

/** A record before its defaults are filled in. */
export type Draft = Record<string, unknown> & { key: string; readers: string[] };
/** Records by kind, in the order in which they are written. */
export type Drafts = Partial<Record<RecordKind, Draft[]>>;

/** A token that nobody has: readers that have no other in common have this one, and so are never nobody. */
export const NOBODY = 'author:nobody';
/** What stands where a record must lead somewhere and its reader may not see where. */
export const GONE = 'gone';

const tokens = ['pole:main', 'actor:a0', 'facilitators:main', 'author:me'];
/** Readers of a record. */
export const someReaders = fc.oneof(
  { weight: 2, arbitrary: fc.constant(['public']) },
  { weight: 3, arbitrary: fc.subarray(tokens).map((some) => [...some, NOBODY]) },
);

const keysOf = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const sources = keysOf('s', 3);
const territories = keysOf('z', 3);
const actors = keysOf('a', 4);
const poles = ['main', 'p0'];
const places = keysOf('l', 2);
const bodies = keysOf('b', 2);
const parties = [...actors, ...poles, ...places, ...bodies, 'h0'];
const ties = keysOf('t', 5);

/** Every key that a random graph has; all graphs have the same, so that what is asked can be the same too. */
export const keys = {
  sources,
  territories,
  parties,
  actors,
  ties,
  events: keysOf('e', 2),
  rosters: ['r0', 'r1'],
};

const one = <T>(of: readonly T[]) => fc.constantFrom(...of);
const maybe = <T>(of: readonly T[]) => fc.option(one(of), { nil: undefined });

/** Passages of sources: some are quoted by several records, some by one. A name in a list has its own. */
const evidence = (key: string, least: number, mayShare = true) =>
  fc
    .subarray(sources, { minLength: least })
    .chain((some) =>
      fc
        .tuple(
          ...some.map((source) =>
            fc.boolean().map((shared) => (shared && mayShare ? `${source}-line` : `${source}-${key}`)),
          ),
        )
        .map((quotes) => some.map((source, at) => ({ source, line: at + 1, quote: `quote ${quotes[at]}` }))),
    );

type Fields = Record<string, fc.Arbitrary<unknown>>;
const record = (key: string, fields: Fields): fc.Arbitrary<Draft> =>
  fc.record({
    key: fc.constant(key),
    readers: someReaders,
    fictitious: fc.boolean(),
    ...fields,
  }) as fc.Arbitrary<Draft>;

const all = (of: readonly string[], fields: (key: string, at: number) => Fields) =>
  fc.tuple(...of.map((key, at) => record(key, fields(key, at))));

const said = (key: string): Fields => ({ name: fc.constant(`Zebra ${key}`), evidence: evidence(key, 0) });
const spelled = (key: string): Fields => ({
  ...said(key),
  spellings: evidence(`spelling-${key}`, 1).map((list) => [{ text: `Spelt ${key}`, evidence: list }]),
  territory: maybe(territories),
});

const participant = (who: string) =>
  fc.record({
    who: fc.constant(who),
    role: fc.constant('PARTNER'),
    answers: maybe(['CONFIRMED', 'CONTESTED']).map((stance) =>
      stance ? [{ stance, on: '2014-01-01', why: `because ${who}` }] : [],
    ),
  });

const statement = (key: string): Fields => ({
  about: one([...parties, ...ties]),
  property: one(['JOBS', 'MEMBERS']),
  value: fc.constant(700 + key.charCodeAt(1)),
  unit: fc.constant('PERSON'),
  modality: one(['REPORTED', 'PLANNED']),
  period: maybe(['2012', '2013']),
  evidence: evidence(key, 1),
});

const entry = (roster: string) => (who: string) =>
  evidence(`${roster}-${who}`, 1, false).map((list) => ({ who, as: `as ${roster} ${who}`, evidence: list }));

const entries = (roster: string) =>
  fc.subarray(parties, { maxLength: 4 }).chain((some) => fc.tuple(...some.map(entry(roster))));

const drafts: fc.Arbitrary<Drafts> = fc.record({
  sources: all(sources, (key, at) => ({
    kind: fc.constant('INTERVIEW'),
    title: fc.constant(`Title ${key}`),
    date: fc.constant(`201${at + 1}-03-05`),
  })),
  territories: all(territories, (key, at) => ({
    level: fc.constant(at === 0 ? 'DEPARTEMENT' : 'COMMUNE'),
    code: fc.constant(`9990${at}`),
    name: fc.constant(`Land ${key}`),
    reference: fc.constant('invented'),
    within: at === 0 ? fc.constant([]) : fc.subarray(territories.slice(0, at)),
  })),
  actors: all(actors, (key, at) => ({
    ...spelled(key),
    type: one(['ASSOCIATION', 'COMMUNE']),
    hub: fc.constant(at === 3),
    functions: evidence(`function-${key}`, 1).map((list) => [
      { code: 'ACTIVITY_CREATION', modality: 'REPORTED', evidence: list },
    ]),
  })),
  poles: all(poles, (key) => spelled(key)),
  places: all(places, (key, at) => ({
    ...spelled(key),
    within: at === 0 ? fc.constant(undefined) : maybe(['l0']),
  })),
  bodies: all(bodies, (key) => ({
    ...said(key),
    kind: fc.constant('BOARD'),
    of: one([...poles, ...actors]),
  })),
  people: all(['h0'], (key) => said(key)),
  events: all(keys.events, (key) => ({
    ...said(key),
    kind: fc.constant('MEETING'),
    date: maybe(['2013-01', '2014']),
    place: maybe(places),
    organisers: fc.subarray([...actors, ...poles]),
  })),
  recognitions: all(['g0', 'g1'], (key) => ({
    ...said(key),
    outcome: fc.constant('PILOT'),
    pole: one(poles),
  })),
  ties: all(ties, (key) => ({
    ...said(key),
    kind: one(['SHARED_SERVICES', 'OCCUPANCY']),
    pole: fc.constant('main'),
    since: maybe(['2011', '2013']),
    event: maybe(keys.events),
    participants: fc
      .subarray(parties, { minLength: 2, maxLength: 3 })
      .chain((some) => fc.tuple(...some.map(participant))),
    fictitious: fc.constant(true),
  })),
  rosters: all(keys.rosters, (key) => ({
    ...said(key),
    of: one([...places, ...poles]),
    date: fc.constant('2013'),
    complete: fc.boolean(),
    modality: fc.constant('REPORTED'),
    entries: entries(key),
  })),
  statements: all(keysOf('f', 6), statement),
}) as unknown as fc.Arbitrary<Drafts>;

/** Readers of both. */
function narrowed(a: string[], b: string[]): string[] {
  if (a.includes('public')) return b;
  return b.includes('public') ? a : a.filter((token) => b.includes(token));
}

/** What follows from names and functions that records say in short. */
function namesOf({ fictitious, key, readers, ...draft }: Draft): Draft[] {
  const said = (field: string, property: string, text: string) =>
    ((draft[field] ?? []) as Record<string, unknown>[]).map((entry, at) => ({
      ...{ key: `${key}--${property.toLowerCase()}-${at + 1}`, readers, fictitious, about: key, property },
      ...{ text: entry[text], modality: 'REPORTED', evidence: entry['evidence'] },
    }));
  return [...said('spellings', 'NAME', 'text'), ...said('functions', 'FUNCTION', 'code')];
}

/** Keeps to the two rules of writing: a tie is not wider than its parties, a fact not than all its passages. */
function withinRules(graph: Drafts): Drafts {
  const readersOf = new Map(
    Object.values(graph).flatMap((list) => list.map((one) => [one.key, one.readers])),
  );
  const narrow = (draft: Draft): Draft => {
    const quotes = (draft['evidence'] ?? []) as { source: string }[];
    const who = ((draft['participants'] ?? []) as { who: string }[]).map((part) => part.who);
    const withParties = who.reduce((now, part) => narrowed(now, readersOf.get(part) ?? []), draft.readers);
    const readOf = [...new Set(quotes.flatMap((quote) => readersOf.get(quote.source) ?? []))];
    return { ...draft, readers: quotes.length > 0 ? narrowed(withParties, readOf) : withParties };
  };
  // The pole that keeps the ties is there for everybody, and so is what stands for what is not.
  const open =
    graph.poles?.map((pole) => (pole.key === 'main' ? { ...pole, readers: ['public'] } : pole)) ?? [];
  readersOf.set('main', ['public']);
  const { actors = [], places = [], people = [] } = graph;
  const named = [...actors, ...open, ...places, ...people];
  return {
    ...graph,
    poles: [...open, { key: GONE, readers: [NOBODY], name: 'Gone', fictitious: true }],
    ties: (graph.ties ?? []).map(narrow),
    statements: [...(graph.statements ?? []), ...named.flatMap(namesOf)].map(narrow),
  };
}

export const randomGraph = drafts.map(withinRules);

/** Who asks, by what it may read beside what is public; the last token makes every list as long. */
export const randomReaders = one([
  ['public', 'nobody'],
  ['public', 'pole:main', 'actor:a0', 'author:other'],
  ['public', 'pole:main', 'facilitators:main'],
  ['public', 'author:me'],
]);
