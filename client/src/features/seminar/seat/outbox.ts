/** An answer on its way: kept on the telephone until the server has it. */
export interface Waiting {
  /** Id of the request: however often it is sent, it is carried out once. */
  readonly request: string;
  /** The seat that it was given from: a telephone that changes seats sends it as who gave it. */
  readonly token: string;
  readonly operation: 'answer' | 'declare';
  readonly variables: Readonly<Record<string, string | null>>;
  /** What it is about, to say where it stands. */
  readonly name: string;
  /** Id of the tie that it answers for. */
  readonly tie?: string;
  /** Why the server refused it: sending it again would change nothing. */
  readonly refused?: Refusal;
  /** The server has it, and what it changed is being read. */
  readonly arrived?: true;
}

/** Whether it has not arrived yet. */
export const isUnsent = ({ refused, arrived }: Waiting): boolean => refused === undefined && !arrived;

/** A code of the closed list, and what its message says besides. */
interface Refusal {
  readonly code: string;
  readonly parameters?: unknown;
}

/** What became of sending one: done, to be tried again, or refused with a word why. */
export type Sent = 'DONE' | 'AGAIN' | { readonly refused: Refusal };

interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'maillage.seat.outbox';

/**
 * Sends answers one after the other, and keeps those that have not arrived, also when the page is closed. Several pages
 * of one telephone share what is kept: it is read again before anything is sent or changed.
 */
export class Outbox {
  private waiting: readonly Waiting[] = [];
  /** Where storage is forbidden or full, what waits lasts as long as the page. */
  private isStored = true;
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly send: (one: Waiting) => Promise<Sent>,
    /** Reads what one has changed, or does nothing; it does not fail. */
    private readonly onDone: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.waiting = this.now();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = (): readonly Waiting[] => this.waiting;

  /** Keeps one and sends it. */
  async add(one: Waiting): Promise<void> {
    this.change((waiting) => [...waiting, one]);
    await this.flush();
  }

  /** Takes one off: it was refused and that was read, or what it changed was. */
  dismiss(request: string): void {
    this.change((waiting) => waiting.filter((one) => one.request !== request));
  }

  /** Sends what waits, in its order; stops where the network does not carry. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      this.show(this.now());
      const next = this.waiting.find(isUnsent);
      if (!next) return;
      const sent = await this.send(next);
      if (sent === 'AGAIN') return;
      const now = sent === 'DONE' ? ({ arrived: true } as const) : sent;
      this.change((waiting) =>
        waiting.map((one) => (one.request === next.request ? { ...one, ...now } : one)),
      );
      // The next one does not wait for that.
      void this.onDone().then(() => {
        if (sent === 'DONE') this.dismiss(next.request);
      });
    }
  }

  private change(how: (waiting: readonly Waiting[]) => readonly Waiting[]): void {
    const waiting = how(this.now());
    try {
      this.storage.setItem(KEY, JSON.stringify(waiting.filter(({ arrived }) => !arrived)));
    } catch {
      this.isStored = false;
    }
    this.show(waiting);
  }

  private show(waiting: readonly Waiting[]): void {
    if (JSON.stringify(waiting) === JSON.stringify(this.waiting)) return;
    this.waiting = waiting;
    for (const listener of this.listeners) listener();
  }

  /** What is kept, and what has arrived and is read here. */
  private now(): readonly Waiting[] {
    if (!this.isStored) return this.waiting;
    try {
      const kept: unknown = JSON.parse(this.storage.getItem(KEY) ?? '[]');
      const arrived = this.waiting.filter((one) => one.arrived);
      return [...arrived, ...(Array.isArray(kept) ? (kept as Waiting[]) : [])];
    } catch {
      return this.waiting;
    }
  }
}
