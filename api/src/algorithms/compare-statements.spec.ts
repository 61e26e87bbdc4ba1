import {
  compareStatements,
  contradicted,
  inPreference,
  preferredByRule,
  preferredStatement,
  type Comparable,
} from './compare-statements';

const said = (id: string, more: Partial<Comparable> = {}): Comparable => ({
  id,
  value: 37,
  modality: 'REPORTED',
  period: '2013',
  periodFrom: '2013-01-01',
  knownSince: '2013-03-05',
  ...more,
});

const early = said('early', { value: 30 });
const late = said('late', { knownSince: '2016-03-10' });
const planned = said('planned', { value: 50, modality: 'PLANNED', knownSince: '2017-01-01' });
const next = said('next', { value: 41, period: '2016', periodFrom: '2016-01-01' });

describe('statements about one property of one thing', () => {
  it('are preferred as reported, of the latest period, in the latest document', () => {
    expect(preferredStatement([early, late, planned]).id).toBe('late');
    expect(preferredStatement([early, late, planned, next]).id).toBe('next');
    expect(preferredStatement([planned]).id).toBe('planned');
  });

  it('are preferred as a person has pinned them, whatever the rule says', () => {
    const pinned = { ...early, pinnedOn: '2026-01-02T10:00:00Z' };
    expect(preferredStatement([pinned, late, planned, next]).id).toBe('early');
    expect(preferredByRule([pinned, late, planned, next]).id).toBe('next');
    const pinnedPlan = { ...planned, pinnedOn: '2026-01-03T10:00:00Z' };
    expect(preferredStatement([late, next, pinnedPlan]).id).toBe('planned');
  });

  it('are preferred by the rule among several pinned, each for its period', () => {
    const pins = [early, next].map((one) => ({ ...one, pinnedOn: '2026-01-02' }));
    expect(preferredStatement([...pins, late]).id).toBe('next');
  });

  it('are told in the same order, however they came', () => {
    const pinned = { ...early, pinnedOn: '2026-01-02' };
    const order = ['early', 'next', 'late', 'planned'];
    for (const given of [
      [pinned, late, planned, next],
      [next, planned, late, pinned],
    ])
      expect(inPreference(given).map((one) => one.id)).toEqual(order);
  });

  it('stay a disagreement when one is pinned: both versions remain', () => {
    const pinned = { ...early, pinnedOn: '2026-01-02' };
    expect(compareStatements([pinned, late])).toBe('DISAGREEMENT');
  });

  it('contradict only what is said otherwise for the same period in the same sense', () => {
    const same = said('same');
    expect(contradicted([late, same])).toEqual([]);
    expect(contradicted([early, late, planned, next]).map((one) => one.id)).toEqual(['early', 'late']);
    expect(contradicted([early, next])).toEqual([]);
  });
});
