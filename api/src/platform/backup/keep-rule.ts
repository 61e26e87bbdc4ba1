/** For how many days, weeks and months one backup each is kept. */
export interface Keep {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

export interface KeptFile {
  readonly name: string;
  readonly at: Date;
  /** Made before an older store was migrated: what one goes back to. */
  readonly beforeMigrating: boolean;
}

/** Backups made before a migration are kept in this number, beside the rule. */
const MIGRATIONS_KEPT = 3;

/**
 * Which backups may go: all but the newest of each of the last days, weeks and months that have one, and the last
 * ones made before a migration. Days without a backup do not count, so that a machine that was off for a month
 * loses nothing. Days are those of UTC, weeks begin on Monday. The newest one never goes.
 */
export function backupsToRemove(files: readonly KeptFile[], keep: Keep): KeptFile[] {
  const newestFirst = [...files].sort((one, other) => other.at.getTime() - one.at.getTime());
  const kept = new Set<KeptFile>(newestFirst.slice(0, 1));
  const spans = [
    [keep.days, dayOf],
    [keep.weeks, weekOf],
    [keep.months, monthOf],
  ] as const;
  for (const [most, spanOf] of spans) {
    const spansSeen = new Set<string>();
    for (const file of newestFirst) {
      const span = spanOf(file.at);
      if (spansSeen.has(span) || spansSeen.size >= most) continue;
      spansSeen.add(span);
      kept.add(file);
    }
  }
  for (const file of newestFirst.filter((one) => one.beforeMigrating).slice(0, MIGRATIONS_KEPT))
    kept.add(file);
  return newestFirst.filter((file) => !kept.has(file));
}

const DAY = 24 * 60 * 60 * 1000;

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const monthOf = (at: Date) => at.toISOString().slice(0, 7);

/** The Monday of the week. */
function weekOf(at: Date): string {
  const daysSinceMonday = (at.getUTCDay() + 6) % 7;
  return dayOf(new Date(at.getTime() - daysSinceMonday * DAY));
}

/** Hour of the night, by the clock of the machine, after which the backup of the night is due. */
const NIGHT_HOUR = 2;

/** Whether the backup of the last night is missing: also where the machine was off at that hour. */
export function isDue(last: Date | undefined, now: Date, hour = NIGHT_HOUR): boolean {
  const night = new Date(now);
  night.setHours(hour, 0, 0, 0);
  if (night > now) night.setDate(night.getDate() - 1);
  return !last || last < night;
}
