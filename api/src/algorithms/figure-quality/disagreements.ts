import { contradicted, type Comparable } from '../compare-statements';

interface Said extends Comparable {
  /** Id of what it is about. */
  readonly about: string;
  readonly property: string;
  readonly scope?: string | undefined;
}

/** Statements of which each contradicts another, about one property of one thing. */
export interface OpenDisagreement<T extends Said> {
  readonly about: string;
  readonly property: string;
  readonly statements: readonly T[];
}

/**
 * What documents disagree about and no person has decided: said otherwise of the same property of the same thing, for
 * the same period in the same sense. Where somebody has pinned one of them, it is decided.
 */
export function openDisagreements<T extends Said>(statements: readonly T[]): OpenDisagreement<T>[] {
  const groups = new Map<string, T[]>();
  for (const one of statements) {
    const key = JSON.stringify([one.about, one.property, one.scope ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const against = contradicted(group);
    const [first] = against;
    if (!first || against.some((one) => one.pinnedOn !== undefined)) return [];
    return [{ about: first.about, property: first.property, statements: against }];
  });
}
