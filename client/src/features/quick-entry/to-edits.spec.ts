import { addParticipant, asKind, emptyEntry, emptyFact, usualRole, withFact, type Entry } from './entry';
import { faultsOf, toEdits } from './to-edits';

const names = { tie: () => 'Named by itself' };
const a = { key: 'a', name: 'Aïda' };
const b = { key: '~2', name: 'Bosco', fresh: { type: 'ASSOCIATION' as const } };
const fact = addParticipant(addParticipant(asKind(emptyFact(1), 'SHARED_SERVICES'), a), b);
const entry: Entry = {
  ...emptyEntry,
  source: { key: 'minutes', name: 'Minutes' },
  passage: 'Aïda et Bosco partagent.\nEt autre chose.',
  line: '31',
  facts: [fact],
};

describe('an entry', () => {
  it('becomes one request: what is new first, then the ties with their quotes', () => {
    const edits = toEdits(
      { ...entry, facts: [fact, { ...fact, id: 2, since: 'mars 2013' }] },
      'pole',
      names,
      new Map(),
    );
    expect(edits.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'ACTORS ~2',
      'TIES ~tie-1',
      'TIES ~tie-2',
    ]);
    expect(edits[2]?.record).toMatchObject({
      name: 'Named by itself',
      pole: 'pole',
      since: '2013-03',
      participants: [
        { who: 'a', role: 'PARTNER' },
        { who: '~2', role: 'PARTNER' },
      ],
      evidence: [{ source: 'minutes', line: 31, quote: 'Aïda et Bosco partagent.' }],
    });
  });

  it('records a new source along, which the quotes then name', () => {
    const fresh = { title: 'Réunion', kind: 'MINUTES' as const, date: '5/9/2013' };
    const [source, , tie] = toEdits({ ...entry, source: { fresh } }, 'pole', names, new Map());
    expect(source).toMatchObject({ kind: 'SOURCES', record: { title: 'Réunion', date: '2013-09-05' } });
    expect(tie?.record).toMatchObject({ evidence: [{ source: source?.key }] });
  });

  it('adds the quote to a tie that is known, and changes nothing else', () => {
    const known = { id: 'id', key: 'there', name: 'There' };
    const record = { name: 'There', evidence: [{ source: 'other', line: 1, quote: 'abc' }] };
    const [edit] = toEdits(
      { ...entry, facts: [{ ...emptyFact(1), kind: 'SHARED_SERVICES', known }] },
      'pole',
      names,
      new Map([['id', { version: 'v', record }]]),
    );
    expect(edit).toMatchObject({
      key: 'there',
      version: 'v',
      record: { name: 'There', evidence: [{ line: 1 }, { line: 31 }] },
    });
  });

  it('says what is missing, where', () => {
    expect(faultsOf(entry)).toEqual([]);
    expect(faultsOf({ ...emptyEntry, line: '0' }).map((fault) => fault.code)).toEqual([
      'SOURCE',
      'PASSAGE',
      'LINE',
      'KIND',
      'PARTICIPANTS',
    ]);
    const wrong = { ...fact, since: 'un jour', quote: 'ailleurs' };
    expect(faultsOf({ ...entry, facts: [wrong] })).toEqual([
      { code: 'SINCE', fact: 1 },
      { code: 'QUOTE', fact: 1 },
    ]);
  });

  it('gives the sides of a kind their roles, and nobody twice', () => {
    expect([0, 1, 2].map((index) => usualRole('FUNDING', index))).toEqual([
      'FUNDER',
      'BENEFICIARY',
      'BENEFICIARY',
    ]);
    expect([0, 1].map((index) => usualRole('MEMBERSHIP', index))).toEqual(['MEMBER', 'CLUSTER']);
    expect([0, 1].map((index) => usualRole('SHARED_TRAINING', index))).toEqual(['PARTNER', 'PARTNER']);
    expect(addParticipant(fact, a).participants).toHaveLength(2);
    expect(withFact(entry).entry.facts).toHaveLength(2);
  });
});
