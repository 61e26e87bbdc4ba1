import { setTimeout as passing } from 'node:timers/promises';

/** Milliseconds after which who waits for a reading under way no longer does: a database that hangs is asked again. */
const PATIENCE = 5000;

interface UnderWay<Value> {
  readonly value: Promise<Value>;
  next?: Promise<Value>;
}

/**
 * Long readings that several requests want at once, each shared by who wants the same: whoever asks gets one that starts
 * after it asked, never the one under way, which may have passed the data already. So it is right whatever is written
 * meanwhile, and where nothing may be kept. Of `SharedReads`, which are short and of one sort, one serves all keys.
 */
export class SharedByKey<Value> {
  private readonly underWay = new Map<string, UnderWay<Value>>();

  constructor(private readonly patience = PATIENCE) {}

  /** What is read under a key from now on. Who gives the same key gives a `read` that does the same. */
  read(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.underWay.get(key);
    if (!known) return this.begin(key, read);
    known.next ??= this.endOf(known.value).then(() => this.begin(key, read));
    return known.next;
  }

  private begin(key: string, read: () => Promise<Value>): Promise<Value> {
    const one: UnderWay<Value> = { value: read() };
    this.underWay.set(key, one);
    const end = (): void => {
      if (this.underWay.get(key) === one) this.underWay.delete(key);
    };
    one.value.then(end, end);
    return one.value;
  }

  private async endOf(work: Promise<unknown>): Promise<void> {
    await Promise.race([work.catch(() => undefined), passing(this.patience, undefined, { ref: false })]);
  }
}
