/**
 * Lets so many through at a time, in the order in which they came. Writers wait for each other's lock anyway:
 * waiting here they hold no connection, which readers need.
 */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];
  /** Milliseconds that the last work took; one that failed would have taken no less. */
  private took = 0;

  /** `clock` counts the milliseconds of this process, and never goes back. */
  constructor(
    private readonly width: number,
    private readonly longestWait = Infinity,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** How many wait. */
  get length(): number {
    return this.waiting.length;
  }

  /** Whether those who wait already would wait for longer than they may, by what the last work took. */
  get isTooLong(): boolean {
    return this.waiting.length * this.took > this.longestWait;
  }

  /** Runs the work when it is its turn. Work must not pass the same turnstile again: it could wait for itself. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside++;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    const began = this.clock();
    try {
      const done = await work();
      this.took = this.clock() - began;
      return done;
    } catch (error) {
      this.took = Math.max(this.took, this.clock() - began);
      throw error;
    } finally {
      // The place goes to the next in line; it is free only where nobody waits.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
