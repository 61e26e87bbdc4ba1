import { SharedReads } from './shared-reads';

/** Readings that end when the test says so: each gives its number for every key but `nothing`. */
function controlled() {
  const begun: { keys: string[]; end: () => void; fail: () => void }[] = [];
  const reads = new SharedReads<string, number>(
    (keys) =>
      new Promise((resolve, reject) => {
        const number = begun.length + 1;
        begun.push({
          keys,
          end: () => resolve(new Map(keys.filter((key) => key !== 'nothing').map((key) => [key, number]))),
          fail: () => reject(new Error(`down ${number}`)),
        });
      }),
  );
  return { begun, reads };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('shared reads', () => {
  it('serve all who ask at once, each key once', async () => {
    const { begun, reads } = controlled();
    const asked = Promise.all(['a', 'b', 'a', 'nothing'].map((key) => reads.read(key)));
    await settle();
    expect(begun.map(({ keys }) => keys)).toEqual([['a', 'b', 'nothing']]);
    begun[0]?.end();
    expect(await asked).toEqual([1, 1, 1, undefined]);
  });

  it('start after whoever they serve has asked: one under way is not shared, the next one is', async () => {
    const { begun, reads } = controlled();
    const first = reads.read('a');
    await settle();
    const [second, third] = [reads.read('a'), reads.read('b')];
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    expect(await first).toBe(1);
    await settle();
    expect(begun.map(({ keys }) => keys)).toEqual([['a'], ['a', 'b']]);
    begun[1]?.end();
    expect([await second, await third]).toEqual([2, 2]);
    const fourth = reads.read('a');
    await settle();
    expect(begun).toHaveLength(3);
    begun[2]?.end();
    expect(await fourth).toBe(3);
  });

  it('fail for whom they were to serve, and go on', async () => {
    const { begun, reads } = controlled();
    const first = reads.read('a');
    await settle();
    const second = reads.read('a');
    begun[0]?.fail();
    await expect(first).rejects.toThrow('down 1');
    await settle();
    begun[1]?.end();
    expect(await second).toBe(2);
  });

  it('do not wait for one that hangs', async () => {
    const { begun, reads } = controlled();
    void reads.read('a');
    await settle();
    const second = reads.read('a');
    await new Promise((resolve) => setTimeout(resolve, 200));
    begun[1]?.end();
    expect(await second).toBe(2);
    // The one that hangs, when it ends at last, does not take the place of another under way.
    const third = reads.read('a');
    await settle();
    begun[0]?.end();
    const fourth = reads.read('b');
    await settle();
    expect(begun).toHaveLength(3);
    begun[2]?.end();
    expect(await third).toBe(3);
    await settle();
    begun[3]?.end();
    expect(await fourth).toBe(4);
  });
});
