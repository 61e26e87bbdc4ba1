import neo4j from 'neo4j-driver';
import { BackupRefused } from './backup-refused';

/**
 * A property as it stands in a backup. Text, yes and no, and integers that JSON holds exactly stand as they are;
 * what JSON would lose or blur (a float, a large integer, a moment, a place, bytes) is an object whose one key says
 * its type.
 */
export type KeptValue =
  string | boolean | number | readonly KeptValue[] | { readonly [type: string]: unknown };

export type KeptProperties = Readonly<Record<string, KeptValue>>;

const { Date, DateTime, Duration, LocalDateTime, LocalTime, Time, Point } = neo4j.types;

/** Numbers of a moment or a duration, which a driver gives as one of its kinds of integers. */
const numbers = (...values: unknown[]): (number | null)[] =>
  values.map((value) => (value === undefined || value === null ? null : Number(value)));

/** Takes a value of a driver that was opened with `useBigInt`: there a `number` is always a float. */
export function keepValue(value: unknown): KeptValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : { integer: value.toString() };
  }
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(keepValue);
  if (value instanceof Int8Array || value instanceof Uint8Array)
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  return keepMoment(value);
}

function keepMoment(value: unknown): KeptValue {
  if (value instanceof Date) return { date: numbers(value.year, value.month, value.day) };
  if (value instanceof LocalTime)
    return { localTime: numbers(value.hour, value.minute, value.second, value.nanosecond) };
  if (value instanceof Time) {
    const { hour, minute, second, nanosecond, timeZoneOffsetSeconds } = value;
    return { time: numbers(hour, minute, second, nanosecond, timeZoneOffsetSeconds) };
  }
  // The zoned one first: to the compiler it is a local one as well.
  if (value instanceof DateTime)
    return {
      dateTime: [...clockOf(value), ...numbers(value.timeZoneOffsetSeconds), value.timeZoneId ?? null],
    };
  if (value instanceof LocalDateTime) return { localDateTime: clockOf(value) };
  if (value instanceof Duration)
    // Seconds of a duration can be more than a float holds exactly.
    return { duration: [value.months, value.days, value.seconds, value.nanoseconds].map(String) };
  if (value instanceof Point) {
    const { srid, x, y, z } = value;
    return { point: [Number(srid), ...[x, y, z].filter((one) => one !== undefined).map(String)] };
  }
  throw new BackupRefused('BACKUP_VALUE_UNKNOWN', `A property is of a type that backups cannot hold.`);
}

type Clock = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'nanosecond', unknown>;

const clockOf = ({ year, month, day, hour, minute, second, nanosecond }: Clock) =>
  numbers(year, month, day, hour, minute, second, nanosecond);

/** The properties with their keys in order, so that the same properties are always the same text. */
export function keepProperties(properties: Readonly<Record<string, unknown>>): KeptProperties {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((key) => [key, keepValue(properties[key])]),
  );
}

type Moment = readonly number[];

const readers: Readonly<Record<string, (content: never) => unknown>> = {
  integer: (text: string) => BigInt(text),
  float: (text: string) => Number(text),
  bytes: (text: string) => new Int8Array(Buffer.from(text, 'base64')),
  date: ([year, month, day]: [number, number, number]) => new Date(year, month, day),
  localTime: ([hour, minute, second, nano]: [number, number, number, number]) =>
    new LocalTime(hour, minute, second, nano),
  time: ([hour, minute, second, nano, offset]: [number, number, number, number, number]) =>
    new Time(hour, minute, second, nano, offset),
  localDateTime: (clock: Moment) => new LocalDateTime(...(clock as ClockParts)),
  dateTime: (kept: readonly unknown[]) => {
    const [offset, zone] = kept.slice(7) as [number | null, string | null];
    const clock = kept.slice(0, 7) as unknown as ClockParts;
    return new DateTime(...clock, offset ?? undefined, zone ?? undefined);
  },
  duration: (parts: readonly string[]) => {
    const [months, days, seconds, nanoseconds] = parts.map(BigInt) as [bigint, bigint, bigint, bigint];
    return new Duration(months, days, seconds, nanoseconds);
  },
  point: ([srid, x, y, z]: [number, string, string, string?]) =>
    new Point(BigInt(srid), Number(x), Number(y), ...(z === undefined ? [] : [Number(z)])),
};

type ClockParts = [number, number, number, number, number, number, number];

/** The value to give to the driver: whole numbers become integers, never floats. */
export function valueOf(kept: KeptValue): unknown {
  if (typeof kept === 'string' || typeof kept === 'boolean') return kept;
  if (typeof kept === 'number') return BigInt(kept);
  if (Array.isArray(kept)) return (kept as readonly KeptValue[]).map(valueOf);
  const [entry, ...more] = Object.entries(kept);
  const read = entry && Object.hasOwn(readers, entry[0]) ? readers[entry[0]] : undefined;
  if (!entry || !read || more.length > 0)
    throw new BackupRefused('BACKUP_VALUE_UNKNOWN', `The backup holds a value of an unknown type.`);
  return read(entry[1] as never);
}

export function propertiesOf(kept: KeptProperties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, valueOf(value)]));
}
