import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { connectionOf, decodeCursor, encodeCursor, pageSize } from '../../platform/graphql/connection';
import { isDay } from '../../platform/graphql/is-day';
import type { PageArgs } from '../things';
import type { Change, ChangeConnection, ChangeFilter } from './change.model';
import { changeOf } from './change-of-row';
import * as statements from './history.repository';
import type { After, ChangeRow, ChangeRows, FeedParameters } from './history.repository';
import type { Names } from './names';
import { keysIn } from './redact-record';
import { UndoRights } from './undo-rights';

/** Reads at most this many times for a page whose changes are mostly not for the reader. */
const MOST_READS = 20;

/** Changes that one reading of the latest looks at. */
const LOOKED = 500;

/** Reads the history: everything that the reader may read, and no trace of the rest. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: DatabaseService,
    private readonly rights: UndoRights,
  ) {}

  /** The changes of one thing, by its id or key. */
  ofThing(thing: string, page: PageArgs, viewer: Viewer, withRights: boolean): Promise<ChangeConnection> {
    const asked = { thing, scheme: RECORD_KEY, readers: viewer.readers };
    return this.page(page, viewer, withRights, async (after, limit) => {
      const rows = await this.database.read(statements.changesOfThing, { ...asked, after, limit });
      const last = rows.at(-1);
      return { rows, further: last && rows.length === limit ? [last.version, last.id] : null };
    });
  }

  /**
   * What is new, as a filter has it. Where that is but little among much, a page may have few changes or none, and go
   * on: so many are looked at for it, and no more.
   */
  latest(
    filter: Partial<ChangeFilter>,
    page: PageArgs,
    viewer: Viewer,
    withRights = false,
  ): Promise<ChangeConnection> {
    const asked = feedParameters(filter, viewer);
    return this.page(page, viewer, withRights, async (after, limit) => {
      const version = after ? Number(after[0]) : Number.MAX_SAFE_INTEGER;
      const question = { ...asked, after, limit, version, looked: LOOKED };
      const [found] = await this.database.read(statements.latestChanges, question);
      return found ?? { rows: [], further: null };
    });
  }

  /** What a request changed, in its order. */
  async ofRequest(request: string, viewer: Viewer): Promise<Change[]> {
    const rows = await this.database.read(statements.changesOfRequest, {
      request,
      readers: viewer.readers,
    });
    return this.changes(rows, viewer, true);
  }

  /** Changes as their reader may see them; those of which it may see nothing are left out. */
  async changes(rows: readonly ChangeRow[], viewer: Viewer, withRights: boolean): Promise<Change[]> {
    if (rows.length === 0) return [];
    const names = await this.names(rows.flatMap(jsonOf), viewer);
    const seen = rows.flatMap((row) => changeOf(row, names, viewer) ?? []);
    if (!withRights) return seen;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const asked = seen.flatMap((change) => byId.get(change.id) ?? []);
    const may = await this.rights.mayUndo(asked, names, viewer);
    return seen.map((change, index) => ({ ...change, mayUndo: may[index] ?? false }));
  }

  /** What keys anywhere in these records stand for. */
  async names(records: readonly unknown[], { readers }: Viewer): Promise<Names> {
    const keys = [...new Set(records.flatMap(keysIn))];
    const rows = await this.database.read(statements.namesOfKeys, { scheme: RECORD_KEY, keys, readers });
    const shown = rows.filter((row) => row.visible);
    return {
      names: new Map(shown.map((row) => [row.key, row.name ?? row.key])),
      ids: new Map(shown.map((row) => [row.key, row.id])),
      hidden: new Set(rows.filter((row) => !row.visible).map((row) => row.key)),
    };
  }

  /** Reads on until the page is full: where nothing of a change is for the reader, it does not count. */
  private async page(
    { first, after: cursor }: PageArgs,
    viewer: Viewer,
    withRights: boolean,
    read: (after: After, limit: number) => Promise<ChangeRows>,
  ): Promise<ChangeConnection> {
    const limit = pageSize(first) + 1;
    let after: After = cursor ? decodeCursor(cursor, 2) : null;
    const found: { node: Change; key: (string | number)[] }[] = [];
    for (let reads = 0; reads < MOST_READS && found.length < limit; reads += 1) {
      const { rows, further } = await read(after, limit);
      const versions = new Map(rows.map((row) => [row.id, row.version]));
      for (const node of await this.changes(rows, viewer, withRights))
        found.push({ node, key: [versions.get(node.id) ?? 0, node.id] });
      after = further;
      if (!after) break;
    }
    const { nodes, pageInfo } = connectionOf(found, first, null);
    if (found.length >= limit || !after) return { nodes, pageInfo };
    return { nodes, pageInfo: { hasNextPage: true, endCursor: encodeCursor(after) } };
  }
}

/** The records of a row, as JSON values. */
function jsonOf(row: ChangeRow): unknown[] {
  return [row.before, row.after, row.earlier].map((json) => (json === null ? null : JSON.parse(json)));
}

function feedParameters(
  filter: Partial<ChangeFilter>,
  { readers, account }: Viewer,
): Omit<FeedParameters, 'after' | 'limit' | 'version'> {
  const listed = (codes: readonly string[] | null | undefined) => (codes?.length ? codes : null);
  return {
    readers,
    pole: filter.pole || null,
    kinds: listed(filter.kinds),
    actions: listed(filter.actions),
    authors: listed(filter.authors),
    me: filter.mine ? (account?.id ?? '-') : null,
    since: filter.since ? `${day(filter.since)}T00:00:00Z` : null,
    until: filter.until ? `${dayAfter(day(filter.until))}T00:00:00Z` : null,
    withFictitious: filter.withFictitious ?? true,
  };
}

function day(text: string): string {
  if (!isDay(text)) throw new CodedError('INVALID_INPUT', { detail: text });
  return text;
}

function dayAfter(text: string): string {
  return new Date(Date.parse(text) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}
