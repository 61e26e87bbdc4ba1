import type { Evidence } from '@maillage/graph-schema/records';
import { told, type SheetProblem } from '../../algorithms/sheets/draft';
import { covers } from '../../platform/access/covers';
import type { PlainRecord } from '../editing';

/** A field that importing a row would change. */
export interface SheetChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What stands where nothing is known. */
const empty: ReadonlySet<unknown> = new Set(['', 'UNKNOWN', 'OTHER_STRUCTURE', null]);

/** How what a row tells is brought into a record. */
export interface Manner {
  /** Whether it replaces what the record says otherwise. */
  readonly replace: boolean;
  readonly evidence: Evidence;
  /** Readers of the document. */
  readonly readers: readonly string[];
}

/**
 * A record into which a row is written field by field: what is empty is filled, what the record says otherwise stays
 * unless it is to be replaced, and the row is one more document that says so.
 */
export class Merged {
  readonly changes: SheetChange[] = [];
  readonly problems: SheetProblem[] = [];
  private readonly record: Record<string, unknown>;

  constructor(
    private readonly current: PlainRecord | undefined,
    fresh: PlainRecord,
    private readonly manner: Manner,
  ) {
    this.record = { ...(current ?? fresh) };
  }

  get now(): PlainRecord {
    return this.record as PlainRecord;
  }

  /** Whether the document may be cited by all that its readers may read: a fact is no wider than what says it. */
  get isCited(): boolean {
    const own = (this.record['readers'] ?? []) as readonly string[];
    return own.every((token) => covers(this.manner.readers, token));
  }

  /** Whether the document may change it: what is read more widely takes nothing from one that it could not cite. */
  get isOpen(): boolean {
    return this.current === undefined || this.isCited;
  }

  /** A value of a field, told by the meaning of its column; `shown` is how a value is told where it is a key. */
  set(field: string, value: unknown, shown: (value: unknown) => unknown = (one) => one): void {
    if (value === undefined || value === '') return;
    const before = this.record[field];
    if (same(before, value) || this.isClosed()) return;
    const isEmpty = before === undefined || empty.has(before);
    if (!isEmpty && this.current && !this.manner.replace) {
      const [said, here] = [worded(shown(before)), worded(shown(value))];
      this.problems.push(told('KEPT_AS_IS', { field, value: said, told: here }));
      return;
    }
    this.record[field] = value;
    this.changes.push({ field, ...(isEmpty ? {} : { before: shown(before) }), after: shown(value) });
  }

  /** Entries of a list that are not in it; `shown` is how they are told. */
  add(field: string, entries: readonly unknown[], shown: readonly unknown[], name = field): void {
    if (entries.length === 0 || this.isClosed()) return;
    this.record[field] = [...((this.record[field] ?? []) as unknown[]), ...entries];
    this.changes.push({ field: name, after: shown });
  }

  /** Whether it takes nothing from the document, which is said once. */
  private isClosed(): boolean {
    if (this.isOpen) return false;
    if (!this.problems.some((one) => one.code === 'READ_MORE_WIDELY'))
      this.problems.push(told('READ_MORE_WIDELY'));
    return true;
  }

  /** The row as what says so, unless a row of the same document does already. */
  cite(): void {
    if (!this.isCited) return;
    const evidence = (this.record['evidence'] ?? []) as Evidence[];
    if (evidence.some((one) => one.source === this.manner.evidence.source)) return;
    this.record['evidence'] = [...evidence, this.manner.evidence];
    if (this.current) this.changes.push({ field: 'source', after: this.manner.evidence.quote });
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function worded(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}
