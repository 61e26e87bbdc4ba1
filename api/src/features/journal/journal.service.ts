import { Injectable } from '@nestjs/common';
import type { JournalActCode } from '@maillage/graph-schema/vocabulary';
import { DatabaseService, type WriteTransaction } from '../../platform/database/database.service';
import { BEGINNING, faultOf, hashOfEntry, type EntryContent, type Fault, type Link } from './chain';
import * as statements from './journal.repository';

/** Entries read at once while the chain is checked. */
const STRETCH = 1000;

/** What is noted: who did what to whom, by opaque ids. */
export interface Noted {
  readonly act: JournalActCode;
  readonly by?: string | undefined;
  readonly about?: string | undefined;
  readonly detail?: string | undefined;
}

/** The chain whole, with its end; or its first broken entry. */
export interface Verdict {
  readonly end: Link;
  readonly fault?: Fault;
}

/** The journal of access and rights: it only grows, and each entry seals the one before. */
@Injectable()
export class JournalService {
  constructor(private readonly database: DatabaseService) {}

  /**
   * Notes something in the transaction that does it: both are there, or neither. It takes the lock of the
   * chain's end until the transaction is over, so it comes last in it: no two transactions can wait for
   * each other.
   */
  async note(transaction: WriteTransaction, noted: Noted): Promise<void> {
    const [head] = await transaction.run(statements.lockHead, { beginning: BEGINNING });
    if (!head) throw new Error('The journal has no end to write at');
    const { act, by = '', about = '', detail = '' } = noted;
    const content: EntryContent = { number: head.number + 1, at: head.at, act, by, about, detail };
    const entry = { ...content, previous: head.hash, hash: hashOfEntry(content, head.hash) };
    await transaction.run(statements.appendEntry, { entry });
  }

  /** Notes something that no transaction does, such as a reading. */
  async noteNow(noted: Noted): Promise<void> {
    await this.database.write((transaction) => this.note(transaction, noted));
  }

  /** Goes through the whole chain; names the first entry that is not what was written. */
  async verify(): Promise<Verdict> {
    const [head] = await this.database.read(statements.readHead, {});
    let end: Link = { number: 0, hash: BEGINNING };
    for (;;) {
      const rows = await this.database.read(statements.readChain, { after: end.number, limit: STRETCH });
      for (const { entry } of rows) {
        const fault = faultOf(entry, end);
        if (fault) return { end, fault };
        end = { number: entry.number, hash: entry.hash };
      }
      if (rows.length < STRETCH) break;
    }
    const told = head ?? { number: 0, hash: BEGINNING };
    // Entries that were appended since the head was read are no fault.
    if (end.number < told.number) return { end, fault: { number: end.number + 1, fault: 'MISSING' } };
    if (end.number === told.number && end.hash !== told.hash)
      return { end, fault: { number: end.number, fault: 'ALTERED' } };
    return { end };
  }

  /** Whether an entry, noted elsewhere as `number:hash`, is still the one it was. */
  async holds(noted: string): Promise<boolean> {
    const [number = '', hash] = noted.split(':');
    const after = Number(number) - 1;
    if (!Number.isSafeInteger(after) || after < 0) return false;
    const [row] = await this.database.read(statements.readChain, { after, limit: 1 });
    return row?.entry.number === after + 1 && row.entry.hash === hash;
  }
}
