import { Injectable } from '@nestjs/common';
import {
  countGroups,
  OTHERS,
  type CountedParties,
  type CountedTies,
} from '../../algorithms/network-groups/count-groups';
import {
  divideByTerritory,
  type TerritoryGroup,
  type TerritoryOfTree,
} from '../../algorithms/network-groups/divide-territory';
import { standIns } from '../../algorithms/network-groups/stand-ins';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import {
  NetworkGroupKind,
  NetworkGrouping,
  type NetworkGroup,
  type NetworkGroups,
} from './network-groups.model';
import { readGroups, type PartiesRow, type Stand, type TiesRow } from './network-groups.repository';
import type { NetworkFilter } from './network.input';
import { pathTo, territoryFrom } from './network.rows';
import { drawingLimits, everything, knowledge, parameters } from './network.service';

type NamedGroup = Pick<NetworkGroup, 'key' | 'kind' | 'territory' | 'function'>;
type Places = readonly string[];
type Named = (stand: Places) => readonly NamedGroup[];

@Injectable()
export class NetworkGroupsService {
  constructor(private readonly database: DatabaseService) {}

  /** Whatever matches, as groups with counts: what a drawing shows of a network that it cannot hold. */
  async groups(
    filter: NetworkFilter | null | undefined,
    by: NetworkGrouping,
    viewer: Viewer,
    limits = drawingLimits,
  ): Promise<NetworkGroups> {
    const asked = filter ?? everything;
    const given = parameters(asked, viewer);
    const where = asked.territory ? 'within' : 'anywhere';
    const statements = readGroups[by];
    const counted = countsByClasses(asked, by) ? statements.classes[where] : null;
    const read = sorted(
      await this.database.read(counted ?? statements.parties[where][knowledge(asked)], given),
    );
    const division = by === NetworkGrouping.TERRITORY ? byTerritory(read, asked) : byFunction;
    const named = new Map<string, NamedGroup>([[OTHERS, { key: OTHERS, kind: NetworkGroupKind.OTHERS }]]);
    const keysOf = (stand: Places) =>
      division.groupsOf(stand).map((group) => {
        named.set(group.key, group);
        return group.key;
      });
    const homes = by === NetworkGrouping.TERRITORY ? read.parties.flatMap(({ stand }) => stand ?? []) : [];
    const ties = await this.database.read(statements.ties[where][knowledge(asked)], {
      ...given,
      standIns: standIns(homes, keysOf),
    });
    const picture = countGroups(read.parties, ties.map(countedTies), keysOf, limits);
    return {
      version: read.version,
      level: division.level,
      path: pathTo(read.asked, read.tree),
      ...picture,
      groups: picture.groups.flatMap((group) => {
        const known = named.get(group.key);
        return known ? [{ ...known, ...group }] : [];
      }),
      between: [...picture.between],
      drawable: picture.actors + picture.others <= limits.nodes && picture.ties <= limits.ties,
    };
  }
}

/** Whether what is asked is told by the classes that actors are counted in. */
function countsByClasses(asked: NetworkFilter, by: NetworkGrouping): boolean {
  if (asked.asOf || asked.knownOn) return false;
  return by === NetworkGrouping.TERRITORY
    ? !asked.functions && !asked.withoutFunction
    : !asked.territory && !asked.unplaced;
}

/** What is no actor stands nowhere. */
const placesOf = (stand: Stand) => (stand === OTHERS ? null : stand.split(' ').filter(Boolean));

const countedTies = ({ stands, count }: TiesRow): CountedTies<Places> => ({
  stands: stands.map(placesOf),
  count,
});

function sorted(rows: readonly PartiesRow[]) {
  let version = 0;
  const asked: string[] = [];
  const tree: TerritoryOfTree[] = [];
  const parties: CountedParties<Places>[] = [];
  for (const one of rows) {
    if (one.part === 'VERSION') [version] = one.row;
    if (one.part === 'ASKED') asked.push(...one.row);
    if (one.part === 'PARTIES') parties.push({ stand: placesOf(one.row[0]), count: one.row[1] });
    if (one.part === 'TERRITORY') tree.push(territoryFrom(one.row));
  }
  return { version, asked, tree, parties };
}

function byTerritory(
  { tree, parties, asked }: ReturnType<typeof sorted>,
  { asOf }: NetworkFilter,
): { level: string | null; groupsOf: Named } {
  const homes = parties.flatMap(({ stand, count }) => (stand ? [{ homes: stand, count }] : []));
  const division = divideByTerritory(tree, homes, { day: asOf ?? null, inside: asked });
  return { level: division.level, groupsOf: (stand) => division.groupsOf(stand).map(territoryGroup) };
}

function territoryGroup({ key, territory, unplaced }: TerritoryGroup): NamedGroup {
  return { key, kind: unplaced ? NetworkGroupKind.UNPLACED : NetworkGroupKind.TERRITORY, territory };
}

const byFunction: { level: null; groupsOf: Named } = {
  level: null,
  groupsOf: (codes) =>
    codes.length === 0
      ? [{ key: 'NONE', kind: NetworkGroupKind.NO_FUNCTION }]
      : codes.map((code) => ({ key: code, kind: NetworkGroupKind.FUNCTION, function: code })),
};
