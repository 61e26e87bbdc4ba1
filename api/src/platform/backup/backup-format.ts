import type { Migration } from '@maillage/graph-schema/migrations';
import { BackupRefused } from './backup-refused';
import type { KeptProperties } from './property-values';

/**
 * A backup is lines of JSON, gzipped: a header, every node, every relationship, a trailer with counts, and a seal,
 * which is the SHA-256 of every byte before it. Format 1; a later one has a higher number.
 */
export const FORMAT = 1;

type KeptMigration = Pick<Migration, 'number' | 'name' | 'checksum'>;

export interface Header {
  readonly maillage: 'backup';
  readonly format: number;
  /** When it was begun, by the clock of who wrote it, in ISO 8601. */
  readonly at: string;
  /** Version of the facts in it. */
  readonly version: number;
  /** Migrations that the store had applied, in order. */
  readonly migrations: readonly KeptMigration[];
  /** Labels whose nodes were left out. */
  readonly leftOut: readonly string[];
}

/** `['n', number, labels, properties]`: the number is what relationships name it by, in this file only. */
export type NodeLine = readonly ['n', number, readonly string[], KeptProperties];

/** `['r', type, number of the start, number of the end, properties]`. */
export type LinkLine = readonly ['r', string, number, number, KeptProperties];

export interface Trailer {
  readonly nodes: number;
  readonly relationships: number;
  /** A node of several labels counts under each. */
  readonly labels: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  /** The sum of the content, whatever the order: see `ContentSum` and `recordOfNode`. */
  readonly content: string;
}

type TrailerLine = readonly ['counts', Trailer];
type SealLine = readonly ['sha256', string];
export type Line = NodeLine | LinkLine | TrailerLine | SealLine;

/** What of a node goes into the sum of the content: all but its number, which another store would not give it. */
export function recordOfNode(labels: readonly string[], properties: KeptProperties): string {
  return JSON.stringify(['n', labels, properties]);
}

/** What of a relationship goes into the sum: its ends stand under the ids that they have in every store. */
export function recordOfLink(type: string, from: string, to: string, properties: KeptProperties): string {
  return JSON.stringify(['r', type, from, to, properties]);
}

/** Counts under names, in the order of the names. */
export class Counts {
  private readonly counts = new Map<string, number>();

  add(names: readonly string[]): void {
    for (const name of names) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  get sorted(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

/** The header that a first line is; refuses what is no backup of ours, and what a newer version wrote. */
export function readHeader(line: string): Header {
  const header = parsed(line) as Partial<Header> | undefined;
  if (typeof header !== 'object' || header === null || header.maillage !== 'backup')
    throw new BackupRefused('BACKUP_FOREIGN', 'The file is not a backup of Maillage. Use another one.');
  if (typeof header.format !== 'number' || header.format > FORMAT)
    throw new BackupRefused(
      'BACKUP_FORMAT_NEWER',
      `The backup has format ${header.format}, this version reads up to ${FORMAT}: use a newer version.`,
    );
  if (!Array.isArray(header.migrations) || !Number.isSafeInteger(header.version))
    throw new BackupRefused('BACKUP_CORRUPTED', 'The backup is damaged: its first line. Use another one.');
  return header as Header;
}

/** A line after the first; refuses one that is none of the four kinds. */
export function readLine(line: string, number: number): Line {
  const found = parsed(line);
  if (Array.isArray(found) && isLine(found)) return found;
  throw new BackupRefused(
    'BACKUP_CORRUPTED',
    `The backup is damaged: line ${number} cannot be read. Use another one.`,
  );
}

function isLine(line: readonly unknown[]): line is Line {
  const [kind, first, second, third, fourth] = line;
  if (kind === 'n') return isNumber(first) && isTexts(second) && isObject(third) && line.length === 4;
  if (kind === 'r')
    return typeof first === 'string' && isNumber(second) && isNumber(third) && isObject(fourth);
  if (kind === 'counts') return isObject(first) && line.length === 2;
  return kind === 'sha256' && typeof first === 'string' && line.length === 2;
}

const isNumber = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
