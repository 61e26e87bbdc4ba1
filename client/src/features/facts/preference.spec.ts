import { pinnedForSame, preferenceReason } from './preference';

const said = (id: string, modality: 'REPORTED' | 'PLANNED', period: string | null, pinned?: object) => ({
  id,
  modality,
  period,
  pinned: pinned ?? null,
});

describe('why a value is preferred', () => {
  it('says which part of the rule decided', () => {
    const report = said('1', 'REPORTED', '2016');
    expect(preferenceReason(report, [report, said('2', 'PLANNED', '2013')])).toBe('MODALITY');
    expect(preferenceReason(report, [report, said('2', 'REPORTED', '2013')])).toBe('PERIOD');
    expect(preferenceReason(report, [report, said('2', 'REPORTED', '2016')])).toBe('DOCUMENT');
  });

  it('says that somebody chose it, whatever the rule would say', () => {
    const chosen = said('1', 'PLANNED', '2013', {});
    expect(preferenceReason(chosen, [chosen, said('2', 'REPORTED', '2016')])).toBe('CHOICE');
  });

  it('takes the place of what is pinned for the same period and sense, and of nothing else', () => {
    const all = [
      said('same', 'REPORTED', '2016', {}),
      said('free', 'REPORTED', '2016'),
      said('period', 'REPORTED', '2013', {}),
      said('sense', 'PLANNED', '2016', {}),
    ];
    expect(pinnedForSame(said('new', 'REPORTED', '2016'), all).map(({ id }) => id)).toEqual(['same']);
  });
});
