import { VersionReads, type ReadVersion } from './version-reads';

/** Reads that end when the test says so. */
function controlled() {
  const begun: ((found: ReadVersion | undefined) => void)[] = [];
  const read = () => new Promise<ReadVersion | undefined>((resolve) => begun.push(resolve));
  return { begun, read };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const old = { version: 7, at: 1000, age: 60_000 };

describe('reads of the version', () => {
  it('are shared by who asks while one is under way, and start after they asked', async () => {
    const { begun, read } = controlled();
    const reads = new VersionReads(read);
    const first = reads.next();
    await settle();
    const second = reads.next();
    const third = reads.next();
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.(old);
    expect((await first)?.text).toBe('7@1000');
    await settle();
    expect(begun).toHaveLength(2);
    begun[1]?.({ ...old, version: 8 });
    expect((await second)?.text).toBe('8@1000');
    expect((await third)?.text).toBe('8@1000');
    void reads.next();
    await settle();
    expect(begun).toHaveLength(3);
  });

  it('go on after one that failed', async () => {
    const reads = [Promise.reject(new Error('down')), Promise.resolve(old)];
    const versions = new VersionReads(() => reads.shift() ?? Promise.resolve(undefined));
    await expect(versions.next()).rejects.toThrow('down');
    expect((await versions.next())?.text).toBe('7@1000');
    expect(await versions.next()).toBeUndefined();
  });

  it('are settled a second after the version was raised, and after it was seen where it may just have come', async () => {
    let now = 0;
    let found: ReadVersion = { version: 1, at: 0, age: 500 };
    const versions = new VersionReads(
      () => Promise.resolve(found),
      () => now,
    );
    const isSettled = async () => (await versions.next())?.settled;
    expect(await isSettled()).toBe(false);
    // Raised long ago by the clock of the database, but seen for half a second only: its commit may have been long.
    [now, found] = [500, { ...found, age: 1000 }];
    expect(await isSettled()).toBe(false);
    [now, found] = [1000, { ...found, age: 1500 }];
    expect(await isSettled()).toBe(true);
    // The same number of another store is another version.
    found = { version: 1, at: 5, age: 3000 };
    expect(await isSettled()).toBe(false);
    // One that was there long before anybody asked.
    found = { version: 2, at: 6, age: 3_600_000 };
    expect(await isSettled()).toBe(true);
  });
});
