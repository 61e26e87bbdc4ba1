import { NodeNumbers, numberOf } from './node-numbers';

describe('the numbers of nodes', () => {
  it('are read from the end of an element id, and from nothing else', () => {
    expect(numberOf('4:0b3a7f66-5b7c-4a0e-8a0b-0123456789ab:1234567')).toBe(1234567);
    for (const id of ['4:x:', '4:x:12a', '4:x:-1', '4:x:1.5'])
      expect(() => numberOf(id)).toThrow('unknown way');
  });

  it('are found again, near and far, and once only', () => {
    const numbers = new NodeNumbers();
    const keys = [0, 1, 65_535, 65_536, 2 ** 40 + 3];
    for (const key of keys) expect(numbers.add(key, key * 2)).toBe(true);
    expect(numbers.add(1, 5)).toBe(false);
    expect(keys.map((key) => numbers.get(key))).toEqual(keys.map((key) => key * 2));
    expect([numbers.has(2), numbers.has(2 ** 41), numbers.size]).toEqual([false, false, keys.length]);
  });
});
