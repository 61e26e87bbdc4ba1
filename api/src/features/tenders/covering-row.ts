import type { CoverKind } from '../../algorithms/cpv-cover';
import type { ThingRow } from '../things';

/** An actor that covers a need, with the best of its competences. */
export interface CoveringRow {
  readonly actor: ThingRow;
  readonly competence: ThingRow;
  readonly kind: CoverKind;
  readonly tag: string | null;
}
