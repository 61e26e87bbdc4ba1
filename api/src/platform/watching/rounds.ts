import { uncounted } from '../database/statement-count';
import { outsideRequests } from './request-scope';

/**
 * Work that is done again and again beside requests, one round at a time: each after a pause, and when somebody says
 * that there is something to do. A round that fails is told; the next one tries again.
 */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();
  private isNext = false;
  private isOver = false;

  constructor(
    private readonly round: () => Promise<unknown>,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Begins a round every so many milliseconds; the process does not stay for them. */
  every(pause: number): void {
    if (!this.isOver) this.timer = setInterval(() => this.nudge(), pause).unref();
  }

  /** Starts a round after the one under way; however often that is asked for meanwhile, it is one. */
  nudge(): void {
    if (this.isNext || this.isOver) return;
    this.isNext = true;
    this.underWay = this.underWay.then(() => outsideRequests(() => uncounted(() => this.once())));
  }

  /** When the rounds that were asked for until now are over. */
  async settled(): Promise<void> {
    await this.underWay;
  }

  /** Begins no more, and waits for the one under way. */
  async stop(): Promise<void> {
    this.isOver = true;
    clearInterval(this.timer);
    await this.underWay;
  }

  private async once(): Promise<void> {
    this.isNext = false;
    if (this.isOver) return;
    try {
      await this.round();
    } catch (error) {
      this.onFault(error);
    }
  }
}
