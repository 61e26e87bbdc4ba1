import { Probe, type Way } from './probe';

const PATIENCE = 3000;
const MOMENT = 500;

/** A way that says nothing until it is told what to say. */
class SilentWay implements Way {
  asked = 0;
  closed = 0;
  say: (answer: Promise<void>) => void = () => undefined;

  answers(): Promise<void> {
    this.asked++;
    return new Promise((resolve) => {
      this.say = resolve;
    });
  }

  close(): Promise<void> {
    this.closed++;
    return Promise.reject(new Error('already gone'));
  }
}

describe('whether the database says anything', () => {
  let ways: SilentWay[];
  let probe: Probe;
  beforeEach(() => {
    jest.useFakeTimers();
    ways = [];
    probe = new Probe(() => {
      const way = new SilentWay();
      ways.push(way);
      return way;
    }, PATIENCE);
  });
  afterEach(() => jest.useRealTimers());

  it('is asked once, however many want to know, and again the next time', async () => {
    const some = Promise.all([probe.answersSoon(), probe.answersSoon()]);
    ways[0]?.say(Promise.resolve());
    expect(await some).toEqual([true, true]);
    expect(probe.isSilent).toBe(false);
    const next = probe.answersSoon();
    ways[0]?.say(Promise.reject(new Error('refused')));
    expect(await next).toBe(false);
    expect(probe.isSilent).toBe(true);
    expect(ways.map(({ asked, closed }) => [asked, closed])).toEqual([[2, 0]]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is asked another way after one had no answer, which is closed', async () => {
    const lost = probe.answersSoon();
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(await lost).toBe(false);
    // For a moment that is known.
    expect(await probe.answersSoon()).toBe(false);
    expect(ways.map(({ asked }) => asked)).toEqual([1, 0]);
    await jest.advanceTimersByTimeAsync(MOMENT);
    const next = probe.answersSoon();
    expect(probe.isSilent).toBe(true);
    ways[1]?.say(Promise.resolve());
    expect(await next).toBe(true);
    expect(probe.isSilent).toBe(false);
    // What comes too late is nobody's.
    ways[0]?.say(Promise.reject(new Error('reset')));
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(ways.map(({ asked, closed }) => [asked, closed])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('is asked another way where one led nowhere for a minute, and no sooner', async () => {
    const refused = async () => {
      const told = probe.answersSoon();
      ways.at(-1)?.say(Promise.reject(new Error('refused')));
      expect(await told).toBe(false);
      await jest.advanceTimersByTimeAsync(MOMENT);
    };
    await refused();
    await refused();
    expect(ways).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(60_000 - 2 * MOMENT);
    await refused();
    await refused();
    expect(ways.map(({ asked, closed }) => [asked, closed])).toEqual([
      [3, 1],
      [1, 0],
    ]);
  });

  it('opens no other way once it is closed', async () => {
    const lost = probe.answersSoon();
    await expect(probe.close()).rejects.toThrow('already gone');
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(await lost).toBe(false);
    expect(ways).toHaveLength(1);
  });
});
