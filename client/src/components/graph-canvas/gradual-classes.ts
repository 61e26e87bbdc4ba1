/** So many elements change their classes at once; with more a slow machine would hold the page. */
const AT_ONCE = 300;

export type Change = readonly [id: string, classes: string];

/** The classes of elements on their way to others: of many, some with each frame, and then the sheet is drawn. */
export class GradualClasses {
  private readonly now = new Map<string, string>();
  private waiting: Change[] = [];
  private frame: number | undefined;
  /** Whether the sheet shows other classes than those that elements have. */
  private undrawn = false;
  /** What was just drawn has no classes yet: it does not wait for them. */
  private fresh = true;

  constructor(
    private readonly apply: (changes: readonly Change[]) => void,
    private readonly draw: () => void,
  ) {}

  /** Nothing has any class. */
  begin(): void {
    this.end();
    this.now.clear();
    this.fresh = true;
  }

  become(next: ReadonlyMap<string, string>): void {
    this.end();
    this.waiting = [...new Set([...next.keys(), ...this.now.keys()])].flatMap((id): Change[] => {
      const classes = next.get(id) ?? '';
      return classes === (this.now.get(id) ?? '') ? [] : [[id, classes]];
    });
    if (this.fresh) this.finish();
    else if (this.waiting.length > 0 || this.undrawn) this.frame = requestAnimationFrame(this.go);
    this.fresh = false;
  }

  /** All that waits, now: for a picture that is to be kept. */
  finish(): void {
    this.take(this.waiting.length);
    this.end();
    this.show();
  }

  /** Gives up what waits. */
  end(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.waiting = [];
  }

  private readonly go = (): void => {
    this.frame = undefined;
    if (this.waiting.length === 0) return this.show();
    this.take(AT_ONCE);
    this.frame = requestAnimationFrame(this.go);
  };

  private take(count: number): void {
    const changes = this.waiting.splice(0, count);
    if (changes.length === 0) return;
    this.apply(changes);
    this.undrawn = true;
    for (const [id, classes] of changes) this.now.set(id, classes);
  }

  private show(): void {
    if (this.undrawn) this.draw();
    this.undrawn = false;
  }
}
