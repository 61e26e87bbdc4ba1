import * as fc from 'fast-check';
import { backupsToRemove, isDue, type KeptFile } from './keep-rule';

const keep = { days: 7, weeks: 4, months: 12 };
const file = (at: string, beforeMigrating = false): KeptFile => ({
  name: at,
  at: new Date(at),
  beforeMigrating,
});
const DAY = 86_400_000;

/** One a night up to a day, the newest last. */
const nights = (count: number, end: string): KeptFile[] =>
  Array.from({ length: count }, (_, index) =>
    file(new Date(Date.parse(end) - (count - 1 - index) * DAY).toISOString()),
  );

const left = (files: readonly KeptFile[], rule = keep) => {
  const gone = new Set(backupsToRemove(files, rule));
  return files.filter((one) => !gone.has(one)).map((one) => one.name.slice(0, 10));
};

describe('the rule by which backups are kept', () => {
  it('keeps 7 days, 4 weeks and 12 months of a year and a half of nights', () => {
    // Friday 27 November 2026. Weeks end on Sundays, months on their last day.
    expect(left(nights(540, '2026-11-27T02:00:00Z'))).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
      ...['2026-11-08', '2026-11-15'],
      ...['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'],
    ]);
  });

  it('keeps the newest of a day, and loses nothing because the machine was off', () => {
    const files = [
      file('2026-01-05T02:00:00Z'),
      file('2026-08-03T02:00:00Z'),
      file('2026-08-03T20:00:00Z'),
      file('2026-11-27T02:00:00Z'),
    ];
    expect(backupsToRemove(files, { days: 3, weeks: 0, months: 0 })).toEqual([files[1]]);
    expect(left(files, { days: 0, weeks: 0, months: 0 })).toEqual(['2026-11-27']);
  });

  it('keeps the last three made before a migration, however old', () => {
    const before = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'].map((day) => file(day, true));
    const files = [...before, ...nights(2, '2026-11-27T02:00:00Z')];
    expect(
      backupsToRemove(files, { days: 1, weeks: 0, months: 0 }).map(({ name }) => name.slice(0, 10)),
    ).toEqual(['2026-11-26', '2024-01-01']);
  });

  it('forgets nothing that it would keep if it were asked every night', () => {
    const step = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let at = Date.parse('2025-01-01T02:00:00Z');
        const all: KeptFile[] = [];
        let there: KeptFile[] = [];
        for (const days of steps) {
          at += days * DAY;
          const made = file(new Date(at).toISOString());
          all.push(made);
          there = [...there, made];
          const gone = new Set(backupsToRemove(there, keep));
          there = there.filter((one) => !gone.has(one));
          expect(there).toContain(made);
        }
        const gone = new Set(backupsToRemove(all, keep));
        expect(there).toEqual(all.filter((one) => !gone.has(one)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the backup of the night', () => {
  const at = (text: string) => new Date(text);
  it('is due after the hour, once, also when the machine was off then', () => {
    expect(isDue(undefined, at('2026-11-27T12:00:00'))).toBe(true);
    expect(isDue(at('2026-11-26T02:00:05'), at('2026-11-27T01:59:00'))).toBe(false);
    expect(isDue(at('2026-11-26T02:00:05'), at('2026-11-27T02:00:00'))).toBe(true);
    expect(isDue(at('2026-11-27T02:00:01'), at('2026-11-27T23:00:00'))).toBe(false);
    expect(isDue(at('2026-11-20T02:00:01'), at('2026-11-27T09:00:00'))).toBe(true);
  });
});
