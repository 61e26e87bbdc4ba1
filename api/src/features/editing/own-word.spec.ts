import { onItsWord } from './own-word';

const competence = { key: 'a--competence-x', name: 'X', of: 'a', readers: ['public'], fictitious: false };
const evidence = [{ source: 's', line: 1, quote: 'X is done' }];
const said = { on: '2026-03-01T10:00:00.000Z', by: 'account:x' };
const ground = { subjects: new Map() };
const put = (record: object, more: object = {}) =>
  onItsWord(
    {
      kind: 'competences',
      record: { ...competence, ...record },
      before: undefined,
      isOwn: false,
      said,
      ...more,
    },
    ground,
  );

describe('what an actor can do', () => {
  it('rests on its own word of the day, whatever day was sent', () => {
    expect(put({ declaredOn: '1999-01-01' }, { isOwn: true })).toMatchObject({ declaredOn: '2026-03-01' });
    expect(put({}, { isOwn: true })).toEqual({ ...competence, declaredOn: '2026-03-01' });
  });

  it('rests on a document where another says it, who gives no word for it', () => {
    expect(put({ evidence, declaredOn: '2026-02-02' })).toEqual({ ...competence, evidence });
    expect(put({}, { before: { ...competence, declaredOn: '2025-01-01' } })).toMatchObject({
      declaredOn: '2025-01-01',
    });
    expect(() => put({ declaredOn: '2026-02-02' })).toThrow(
      expect.objectContaining({ code: 'SAYS_WHO_MISSING' }),
    );
  });

  it('needs nobody’s word where it is invented', () => {
    expect(put({ fictitious: true })).toEqual({ ...competence, fictitious: true });
  });
});

describe('what an actor keeps to itself', () => {
  const capacity = { key: 'a--capacity', of: 'a', readers: ['public', 'pole:p'], lead: 'YES' };
  const kept = (record: object, before?: object) =>
    onItsWord(
      { kind: 'capacities', record: { ...capacity, ...record }, before: before as never, isOwn: true, said },
      ground,
    );

  it('is read by who acts for it, whatever was sent', () => {
    expect(kept({})).toEqual({ ...capacity, readers: ['acting:a'] });
  });

  it('is one record, under a key of its own', () => {
    expect(() => kept({ key: 'another' })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(kept({ key: 'two--capacity' }, capacity)).toMatchObject({ key: 'two--capacity' });
  });
});

describe('what an actor pledges', () => {
  const purchase = { kind: 'purchases', record: { key: 'paper', pole: 'p', state: 'GATHERING' } };
  const pledge = { key: 'paper--a', purchase: 'paper', of: 'a', quantity: 5, readers: ['public'] };
  const pledged = (record: object, more: object = {}) =>
    onItsWord(
      {
        kind: 'pledges',
        record: { ...pledge, ...record } as never,
        before: undefined,
        isOwn: true,
        said,
        ...more,
      },
      { subjects: new Map([['paper', purchase as never]]) },
    );

  it('is read by it and by who facilitates the pole of the purchase, and says when it said so', () => {
    expect(pledged({ saidOn: '1999-01-01', saidBy: 'other' })).toEqual({
      ...{ ...pledge, readers: ['acting:a', 'facilitators:p'] },
      ...{ saidOn: said.on, saidBy: said.by },
    });
    expect(pledged({ saidOn: '1999-01-01' }, { isOwn: false })).not.toHaveProperty('saidOn');
  });

  it('is one for each actor, and stays its own', () => {
    const refusal = expect.objectContaining({ code: 'INVALID_INPUT' }) as Error;
    expect(() => pledged({ key: 'another' })).toThrow(refusal);
    expect(() => pledged({ of: 'b' }, { before: pledge })).toThrow(refusal);
    expect(() => pledged({ purchase: 'pens' }, { before: pledge })).toThrow(refusal);
    expect(pledged({ key: 'merged' }, { before: { ...pledge, key: 'merged' } })).toMatchObject({
      quantity: 5,
    });
  });
});

it('leaves other records as they are', () => {
  const tie = { key: 't', declaredOn: 'x' };
  const put = { kind: 'ties' as const, record: tie, before: undefined, isOwn: true, said };
  expect(onItsWord(put, ground)).toBe(tie);
});
