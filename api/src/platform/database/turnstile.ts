/**
 * Lets so many through at a time, in the order in which they came. Writers wait for each other's lock anyway:
 * waiting here they hold no connection, which readers need.
 */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly width: number) {}

  /** How many wait. */
  get length(): number {
    return this.waiting.length;
  }

  /** Runs the work when it is its turn. Work must not pass the same turnstile again: it could wait for itself. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes to the next in line; it is free only where nobody waits.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
