import { setTimeout as passing } from 'node:timers/promises';

/** Milliseconds after which who waits for a reading under way no longer does: a database that hangs is asked again. */
const PATIENCE = 100;

/**
 * Readings that many requests want at once, shared: whoever asks gets one that starts after it asked, never the one
 * under way, which may have passed the data already. However many ask meanwhile, the next reading serves them all.
 */
export class SharedReads<Key, Value> {
  private underWay: Promise<unknown> | undefined;
  private next: { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>> } | undefined;

  /** `readAll` gives what there is under some keys; a key that it leaves out has nothing. */
  constructor(private readonly readAll: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>) {}

  /** What is under a key by a reading that starts from now on; undefined where there is nothing. Fails as it does. */
  async read(key: Key): Promise<Value | undefined> {
    this.next ??= this.gather();
    this.next.keys.add(key);
    return (await this.next.found).get(key);
  }

  private gather(): { keys: Set<Key>; found: Promise<ReadonlyMap<Key, Value>> } {
    const keys = new Set<Key>();
    const found = this.turn().then(() => {
      this.next = undefined;
      const reading = this.readAll([...keys]);
      const ended = reading
        .catch(() => undefined)
        .then(() => {
          if (this.underWay === ended) this.underWay = undefined;
        });
      this.underWay = ended;
      return reading;
    });
    return { keys, found };
  }

  private async turn(): Promise<void> {
    if (this.underWay) await Promise.race([this.underWay, passing(PATIENCE, undefined, { ref: false })]);
  }
}
