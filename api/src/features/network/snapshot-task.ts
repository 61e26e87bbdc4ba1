import type { NetworkSnapshot } from '../../algorithms/network-measures/network-snapshot';
import type { TerritoryOfTree } from '../../algorithms/network-groups/divide-territory';

/** A network as it was read at one version, and where it lies. */
export interface ReadSnapshot {
  readonly version: number;
  /** The territory asked for and what it lies in, widest first. */
  readonly path: readonly TerritoryOfTree[];
  readonly snapshot: NetworkSnapshot;
}
