import { Turnstile } from './turnstile';

const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('a turnstile', () => {
  it('lets no more in than its width, in the order in which they came, also after a fault', async () => {
    const turnstile = new Turnstile(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const work = (number: number) => async () => {
      order.push(number);
      most = Math.max(most, ++inside);
      await moment();
      inside--;
      if (number === 1) throw new Error('fault');
      return number;
    };
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => turnstile.pass(work(number))));
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
    expect(outcomes.map((one) => one.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await turnstile.pass(work(5))).toBe(5);
  });

  it('says when those who wait would wait for too long, also where all that was tried has failed', async () => {
    let now = 0;
    const turnstile = new Turnstile(1, 20, () => now);
    const lasting = (milliseconds: number, isFailing = false) =>
      turnstile.pass(async () => {
        await moment();
        now += milliseconds;
        if (isFailing) throw new Error('fault');
      });
    await expect(lasting(40, true)).rejects.toThrow();
    expect(turnstile.isTooLong).toBe(false);
    const both = [lasting(1), lasting(1)];
    expect(turnstile.isTooLong).toBe(true);
    await Promise.all(both);
    const again = [lasting(1), lasting(1)];
    expect(turnstile.isTooLong).toBe(false);
    await Promise.all(again);
    // A fault that comes at once says nothing of how long it takes.
    await lasting(40);
    await expect(lasting(0, true)).rejects.toThrow();
    const last = [lasting(1), lasting(1)];
    expect(turnstile.isTooLong).toBe(true);
    await Promise.all(last);
  });
});
