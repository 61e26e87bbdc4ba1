import { BackupRefused } from './backup-refused';

/** Numbers that share a chunk: ids of a store lie close together. */
const CHUNK = 2 ** 16;

/**
 * The number of a node in its store, which the end of its element id is in every store of Neo4j 5. Numbers take
 * eight bytes each where texts take a hundred: what a backup has to remember stays small.
 */
export function numberOf(elementId: string): number {
  const number = Number(elementId.slice(elementId.lastIndexOf(':') + 1));
  if (!Number.isSafeInteger(number) || number < 0 || elementId.endsWith(':'))
    throw new BackupRefused('BACKUP_FAILED', `The database names its nodes in an unknown way: ${elementId}`);
  return number;
}

/** From the number of a node to another one, in eight bytes a node. */
export class NodeNumbers {
  private readonly chunks = new Map<number, Float64Array>();
  size = 0;

  /** False where the number was there. */
  add(key: number, value = 0): boolean {
    const place = Math.floor(key / CHUNK);
    let chunk = this.chunks.get(place);
    if (!chunk) this.chunks.set(place, (chunk = new Float64Array(CHUNK).fill(-1)));
    if (chunk[key % CHUNK] !== -1) return false;
    chunk[key % CHUNK] = value;
    this.size++;
    return true;
  }

  get(key: number): number | undefined {
    const value = this.chunks.get(Math.floor(key / CHUNK))?.[key % CHUNK];
    return value === undefined || value === -1 ? undefined : value;
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }
}
