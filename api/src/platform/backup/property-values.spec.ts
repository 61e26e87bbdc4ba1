import neo4j from 'neo4j-driver';
import { keepProperties, keepValue, valueOf, type KeptValue } from './property-values';

const { Date, DateTime, Duration, LocalDateTime, LocalTime, Time, Point } = neo4j.types;

/** Through the text of a backup and back, as the driver would be given it. */
const there = (value: unknown): unknown => valueOf(JSON.parse(JSON.stringify(keepValue(value))) as KeptValue);

describe('a property in a backup', () => {
  it('stays an integer or a float, whatever its value', () => {
    for (const whole of [0n, 1n, -7n, 2n ** 53n, -(2n ** 63n), 2n ** 63n - 1n])
      expect(there(whole)).toBe(whole);
    for (const float of [0, 1, 1.5, -0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, NaN, Infinity, -Infinity])
      expect(Object.is(there(float), float)).toBe(true);
    expect(keepValue(1)).not.toEqual(keepValue(1n));
  });

  it('stays text, yes or no, or a list, with every character', () => {
    for (const value of ['', 'é\u2028\u0000"\\\n', '🧵', true, false, ['a', 'b'], [], [1n, 2n], [1, 2.5]])
      expect(there(value)).toEqual(value);
  });

  it('stays the moment, the place or the bytes that it was', () => {
    const zoned = new DateTime(2026, 10, 25, 2, 30, 0, 123456789, 7200, 'Europe/Paris');
    const values = [
      new Date(-44, 3, 15),
      new LocalTime(23, 59, 59, 999999999),
      new Time(1, 2, 3, 4, -3600),
      new LocalDateTime(2026, 11, 27, 1, 2, 3, 4),
      new DateTime(2026, 11, 27, 1, 2, 3, 4, 3600),
      zoned,
      new Duration(1n, -2n, 2n ** 60n, 5n),
      new Point(4326n, 1.4442, 43.6047),
      new Point(9157n, 1, 2, -3.5),
    ];
    for (const value of values) {
      const back = there(value) as object;
      expect(back.constructor).toBe(value.constructor);
      expect(keepValue(back)).toEqual(keepValue(value));
      expect(String(back)).toBe(String(value));
    }
    expect(there(new Int8Array([-128, 0, 127]))).toEqual(new Int8Array([-128, 0, 127]));
  });

  it('is the same text whatever the order of its keys', () => {
    expect(JSON.stringify(keepProperties({ b: 1n, a: 'x' }))).toBe('{"a":"x","b":1}');
  });

  it('is refused where its type is unknown', () => {
    expect(() => keepValue({ some: 'map' })).toThrow('cannot hold');
    for (const stranger of [{ wave: [1] }, {}, { integer: '1', float: '1' }, { constructor: 'x' }])
      expect(() => valueOf(stranger)).toThrow('unknown type');
  });
});
