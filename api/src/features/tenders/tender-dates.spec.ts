import { endOfContract, latestDay, momentOfDeadline } from './tender-dates';

const contract = (notifiedOn: string | undefined, months: number | undefined, ofLots: number[] = []) =>
  endOfContract({
    award: { notifiedOn, winners: [] },
    months,
    lots: ofLots.map((one) => ({ months: one })),
  } as unknown as Parameters<typeof endOfContract>[0]);

describe('the moment of a deadline', () => {
  it.each([
    ['2026-01-21T12:00', 'Europe/Paris', '2026-01-21T11:00:00Z'],
    ['2026-07-21T12:00', 'Europe/Paris', '2026-07-21T10:00:00Z'],
    ['2026-07-21T12:00', 'Indian/Reunion', '2026-07-21T08:00:00Z'],
    ['2026-03-29T03:30', 'Europe/Paris', '2026-03-29T01:30:00Z'],
    ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00Z'],
    ['2026-10-25T12:00', 'Europe/Paris', '2026-10-25T11:00:00Z'],
  ])('%s in %s is %s', (wall, zone, moment) => {
    expect(momentOfDeadline(wall, zone)).toBe(moment);
  });

  it('reads an hour that clocks skip', () => {
    expect(momentOfDeadline('2026-03-29T02:30', 'Europe/Paris')).toMatch(/^2026-03-29T0[01]:30:00Z$/);
  });

  it('is none where no deadline is known', () => {
    expect(momentOfDeadline(undefined, 'Europe/Paris')).toBeUndefined();
  });
});

describe('the end of a contract', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-06-15', 48, '2028-06-15'],
    ['2024-06-15', 1.5, '2024-07-30'],
  ])('%s and %s months end on %s', (from, months, end) => {
    expect(contract(from, months)).toBe(end);
  });

  it('is that of the longest lot where the call says no duration', () => {
    expect(contract('2024-06-15', undefined, [12, 36])).toBe('2027-06-15');
    expect(contract('2024-06-15', 24, [12, 36])).toBe('2026-06-15');
  });

  it('is unknown without a notification or a duration', () => {
    expect(contract(undefined, 12)).toBeUndefined();
    expect(contract('2024-06-15', undefined)).toBeUndefined();
  });
});

describe('the latest day known of a call', () => {
  const day = (record: object) => latestDay(record as Parameters<typeof latestDay>[0]);

  it('is that of the award, else of the publication, else of the deadline', () => {
    const call = { publishedOn: '2026-01-05', deadline: '2026-02-01T12:00' };
    expect(day({ ...call, award: { notifiedOn: '2026-04-01' } })).toBe('2026-04-01');
    expect(day({ ...call, award: {} })).toBe('2026-01-05');
    expect(day({ deadline: '2026-02-01T12:00' })).toBe('2026-02-01');
    expect(day({})).toBe('');
  });
});
