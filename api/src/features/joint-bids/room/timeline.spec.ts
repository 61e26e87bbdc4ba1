import { sampleMember, sampleRoom, sampleTender } from '../testing/samples';
import { timelineOf } from './timeline';
import type { Room } from './room';

const days = (more: Partial<Room> = {}, now = '2026-05-02T08:00:00Z') =>
  Object.fromEntries(timelineOf(sampleRoom(more), new Date(now)).map(({ step, day }) => [step, day]));
const open = { members: [sampleMember('a', { role: 'LEAD', standing: 'WAITING' }), sampleMember('b')] };

describe('the way back from the deadline', () => {
  it('counts days of the calendar, weekends before', () => {
    expect(days()).toEqual({
      ANSWERS: '2026-05-15',
      QUESTIONS: '2026-05-19',
      PARTS: '2026-05-22',
      PAPERS: '2026-05-25',
      READING: '2026-05-27',
      DEPOSIT: '2026-05-28',
      DEADLINE: '2026-05-29',
    });
    // A Monday: the day before and the two before are on a weekend.
    const monday = days({
      tender: sampleTender({ deadline: '2026-06-01T12:00', deadlineAt: '2026-06-01T10:00:00Z' }),
    });
    expect([monday['READING'], monday['DEPOSIT']]).toEqual(['2026-05-29', '2026-05-29']);
  });

  it('moves together where little time is left, and begins no earlier than the group', () => {
    const short = days({ begun: '2026-05-22' });
    expect(short).toEqual({
      ANSWERS: '2026-05-22',
      QUESTIONS: '2026-05-22',
      PARTS: '2026-05-25',
      PAPERS: '2026-05-27',
      READING: '2026-05-28',
      DEPOSIT: '2026-05-28',
      DEADLINE: '2026-05-29',
    });
    expect(new Set(Object.values(days({ begun: '2026-05-29' })))).toEqual(new Set(['2026-05-29']));
    expect(new Set(Object.values(days({ begun: '2026-06-12' })))).toEqual(new Set(['2026-05-29']));
  });

  it('crosses the change of clocks without losing a day', () => {
    const spring = days({
      begun: '2026-03-01',
      tender: sampleTender({ deadline: '2026-04-01T17:00', deadlineAt: '2026-04-01T15:00:00Z' }),
    });
    expect(spring).toMatchObject({ ANSWERS: '2026-03-18', PARTS: '2026-03-25', DEPOSIT: '2026-03-31' });
  });

  it('is late by the buyer’s calendar, not by that of whoever looks', () => {
    const reunion = sampleTender({
      deadline: '2026-05-29T12:00',
      deadlineAt: '2026-05-29T08:00:00Z',
      timeZone: 'Indian/Reunion',
    });
    const late = (now: string) =>
      timelineOf(sampleRoom({ ...open, tender: reunion }), new Date(now)).find(
        (one) => one.step === 'ANSWERS',
      )?.late;
    // 23:30 on the 15th in Paris is 01:30 on the 16th in La Réunion.
    expect(late('2026-05-15T21:30:00Z')).toBe(true);
    expect(late('2026-05-15T19:30:00Z')).toBe(false);
  });

  it('knows what is done', () => {
    const done = (more: Partial<Room>, now = '2026-05-16T08:00:00Z') =>
      timelineOf(sampleRoom(more), new Date(now))
        .filter((one) => one.done)
        .map((one) => one.step);
    expect(done({})).toEqual(['ANSWERS', 'PARTS']);
    expect(done(open)).toEqual([]);
    expect(done({ papers: [{ what: 'DC1', done: true }] })).toEqual(['ANSWERS', 'PARTS', 'PAPERS']);
    expect(done({ state: 'SUBMITTED' })).toHaveLength(7);
    expect(done(open, '2026-05-29T10:00:00Z')).toEqual(['DEADLINE']);
  });

  it('is not there without a deadline', () => {
    expect(days({ tender: undefined })).toEqual({});
    expect(days({ tender: sampleTender({ deadline: undefined }) })).toEqual({});
  });
});
