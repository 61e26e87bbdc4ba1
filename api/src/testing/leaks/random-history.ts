import fc from 'fast-check';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import type { PutCommand } from '../../platform/changes/node-image';
import { put } from '../records';
import { randomGraph, someReaders, type Draft, type Drafts } from './random-graph';

/** Fields of records that hold words, and those that hold figures. */
const worded: ReadonlySet<string> = new Set([
  'name',
  'title',
  'summary',
  'quote',
  'text',
  'as',
  'why',
  'note',
  'what',
  'proof',
  'client',
]);
const counted: ReadonlySet<string> = new Set(['value', 'amount']);

let marks = 0;
/** A word that was never written before. */
export const mark = () => `mark${String(++marks).padStart(6, '0')}`;

/** The record with such a word in each of its texts, and figures that were never written before. */
function marked<T>(record: T): T {
  return JSON.parse(JSON.stringify(record), (name, value: unknown) => {
    if (typeof value === 'string' && worded.has(name)) return `${value.replace(/ ?mark\d+$/, '')} ${mark()}`;
    return typeof value === 'number' && counted.has(name) ? 7_000_000 + ++marks : value;
  }) as T;
}

const withoutSummary: ReadonlySet<string> = new Set([
  'territories',
  'people',
  'statements',
  'capacities',
  'returns',
  'pledges',
]);

const noted = (participants: unknown) => (participants as object[]).map((one) => ({ note: 'Note', ...one }));

/** Records of a graph, marked; `author` is the account for which some of them are alone. */
export function recordsOf(graph: Drafts, author: string): PutCommand[] {
  const whole = (kind: RecordKind, { readers, ...draft }: Draft) => ({
    ...(withoutSummary.has(kind) ? {} : { summary: 'Summary' }),
    ...(kind === 'statements' ? { note: 'Note' } : {}),
    ...draft,
    ...(kind === 'ties' ? { participants: noted(draft['participants']) } : {}),
    evidence: (draft['evidence'] as unknown[] | undefined)?.length ? draft['evidence'] : undefined,
    readers: readers.map((token) => (token === 'author:me' ? `author:${author}` : token)),
  });
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
    (graph[kind] ?? []).map((draft) => put(kind, marked(whole(kind, draft)) as never)),
  );
}

const evidence = [{ source: 's0', line: 9, quote: 'Quote' }];
const want = { of: 'a2', pole: 'main', sort: 'SERVICE', cpv: '90919200', since: '2012', until: '..' };
const step = { who: 'a2', step: 'WELCOME', state: 'DONE', since: '2012', proof: 'Sheet', note: 'Step' };

/** One of each kind that a random graph of facts has none of. */
const others: Readonly<Partial<Record<RecordKind, Record<string, unknown> & { key: string }>>> = {
  tenders: {
    key: 'd0',
    name: 'Zebra',
    pole: 'main',
    buyerName: 'Buyer',
    lots: [{ number: '1', title: 'Lot', value: 1 }],
  },
  competences: {
    ...{ key: 'c0', name: 'Zebra', of: 'a2', cpv: '90919200', declaredOn: '2013-01-01', evidence },
    references: [{ client: 'Client', year: 2012, what: 'Work' }],
  },
  capacities: { key: 'a2--capacity', of: 'a2', turnovers: [{ year: 2013, amount: 1 }] },
  returns: {
    key: 'y0',
    of: 'a2',
    year: 2013,
    figure: 'TURNOVER',
    value: 1,
    said: { how: 'ACCOUNT', on: '2014-01-01' },
  },
  projects: { key: 'j0', name: 'Zebra', pole: 'main', carrier: { mark: 'Carrier' }, steps: [step] },
  needs: { key: 'n0', name: 'Zebra', ...want },
  offers: { key: 'o0', name: 'Zebra', ...want },
  purchases: {
    ...{ key: 'buy0', name: 'Zebra', of: 'a2', pole: 'main', unit: 'ream' },
    offers: [{ number: '1', supplier: 'Supplier', tiers: [{ from: 0, price: 1 }], note: 'Note' }],
  },
  pledges: { key: 'buy0--a2', purchase: 'buy0', of: 'a2', quantity: 3, price: 2, note: 'Note' },
};

/** Kinds that refuse to be read by everybody or by a whole pole. */
const closed: ReadonlySet<string> = new Set(['returns', 'projects', 'purchases']);

const ofOtherKinds: fc.Arbitrary<Drafts> = fc
  .array(someReaders, { minLength: 9, maxLength: 9 })
  .map((readers) =>
    Object.fromEntries(
      Object.entries(others).map(([kind, record], at) => {
        const some = (readers[at] ?? []).filter(
          (token) => !closed.has(kind) || !/^(?:public|pole:)/.test(token),
        );
        return [
          kind,
          [{ ...record, readers: some.length > 0 ? some : ['facilitators:main'], fictitious: true }],
        ];
      }),
    ),
  );

/** Records of every kind. */
const anyGraph: fc.Arbitrary<Drafts> = fc
  .tuple(randomGraph, ofOtherKinds)
  .map(([facts, rest]) => ({ ...facts, ...rest }));

/** What somebody does to a record: numbers choose among what there is when it is done. */
export interface Act {
  readonly what: 'WRITE' | 'EDIT' | 'RETIRE' | 'RESTORE' | 'OVERTAKE' | 'UNDO' | 'REPEAT';
  readonly who: number;
  readonly which: number;
  readonly time: number;
  readonly tokens: readonly number[];
  readonly firmly: boolean;
}

/** What somebody with these tokens makes of a record: other words or fewer, other readers, or both. */
export function changedBy(
  { time, tokens }: Act,
  record: unknown,
  own: readonly string[],
): Record<string, unknown> {
  const isLess = time % 4 === 0;
  const bare = (name: string, value: unknown) => (name === 'summary' || name === 'note' ? undefined : value);
  const words = (isLess ? JSON.parse(JSON.stringify(record), bare) : marked(record)) as Record<
    string,
    unknown
  >;
  const readers = [...new Set(tokens.map((at) => own[at % own.length]))];
  return time % 2 === 0 ? { ...words, readers } : words;
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.oneof(
    ...(
      [
        ['WRITE', 2],
        ['EDIT', 6],
        ['RETIRE', 2],
        ['RESTORE', 2],
        ['OVERTAKE', 2],
        ['UNDO', 4],
        ['REPEAT', 1],
      ] as const
    ).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what) })),
  ),
  who: fc.nat(1000),
  which: fc.nat(1000),
  time: fc.nat(1000),
  tokens: fc.array(fc.nat(20), { minLength: 1, maxLength: 2 }),
  firmly: fc.boolean(),
});

/** A graph, the same made anew with other words and readers, and what people do to it then. */
export const randomHistory = fc.record({
  first: anyGraph,
  then: anyGraph,
  last: anyGraph,
  acts: fc.array(act, { minLength: 80, maxLength: 80 }),
});
