/** What a starting process tells whoever started it. */
export type Announcement =
  | { type: 'step'; name: string; status: 'start' | 'done' | 'failed'; detail?: string; ms?: number }
  | { type: 'ready'; url: string }
  /** Nobody waits any longer for what the database plans the first time. */
  | { type: 'warm' }
  /** A way in that only whoever started it is told: never logged. */
  | { type: 'link'; label: string; url: string }
  | { type: 'fatal'; code: string; message: string };

/** Tells the parent process where there is one, else the terminal; nobody, where the parent is gone. */
export function announce(announcement: Announcement): void {
  if (process.send) {
    if (process.connected) process.send(announcement);
    return;
  }
  if (announcement.type === 'fatal') process.stderr.write(`${announcement.code}: ${announcement.message}\n`);
  else if (announcement.type === 'link') process.stdout.write(`${announcement.label}: ${announcement.url}\n`);
  else if (announcement.type === 'ready') process.stdout.write(`Maillage is ready: ${announcement.url}\n`);
}

/** Announces a piece of work, its end and its time. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  detailOf?: (result: T) => string,
): Promise<T> {
  const start = performance.now();
  announce({ type: 'step', name, status: 'start' });
  try {
    const result = await work();
    const ms = Math.round(performance.now() - start);
    announce({ type: 'step', name, status: 'done', ms, ...(detailOf ? { detail: detailOf(result) } : {}) });
    return result;
  } catch (error) {
    announce({
      type: 'step',
      name,
      status: 'failed',
      detail: error instanceof Error ? error.message : String(error),
    });
    throw error;
  }
}
