import { reading } from '../../algorithms/indicators';
import { chosenReports, chosenTargets, contentFrom } from './published-content';
import type { IndicatorTarget } from './targets.model';

const words = (code: string) => ({
  ...{ code, section: 'HEADLINE', unit: 'STRUCTURE' },
  label: { fr: code, en: code },
  sentence: { fr: '', en: '' },
  caveat: { fr: '', en: '' },
});
const told = reading({
  ...{ unit: 'STRUCTURE', value: 37, year: 2016 },
  ...{
    statements: ['s'],
    ties: ['t'],
    events: ['e'],
    figureCount: 1,
    projects: ['p'],
    withheldFromOthers: 'TOO_FEW',
  },
});
const target = (indicator: string, endedAt: string | null = null): IndicatorTarget => ({
  ...{ id: indicator, indicator, value: 1, unit: 'STRUCTURE', setOn: '2026-01-01', author: 'Board' },
  ...{ enteredAt: '2026-01-02T00:00:00.000Z', endedAt },
});

describe('what is published of a page', () => {
  const all = [
    { ...words('MEMBERS'), readings: [told], aims: [told] },
    { ...words('JOBS'), readings: [told], aims: [] },
    { ...words('USERS'), readings: [], aims: [] },
  ];

  it('is what was chosen and has something to tell', () => {
    expect(chosenReports(all, ['USERS', 'MEMBERS']).map((one) => one.code)).toEqual(['MEMBERS']);
    expect(chosenReports(all, [])).toEqual([]);
  });

  it('has no id of a record, and none of what is hidden from others', () => {
    const [page] = chosenReports(all, ['MEMBERS']);
    for (const one of [...(page?.readings ?? []), ...(page?.aims ?? [])])
      expect(one).toMatchObject({
        ...{ value: 37, year: 2016, withheldFromOthers: null },
        ...{ statements: [], ties: [], events: [], figureCount: 0, projects: [] },
      });
  });

  it('has the targets that hold for it', () => {
    const targets = [target('MEMBERS'), target('JOBS'), target('MEMBERS', '2026-02-01T00:00:00.000Z')];
    expect(chosenTargets(targets, ['MEMBERS'])).toEqual([targets[0]]);
  });

  it('has what tells sums of members apart, also where it was kept before that was a count', () => {
    const [page] = chosenReports(all, ['MEMBERS']);
    const { figureCount: _, ...old } = { ...page?.readings[0] };
    const kept = { indicators: [{ ...page, readings: [old], aims: [old] }], targets: [] };
    expect(contentFrom(JSON.stringify(kept)).indicators).toEqual([
      { ...page, readings: [{ ...old, figureCount: 0 }], aims: [{ ...old, figureCount: 0 }] },
    ]);
  });

  it('can be read when the catalogue has lost one of its indicators', () => {
    const indicators = chosenReports(
      [...all, { ...words('FORGOTTEN'), readings: [told], aims: [] }],
      ['MEMBERS', 'FORGOTTEN'],
    );
    const kept = { ...{ poleName: 'P', poleSlug: 'p', invented: false, withFictitious: false }, indicators };
    expect(contentFrom(JSON.stringify({ ...kept, targets: [target('FORGOTTEN')] }))).toEqual({
      ...kept,
      indicators: indicators.slice(0, 1),
      targets: [],
    });
  });
});
