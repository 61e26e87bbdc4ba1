import type { Cover } from './cpv-cover';
import { qualifiesFor } from './qualifies-for';
import { relevanceForPole, relevanceOfCall, weightOfCover } from './watch-relevance';

const exact: Cover = { kind: 'EXACT', apart: 0 };
const wide: Cover = { kind: 'WIDER', apart: 3 };
const open = { near: null, shut: false };

describe('how much a call concerns somebody', () => {
  it('is nothing where it covers nothing, however near', () => {
    expect(relevanceOfCall({ covers: [undefined], near: 'COMMUNE', shut: false })).toBe(0);
    expect(relevanceOfCall({ covers: [], near: 'COMMUNE', shut: false })).toBe(0);
  });

  it('is all where everything is covered to the letter next door', () => {
    expect(relevanceOfCall({ covers: [exact, exact], near: 'COMMUNE', shut: false })).toBe(1);
  });

  it('grows with what is covered, how surely, and how near', () => {
    const of = (covers: (Cover | undefined)[], more = {}) => relevanceOfCall({ ...open, covers, ...more });
    expect(of([exact, undefined])).toBeGreaterThan(of([wide, undefined]));
    expect(of([exact, exact])).toBeGreaterThan(of([exact, undefined]));
    expect(of([exact], { near: 'EPCI' })).toBeGreaterThan(of([exact], { near: 'DEPARTEMENT' }));
    expect(of([exact], { near: undefined })).toBeGreaterThan(of([exact], { near: null }));
    expect(of([exact], { shut: true })).toBeLessThan(of([wide, undefined, undefined]));
  });

  it('falls by a tenth for each level of the hierarchy, never to nothing', () => {
    expect(weightOfCover({ kind: 'WIDER', apart: 2 })).toBeCloseTo(0.7);
    expect(weightOfCover({ kind: 'WIDER', apart: 6 })).toBe(0.4);
    expect(weightOfCover({ kind: 'NARROWER', apart: 6 })).toBe(0.3);
  });

  it('is for a pole what its actors cover together', () => {
    expect(relevanceForPole(3, 3, 'COMMUNE')).toBe(1);
    expect(relevanceForPole(1, 3, null)).toBeLessThan(relevanceForPole(2, 3, null));
    expect(relevanceForPole(0, 0, null)).toBe(0);
  });
});

describe('who may answer a reserved contract', () => {
  const on = (since?: string, until?: string) => ({ approvals: [{ code: 'ACI', since, until }] });

  it('has an approval that opens it on the day of the deadline', () => {
    expect(qualifiesFor('INSERTION', on(), '2026-03-01')).toBe(true);
    expect(qualifiesFor('ADAPTED_OR_INSERTION', on(), '2026-03-01')).toBe(true);
    expect(qualifiesFor('ADAPTED', on(), '2026-03-01')).toBe(false);
    expect(qualifiesFor('INSERTION', on('2020-01-01', '2026-03-01'), '2026-03-01')).toBe(true);
    expect(qualifiesFor('INSERTION', on('2020-01-01', '2026-02-28'), '2026-03-01')).toBe(false);
    expect(qualifiesFor('INSERTION', on('2026-03-02'), '2026-03-01')).toBe(false);
    expect(qualifiesFor('INSERTION', { approvals: [{ code: 'ESUS' }] }, '2026-03-01')).toBe(false);
  });

  it('or belongs to the social and solidarity economy, surely', () => {
    expect(qualifiesFor('ESS', { approvals: [], ess: 'YES' }, '2026-03-01')).toBe(true);
    for (const ess of ['UNKNOWN', 'NO', undefined])
      expect(qualifiesFor('ESS', { approvals: [{ code: 'ACI' }], ess }, '2026-03-01')).toBe(false);
  });
});
