/** Chances from a seed: the same seed asks the same, on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 to 1, without 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  /** A whole number from 0, less than `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  one<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)];
    if (from.length === 0) throw new Error('There is nothing to choose from');
    return found as T;
  }

  /** So many of them at most, in an order of chance. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    const chosen: T[] = [];
    while (chosen.length < most && left.length > 0) chosen.push(...left.splice(this.below(left.length), 1));
    return chosen;
  }
}
