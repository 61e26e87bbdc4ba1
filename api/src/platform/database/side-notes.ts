import { Logger } from '@nestjs/common';
import { Turnstile } from './turnstile';

/** Notes under way at once: nobody waits for them, and readers need connections. */
const WIDTH = 2;

/** Milliseconds for which nothing is noted after a fault: readers do not all try a store that cannot be written. */
const REST = 10_000;

/**
 * Notes written beside an answer, such as when somebody was last there: the answer neither waits for them nor fails
 * with them, they take no place from the writes that people wait for, and under one name there is one at a time.
 */
export class SideNotes {
  private readonly logger = new Logger(SideNotes.name);
  private readonly turnstile = new Turnstile(WIDTH);
  private readonly underWay = new Map<string, Promise<void>>();
  private restsUntil = 0;

  /** Has something noted soon, unless that is under way. */
  note(name: string, work: () => Promise<unknown>): void {
    if (this.underWay.has(name) || Date.now() < this.restsUntil) return;
    this.underWay.set(
      name,
      this.turnstile.pass(() => this.try(work)).finally(() => this.underWay.delete(name)),
    );
  }

  /** When what was to be noted is, or could not be. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  private async try(work: () => Promise<unknown>): Promise<void> {
    // One that waited while another failed is as good as that one: the next answer has it noted.
    if (Date.now() < this.restsUntil) return;
    try {
      await work();
    } catch (error) {
      this.restsUntil = Date.now() + REST;
      this.logger.error({ err: error }, 'Not noted beside an answer');
    }
  }
}
