/** A way to the database of its own, by which it is asked whether it answers. */
export interface Way {
  /** Ends badly where it does not; where it says nothing at all, perhaps never. */
  answers(): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Milliseconds that a way is kept at least which leads to nothing but errors: what hangs while it connects hangs for a
 * quarter of an hour, and cannot be closed before.
 */
const LEAST_AGE = 60_000;

/** Milliseconds for which it is known that there was no answer: one request reads several times, and waits once. */
const MOMENT = 500;

/**
 * Asks the database whether it says anything. A way can be lost without a word, such as one that a firewall forgot: who
 * has no answer in time goes another way the next time, so that one lost way is not taken for a silent database.
 */
export class Probe {
  private way: Way;
  private openedAt = performance.now();
  private asking: Promise<boolean> | undefined;
  private isClosed = false;
  private silentAt: number | undefined;

  constructor(
    private readonly open: () => Way,
    /** Milliseconds to wait for an answer. */
    private readonly patience: number,
  ) {
    this.way = open();
  }

  /** Whether the database answers in time; however many ask, one question is under way. */
  answersSoon(): Promise<boolean> {
    if (this.silentAt !== undefined && performance.now() - this.silentAt < MOMENT)
      return Promise.resolve(false);
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** Whether it had no answer when it was asked last. */
  get isSilent(): boolean {
    return this.silentAt !== undefined;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.way.close();
  }

  private async ask(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, this.patience, undefined).unref();
    });
    const told = this.way.answers().then(
      () => true,
      () => false,
    );
    try {
      const answers = await Promise.race([told, late]);
      const isLost = answers === undefined || (!answers && performance.now() - this.openedAt >= LEAST_AGE);
      if (isLost) this.goAnotherWay();
      this.silentAt = answers ? undefined : performance.now();
      return answers ?? false;
    } finally {
      clearTimeout(timer);
    }
  }

  private goAnotherWay(): void {
    if (this.isClosed) return;
    // Nobody waits for the end of what is lost.
    this.way.close().catch(() => undefined);
    this.way = this.open();
    this.openedAt = performance.now();
  }
}
