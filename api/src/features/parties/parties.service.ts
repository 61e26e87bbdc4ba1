import { Injectable } from '@nestjs/common';
import { functions } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../../algorithms/search-keys';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import { CommuneDistancesService, territoryFrom } from '../territories';
import {
  attach,
  attachRelations,
  columnsAsked,
  partyColumns,
  relationParameters,
  thingFrom,
  type ThingRow,
} from '../things';
import { actorsByFunction, listActors } from './actor-lists.repository';
import * as repository from './parties.repository';
import type { ActorFilter, ActorSort } from './party.input';

export interface PartyReference {
  readonly id?: string | null;
  readonly slug?: string | null;
  readonly siret?: string | null;
}

const relations = repository.partyRelations;

@Injectable()
export class PartiesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly distances: CommuneDistancesService,
  ) {}

  /**
   * One party by its id, slug or SIRET, with whatever the query asks of it, in one statement.
   *
   * @throws INVALID_INPUT without any of them
   */
  one({ id, slug, siret }: PartyReference, viewer: Viewer, selection: Selection): Promise<ThingRow | null> {
    const by = { id, slug, siret: siret?.replaceAll(' ', '') };
    return repository.party.read(this.database, by, viewer, selection);
  }

  async all(
    kind: keyof typeof repository.allParties,
    viewer: Viewer,
    selection: Selection,
  ): Promise<ThingRow[]> {
    const rows = await this.database.read(
      repository.allParties[kind],
      relationParameters(relations, selection, viewer),
    );
    return rows.map((row) => attachRelations(thingFrom(row.thing), relations, selection, row));
  }

  async actors(
    filter: ActorFilter,
    sort: ActorSort,
    first: number,
    after: string | null | undefined,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Connection<ThingRow>> {
    const communes = await this.distances.asked(filter);
    const choose = listActors[sort]?.[communes ? 'around' : filter.territory ? 'within' : 'anywhere'];
    if (!choose) throw new CodedError('INVALID_INPUT', { detail: 'sort' });
    const nodes = selection.nodes();
    const columns = columnsAsked(nodes, [...partyColumns, 'sortName']);
    const text = filter.text ? foldText(filter.text) || null : null;
    // The order is by the ties that the list counts: invented ones are among them where invented actors are.
    const counted = { withFictitious: filter.withFictitious, ...nodes.argumentsOf('tieCount') };
    const fictitiousTies = sort === 'TIES_DESC' ? filter.withFictitious : counted.withFictitious;
    const statement = choose({
      types: !!filter.types,
      real: !filter.withFictitious,
      rarer: !!filter.functions || text !== null || !!filter.ess,
    });
    const [found] = await this.database.read(statement, {
      text,
      types: filter.types ?? null,
      functions: filter.functions ?? null,
      territory: filter.territory ?? null,
      communes: communes ?? [],
      ess: filter.ess ?? null,
      after: after ? decodeCursor(after, sort === 'NEAREST' ? 3 : 2) : null,
      limit: pageSize(first) + 1,
      columns,
      withTotal: selection.has('totalCount'),
      withTerritory: nodes.has('territory'),
      withTies: nodes.has('tieCount'),
      fictitious: filter.withFictitious,
      fictitiousTies,
      readers: viewer.readers,
    });
    const rows = (found?.rows ?? []).map(([values, territory, ties, nth]) => {
      const node = thingFrom(values, columns);
      if (nodes.has('territory')) attach(node, 'territory', {}, territory && territoryFrom(territory));
      if (ties !== null) attach(node, 'tieCount', { withFictitious: fictitiousTies }, ties);
      const byName = [String(node['sortName']), node.id];
      if (sort === 'TIES_DESC') return { node, key: [ties ?? 0, node.id] };
      return { node, key: sort === 'NEAREST' ? [nth ?? 0, ...byName] : byName };
    });
    return connectionOf(rows, first, found?.total);
  }

  /** Every function with the number of actors that have it. */
  async functions(viewer: Viewer, withFictitious: boolean): Promise<{ code: string; actorCount: number }[]> {
    const rows = await this.database.read(actorsByFunction, {
      withFictitious,
      readers: viewer.readers,
    });
    const counts = new Map(rows.map((row) => [row.code, row.actorCount]));
    return functions.map(({ code }) => ({ code, actorCount: counts.get(code) ?? 0 }));
  }
}
