import { isDeeperThan } from './json-depth';

const deeper = (levels: number, value: unknown) => isDeeperThan(levels, Buffer.from(JSON.stringify(value)));

/** A value within so many lists. */
const within = (levels: number, value: unknown = 1): unknown =>
  levels === 0 ? value : [within(levels - 1, value)];

describe('the depth of JSON', () => {
  it('is how many lists and objects hold each other', () => {
    expect(deeper(3, within(3))).toBe(false);
    expect(deeper(3, within(4))).toBe(true);
    expect(deeper(2, { a: [1], b: [2], c: { d: 3 } })).toBe(false);
    expect(deeper(2, { a: [{}] })).toBe(true);
  });

  it('is not made by what stands in texts', () => {
    expect(deeper(1, ['[[[[', '{"a":{', '\\"[[[', 'é[{"\\\\'])).toBe(false);
    expect(deeper(1, ['\\', []])).toBe(true);
  });

  it('is told of what is no JSON, or the beginning of some', () => {
    expect(isDeeperThan(60, Buffer.from('['.repeat(200_000)))).toBe(true);
    expect(isDeeperThan(60, Buffer.from('"[[[['.repeat(20)))).toBe(false);
    expect(isDeeperThan(60, Buffer.from([0xff, 0xfe, 0x5b]))).toBe(false);
  });
});
