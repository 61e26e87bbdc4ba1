import { onItsWord } from './own-word';

const competence = { key: 'a--competence-x', name: 'X', of: 'a', readers: ['public'], fictitious: false };
const evidence = [{ source: 's', line: 1, quote: 'X is done' }];
const put = (record: object, more: object = {}) =>
  onItsWord({
    kind: 'competences',
    record: { ...competence, ...record },
    before: undefined,
    isOwn: false,
    today: '2026-03-01',
    ...more,
  });

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
    onItsWord({
      kind: 'capacities',
      record: { ...capacity, ...record },
      before: before as never,
      isOwn: true,
      today: '2026-03-01',
    });

  it('is read by who acts for it, whatever was sent', () => {
    expect(kept({})).toEqual({ ...capacity, readers: ['acting:a'] });
  });

  it('is one record, under a key of its own', () => {
    expect(() => kept({ key: 'another' })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(kept({ key: 'two--capacity' }, capacity)).toMatchObject({ key: 'two--capacity' });
  });
});

it('leaves other records as they are', () => {
  const tie = { key: 't', declaredOn: 'x' };
  expect(onItsWord({ kind: 'ties', record: tie, before: undefined, isOwn: true, today: 'y' })).toBe(tie);
});
