import { AsyncLocalStorage } from 'node:async_hooks';

/** What is noted of one answer while it is made: whether it may be kept. */
export class Keeping {
  private refused = false;
  private whole = false;

  /** `released` is called once, as soon as it is known that nothing will be kept. */
  constructor(private readonly released: () => void = () => undefined) {}

  /** Something went into it that the version does not count. */
  refuse(): void {
    if (this.refused) return;
    this.refused = true;
    this.released();
  }

  /** The operation was answered without an error, and all it asks may be kept. */
  complete(): void {
    this.whole = true;
  }

  get mayBeKept(): boolean {
    return this.whole && !this.refused;
  }
}

const scope = new AsyncLocalStorage<Keeping>();

/** Makes an answer under the eyes of whoever would keep it. */
export function keepingUnder<T>(keeping: Keeping, work: () => T): T {
  return scope.run(keeping, work);
}

/** What is noted of the answer that is being made, if somebody would keep it. */
export function currentKeeping(): Keeping | undefined {
  return scope.getStore();
}

/**
 * To be called by whatever reads what the version of the graph does not count, below a root field whose answers are
 * kept otherwise: the clock, the name of an account.
 */
export function doNotKeep(): void {
  scope.getStore()?.refuse();
}
