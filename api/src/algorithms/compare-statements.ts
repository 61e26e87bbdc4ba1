import { modalities } from '@maillage/graph-schema/vocabulary';

/** What is compared: a value in a sense, for a period, known since a day. */
export interface Comparable {
  readonly id: string;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly text?: string | undefined;
  readonly modality: string;
  readonly period?: string | undefined;
  readonly periodFrom?: string | undefined;
  readonly knownSince?: string | undefined;
  /** When a person preferred it to those it disagrees with. */
  readonly pinnedOn?: string | undefined;
}

export type ComparisonRelationCode = 'DISAGREEMENT' | 'EVOLUTION' | 'PLANNED_AGAINST_REPORTED' | 'AGREEMENT';

const preference = new Map<string, number>(modalities.map((modality, index) => [modality.code, index]));

function saying(statement: Comparable): string {
  return JSON.stringify([
    statement.value ?? null,
    statement.unit ?? null,
    statement.qualifier ?? null,
    statement.text ?? null,
  ]);
}

/**
 * How statements about one property of one thing stand to each other. Two contradict each other only for the
 * same period and modality; several periods in one modality show an evolution; several modalities show what
 * was planned against what was reported. `undefined` for fewer than two.
 */
export function compareStatements(statements: readonly Comparable[]): ComparisonRelationCode | undefined {
  if (statements.length < 2) return undefined;
  if (new Set(statements.map(saying)).size === 1) return 'AGREEMENT';
  const senses = new Map<string, Set<string>>();
  for (const statement of statements) {
    const sense = senseOf(statement);
    senses.set(sense, (senses.get(sense) ?? new Set()).add(saying(statement)));
  }
  if ([...senses.values()].some((values) => values.size > 1)) return 'DISAGREEMENT';
  return new Set(statements.map((statement) => statement.modality)).size > 1
    ? 'PLANNED_AGAINST_REPORTED'
    : 'EVOLUTION';
}

/** What keeps statements from contradicting each other: another modality or period. */
function senseOf(statement: Pick<Comparable, 'modality' | 'period'>): string {
  return JSON.stringify([statement.modality, statement.period ?? null]);
}

/** Those that another one contradicts: said otherwise for the same period in the same sense. */
export function contradicted<T extends Comparable>(statements: readonly T[]): T[] {
  return statements.filter((one) =>
    statements.some((other) => senseOf(other) === senseOf(one) && saying(other) !== saying(one)),
  );
}

/** The preferred statement: one that a person pinned; else, and among several pinned, what the rule prefers. */
export function preferredStatement<T extends Comparable>(statements: readonly T[]): T {
  return firstOf(inPreference(statements));
}

/** The preferred statement first, which is what is shown of them; then the others in the same order. */
export function inPreference<T extends Comparable>(statements: readonly T[]): T[] {
  const pinned = statements.filter((one) => one.pinnedOn !== undefined);
  const others = statements.filter((one) => one.pinnedOn === undefined);
  return [...byRule(pinned), ...byRule(others)];
}

/** What the rule prefers where nobody has pinned any. */
export function preferredByRule<T extends Comparable>(statements: readonly T[]): T {
  return firstOf(byRule(statements));
}

function firstOf<T>([first]: readonly T[]): T {
  if (!first) throw new Error('No statement to prefer');
  return first;
}

/** Reported before intended, planned, requested and target; then the latest period; then the latest document. */
function byRule<T extends Comparable>(statements: readonly T[]): T[] {
  return [...statements].sort(
    (a, b) =>
      (preference.get(a.modality) ?? 99) - (preference.get(b.modality) ?? 99) ||
      (b.periodFrom ?? '').localeCompare(a.periodFrom ?? '') ||
      (b.knownSince ?? '').localeCompare(a.knownSince ?? '') ||
      a.id.localeCompare(b.id),
  );
}
