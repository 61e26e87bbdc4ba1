import fc from 'fast-check';
import { NumberIndex } from './number-index';

it('gives each number its place in the order in which they came, as a map would', () => {
  const number = fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 1), fc.maxSafeInteger());
  fc.assert(
    fc.property(fc.uniqueArray(number, { maxLength: 3000, size: 'max' }), number, (numbers, other) => {
      const index = new NumberIndex();
      const places = new Map(numbers.map((one) => [one, index.add(one)]));
      expect([...places.values()]).toEqual(numbers.map((_, place) => place));
      expect(numbers.map((one) => index.placeOf(one))).toEqual([...places.values()]);
      expect(index.placeOf(other)).toBe(places.get(other));
    }),
    { numRuns: 60 },
  );
});

it('refuses what is no number', () => {
  expect(() => new NumberIndex().add(null as unknown as number)).toThrow('null');
});
