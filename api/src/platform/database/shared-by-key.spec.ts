import { SharedByKey } from './shared-by-key';

/** Readings that end when the test says so, each with its number. */
function controlled(patience?: number) {
  const begun: { key: string; end: () => void; fail: () => void }[] = [];
  const shared = new SharedByKey<number>(patience);
  const ask = (key: string) =>
    shared.read(
      key,
      () =>
        new Promise((resolve, reject) => {
          const number = begun.length + 1;
          begun.push({ key, end: () => resolve(number), fail: () => reject(new Error(`down ${number}`)) });
        }),
    );
  return { begun, ask };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('readings shared by key', () => {
  it('start after whoever they serve has asked: however many ask meanwhile, the next one serves them', async () => {
    const { begun, ask } = controlled();
    const first = ask('a');
    const others = Promise.all([ask('a'), ask('a'), ask('a')]);
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    expect(await first).toBe(1);
    await settle();
    expect(begun).toHaveLength(2);
    const late = ask('a');
    begun[1]?.end();
    expect(await others).toEqual([2, 2, 2]);
    await settle();
    begun[2]?.end();
    expect(await late).toBe(3);
    await settle();
    void ask('a');
    expect(begun).toHaveLength(4);
  });

  it('keep nobody waiting who wants another', () => {
    const { begun, ask } = controlled();
    void ask('a');
    void ask('b');
    expect(begun.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('fail for whom they were to serve, and go on', async () => {
    const { begun, ask } = controlled();
    const first = ask('a');
    const second = ask('a');
    begun[0]?.fail();
    await expect(first).rejects.toThrow('down 1');
    await settle();
    begun[1]?.end();
    expect(await second).toBe(2);
  });

  it('do not wait for one that hangs', async () => {
    const { begun, ask } = controlled(20);
    void ask('a');
    const second = ask('a');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(begun).toHaveLength(2);
    // The one that hangs, when it ends at last, does not take the place of the other.
    begun[0]?.end();
    await settle();
    const third = ask('a');
    await settle();
    expect(begun).toHaveLength(2);
    begun[1]?.end();
    expect(await second).toBe(2);
    await settle();
    begun[2]?.end();
    expect(await third).toBe(3);
  });
});
