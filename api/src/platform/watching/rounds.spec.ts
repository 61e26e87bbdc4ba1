import { setImmediate as soon } from 'node:timers/promises';
import { countingStatements, countStatement } from '../database/statement-count';
import { currentRequest, inRequest } from './request-scope';
import { Rounds } from './rounds';

/** Rounds that each last until they are let go. */
function held() {
  const release: (() => void)[] = [];
  const faults: unknown[] = [];
  const rounds = new Rounds(
    () => new Promise<void>((resolve) => release.push(resolve)),
    (error) => faults.push(error),
  );
  /** Ends the round that was begun last. */
  const end = async () => {
    release.at(-1)?.();
    await soon();
  };
  return { rounds, faults, begun: () => release.length, end };
}

describe('rounds', () => {
  afterEach(() => jest.useRealTimers());

  it('come one at a time, and one after however many that are asked for meanwhile', async () => {
    const { rounds, begun, end } = held();
    rounds.nudge();
    await soon();
    for (let times = 0; times < 5; times += 1) rounds.nudge();
    await soon();
    expect(begun()).toBe(1);
    await end();
    expect(begun()).toBe(2);
    await end();
    expect(begun()).toBe(2);
    await rounds.settled();
  });

  it('come by themselves after each pause, and no more once stopped', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    let done = 0;
    const rounds = new Rounds(
      () => Promise.resolve((done += 1)),
      () => undefined,
    );
    rounds.every(1000);
    await jest.advanceTimersByTimeAsync(3500);
    await rounds.settled();
    expect(done).toBe(3);
    await rounds.stop();
    await jest.advanceTimersByTimeAsync(3000);
    rounds.nudge();
    await soon();
    expect(done).toBe(3);
    // Stopped while it started.
    rounds.every(1000);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tell of a fault, and go on', async () => {
    const faults: unknown[] = [];
    let fails = true;
    const rounds = new Rounds(
      () => (fails ? Promise.reject(new Error('no')) : Promise.resolve()),
      (error) => faults.push(error),
    );
    rounds.nudge();
    await rounds.settled();
    fails = false;
    rounds.nudge();
    await rounds.settled();
    expect(faults).toEqual([new Error('no')]);
  });

  it('end with the one under way when stopped, and not with those that wait', async () => {
    const { rounds, begun, end } = held();
    rounds.nudge();
    await soon();
    rounds.nudge();
    let over = false;
    const stopped = rounds.stop().then(() => (over = true));
    await soon();
    expect(over).toBe(false);
    await end();
    await stopped;
    expect(begun()).toBe(1);
  });

  it('are part of no request, whoever asked for them', async () => {
    const within: unknown[] = [];
    const rounds = new Rounds(
      () => {
        countStatement('of a round');
        return Promise.resolve(within.push(currentRequest()));
      },
      () => undefined,
    );
    const { statements } = await countingStatements(async () => {
      inRequest({ bookmarks: ['mine'] }, () => rounds.nudge());
      await rounds.settled();
    });
    expect({ within, statements }).toEqual({ within: [undefined], statements: [] });
  });
});
