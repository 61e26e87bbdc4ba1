import { createHash } from 'node:crypto';
import { ContentSum } from './content-sum';

const sumOf = (...records: string[]) => {
  const sum = new ContentSum();
  for (const record of records) sum.add(record);
  return sum.hex;
};

describe('the sum of a content', () => {
  it('is the same in any order, and another for each record more, less or changed', () => {
    expect(sumOf('a', 'b', 'c')).toBe(sumOf('c', 'a', 'b'));
    const sums = [[], ['a'], ['a', 'a'], ['a', 'a', 'a'], ['a', 'b'], ['ab']].map((one) => sumOf(...one));
    expect(new Set(sums).size).toBe(sums.length);
  });

  it('is the SHA-256 of one record, and has 64 digits also over the end', () => {
    expect(sumOf('a')).toBe(createHash('sha256').update('a').digest('hex'));
    expect(sumOf()).toBe('0'.repeat(64));
    expect(sumOf(...Array.from({ length: 1000 }, (_, index) => `record ${index}`))).toMatch(/^[0-9a-f]{64}$/);
  });
});
