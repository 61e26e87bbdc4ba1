import { inTurns } from './in-turns';

describe('work in turns', () => {
  it('gives what the work gives, in order', async () => {
    expect(await inTurns([3, 1, 2], (one, index) => one * 10 + index)).toEqual([30, 11, 22]);
    expect(await inTurns([], () => 1)).toEqual([]);
  });

  it('lets others have a turn before it is done, as soon as it has lasted', async () => {
    const seen: string[] = [];
    const others = new Promise<void>((resolve) =>
      setImmediate(() => {
        seen.push('another');
        resolve();
      }),
    );
    await inTurns(['a', 'b', 'c'], (one) => seen.push(one), 0);
    await others;
    expect(seen.indexOf('another')).toBeLessThan(seen.indexOf('c'));
  });

  it('lets what is soon done be done at once', async () => {
    let turn = false;
    setImmediate(() => (turn = true));
    await inTurns([1, 2, 3], () => undefined, 60_000);
    expect(turn).toBe(false);
  });

  it('fails as the work fails', async () => {
    const failing = inTurns([1], () => {
      throw new Error('told');
    });
    await expect(failing).rejects.toThrow('told');
  });
});
