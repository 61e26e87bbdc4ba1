import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import type { ThingRow } from '../things';
import { tieFrom } from './tie.columns';
import type { TieFilter, TieSort } from './tie.input';
import { tieDetail } from './tie.relations';
import { listTies, tie } from './ties.repository';

@Injectable()
export class TiesService {
  constructor(private readonly database: DatabaseService) {}

  /**
   * One tie by its id or its slug, with whatever the query asks of it.
   *
   * @throws INVALID_INPUT without any of them
   */
  one(
    by: { id?: string | null; slug?: string | null },
    viewer: Viewer,
    selection: Selection,
  ): Promise<ThingRow | null> {
    return tie.read(this.database, by, viewer, selection);
  }

  async list(
    filter: TieFilter,
    sort: TieSort,
    first: number,
    after: string | null | undefined,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Connection<ThingRow>> {
    const { statements, property } = listTies[sort];
    const detail = tieDetail(selection.nodes(), [property]);
    const [found] = await this.database.read(statements[filter.ids ? 'named' : 'all'], {
      ids: filter.ids ?? null,
      kinds: filter.kinds ?? null,
      stances: filter.stances ?? null,
      withFictitious: filter.withFictitious,
      after: after ? decodeCursor(after, 2) : null,
      limit: pageSize(first) + 1,
      withTotal: selection.has('totalCount'),
      list: detail,
      readers: viewer.readers,
    });
    const rows = (found?.rows ?? [])
      .map((row) => tieFrom(row, detail))
      .map((node) => ({ node, key: [String(node[property]), node.id] }));
    return connectionOf(rows, first, found?.total);
  }
}
