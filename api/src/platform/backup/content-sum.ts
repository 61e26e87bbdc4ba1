import { createHash } from 'node:crypto';

const MODULUS = 2n ** 256n;

/**
 * A sum of what a store holds that does not depend on the order in which it is read: the SHA-256 of each record,
 * added up modulo 2^256. A sum rather than an exclusive or: two equal records do not cancel each other.
 */
export class ContentSum {
  private total = 0n;

  add(record: string): void {
    this.total += BigInt(`0x${createHash('sha256').update(record).digest('hex')}`);
    if (this.total >= MODULUS) this.total -= MODULUS;
  }

  /** 64 hexadecimal digits. */
  get hex(): string {
    return this.total.toString(16).padStart(64, '0');
  }
}
