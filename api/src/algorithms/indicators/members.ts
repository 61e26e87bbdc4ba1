import type { TieFact } from './facts';

/** Ids of who was possibly a member on some day of these, by what is reported. */
export function membersBetween(ties: readonly TieFact[], from: string, to = from): ReadonlySet<string> {
  return new Set(
    ties
      .filter((tie) => tie.kind === 'MEMBERSHIP' && tie.modality === 'REPORTED')
      .filter((tie) => tie.from <= to && tie.to >= from)
      .flatMap(({ parties }) =>
        parties.flatMap((one) => (one.role === 'MEMBER' && one.isActor ? [one.id] : [])),
      ),
  );
}
