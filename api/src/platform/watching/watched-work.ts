/** How a piece of work ended: refused is the fault of who asked, failed is ours. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** Is told that a piece of work begins, and gives what to tell its end. */
export type Watcher = (name: string) => (outcome: Outcome) => void;

/** Work of one sort that can be watched, such as statements; names are of a closed list. */
class WatchedWork {
  private readonly watchers = new Set<Watcher>();

  /** Has each piece of work told, until the function that it gives is called. */
  watch(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Tells that one begins; the function that it gives tells its end. */
  begin(name: string): (outcome: Outcome) => void {
    const ends = [...this.watchers].map((watcher) => watcher(name));
    return (outcome) => ends.forEach((end) => end(outcome));
  }

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const end = this.begin(name);
    try {
      const result = await work();
      end('ok');
      return result;
    } catch (error) {
      end('failed');
      throw error;
    }
  }
}

/** Statements, by name. */
export const watchedStatements = new WatchedWork();

/** Operations of GraphQL, by type and first field of the schema: `query network`. */
export const watchedOperations = new WatchedWork();

/** Rounds of work that nobody waits for, by what is done. */
export const watchedJobs = new WatchedWork();
