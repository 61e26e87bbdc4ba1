import { preferenceReason } from './preference';

const said = (id: string, modality: 'REPORTED' | 'PLANNED', period: string | null) => ({
  id,
  modality,
  period,
});

describe('why a value is preferred', () => {
  it('says which part of the rule decided', () => {
    const report = said('1', 'REPORTED', '2016');
    expect(preferenceReason(report, [report, said('2', 'PLANNED', '2013')])).toBe('MODALITY');
    expect(preferenceReason(report, [report, said('2', 'REPORTED', '2013')])).toBe('PERIOD');
    expect(preferenceReason(report, [report, said('2', 'REPORTED', '2016')])).toBe('DOCUMENT');
  });
});
