import type { GovernanceQuery } from './governance.generated';

export type Report = NonNullable<GovernanceQuery['governance']>;
export type Answer = Report['answers'][number];
export type Entry = Answer['entries'][number];
export type Position = Answer['count'];

/** One way to measure a question: what each record says, or each euro. They are never mixed. */
export interface Measured {
  readonly by: 'COUNT' | 'MONEY';
  readonly position: Position;
  /** The same in the marked year: null where nothing counts there; left out where no year is marked. */
  readonly marked?: Position | null;
}

/** How a question is measured, in euros first where amounts are told. */
export function measuresOf({ count, money, course }: Answer, mark: number): Measured[] {
  const then = course.find(({ year }) => year === mark);
  const measured = (by: Measured['by'], position: Position, marked: Position | null | undefined): Measured =>
    mark === 0 ? { by, position } : { by, position, marked: marked ?? null };
  return [...(money ? [measured('MONEY', money, then?.money)] : []), measured('COUNT', count, then?.count)];
}

/** Where a position is, for words: the two ends are said of nothing less than everything that is known. */
export function placeOf(
  value: number,
): 'ACTORS' | 'MOSTLY_ACTORS' | 'SHARED' | 'MOSTLY_COLLECTIVITIES' | 'COLLECTIVITIES' {
  if (value <= 0) return 'ACTORS';
  if (value < 0.4) return 'MOSTLY_ACTORS';
  if (value <= 0.6) return 'SHARED';
  return value < 1 ? 'MOSTLY_COLLECTIVITIES' : 'COLLECTIVITIES';
}

/** Whether no more than half of what there is says where it stands. */
export function isFewOf({ known, of }: Pick<Position, 'known' | 'of'>): boolean {
  return known > 0 && known * 2 <= of;
}

/** Which way it went since the marked year; null where one of the two is not known. */
export function moveOf({ position, marked }: Measured): 'ACTORS' | 'COLLECTIVITIES' | 'NONE' | null {
  if (position.value === null || !marked || marked.value === null) return null;
  const change = Math.round((position.value - marked.value) * 100);
  if (change === 0) return 'NONE';
  return change > 0 ? 'COLLECTIVITIES' : 'ACTORS';
}

/** What says something first, then what is not known, then what does not count. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const rank = (one: Entry): number => (one.leftOut !== null ? 2 : one.unknown !== null ? 1 : 0);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
