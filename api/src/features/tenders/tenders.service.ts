import { Injectable } from '@nestjs/common';
import { isoDay } from '@maillage/graph-schema/records';
import { cpvStem } from '@maillage/graph-schema/vocabulary';
import { tagKey } from '../../algorithms/cpv-cover';
import { foldText } from '../../algorithms/search-keys';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import {
  connectionOf,
  decodeCursor,
  pageSize,
  type Connection,
  type Key,
} from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import { attachRelations, columnsAsked, relationParameters, thingFrom, type ThingRow } from '../things';
import { coverageAsked } from './coverage.columns';
import { carryCoverage, momentOf } from './tender-rows';
import { tenderStates, type TenderFilter, type TenderSort } from './tender.input';
import * as repository from './tenders.repository';

const relations = repository.tenderRelations;

/** What a call must be read with, for what is worked out from it. */
export const tenderColumns = [
  'id',
  'kind',
  'slug',
  'ownCpv',
  'lotsAsJson',
  'awardAsJson',
  'sortDeadline',
] as const;

/** The least and the greatest value of an order. */
const [LEAST, GREATEST] = ['', '\uffff'] as const;

@Injectable()
export class TendersService {
  constructor(private readonly database: DatabaseService) {}

  /** One call by its address, with whatever the query asks of it, in one statement. */
  async bySlug(slug: string, viewer: Viewer, selection: Selection): Promise<ThingRow | null> {
    const coverage = coverageAsked(selection, new Date());
    const [found] = await this.database.read(repository.tenderBySlug, {
      ...relationParameters(relations, selection, viewer),
      slug,
      coverage,
    });
    if (!found) return null;
    const row = attachRelations(thingFrom(found.thing), relations, selection, found);
    carryCoverage([{ row, poles: found.poles }], coverage, found.competences);
    return row;
  }

  /**
   * A page of calls in an order, with what can cover them, in one statement.
   *
   * @throws INVALID_INPUT for a code that is no digits, or a day that is none.
   */
  async list(
    filter: TenderFilter,
    sort: TenderSort,
    page: { first: number; after?: string | null | undefined },
    viewer: Viewer,
    selection: Selection,
  ): Promise<Connection<ThingRow>> {
    const choose = repository.listTenders[sort];
    if (!choose) throw new CodedError('INVALID_INPUT', { detail: 'sort' });
    const nodes = selection.nodes();
    const columns = columnsAsked(nodes, tenderColumns);
    const now = new Date();
    const coverage = coverageAsked(nodes, now);
    const asked = parametersOf(filter);
    const states = filter.states?.length ? filter.states : tenderStates;
    const after = page.after ? decodeCursor(page.after, 2) : null;
    const [found] = await this.database.read(
      choose({ optional: Object.values(asked).some((one) => one !== null) }),
      {
        ...relationParameters(relations, nodes, viewer),
        ...asked,
        states,
        withFictitious: filter.withFictitious,
        now: momentOf(now),
        from: beginning(sort, states, asked.endsFrom, now, after),
        after,
        limit: pageSize(page.first) + 1,
        columns,
        coverage,
        withTotal: selection.has('totalCount'),
        readers: viewer.readers,
      },
    );
    const rows = (found?.rows ?? []).map(([values, order, poles, along]) => {
      const row = attachRelations(
        thingFrom(values, columns),
        relations,
        nodes,
        Object.fromEntries(relations.map((one, index) => [one.field, along[index]])),
      );
      return { row, poles, key: [order, row.id] as Key };
    });
    carryCoverage(rows, coverage, found?.competences ?? null);
    return connectionOf(
      rows.map(({ row, key }) => ({ node: row, key })),
      page.first,
      found?.total,
    );
  }
}

/** Where an order begins: at the cursor, else at what is the first that can be in the list. */
function beginning(
  sort: TenderSort,
  states: readonly string[],
  endsFrom: string | null,
  now: Date,
  after: Key | null,
): string {
  if (after) return String(after[0]);
  if (sort === 'RECENT_DESC') return GREATEST;
  if (sort === 'ENDS_ASC') return endsFrom ?? LEAST;
  return sort === 'DEADLINE_ASC' && states.every((one) => one === 'OPEN') ? momentOf(now) : LEAST;
}

function parametersOf(filter: TenderFilter) {
  const words = (text: string | null | undefined) => (text ? foldText(text) || null : null);
  return {
    text: words(filter.text),
    buyerText: words(filter.buyer),
    nature: filter.nature ?? null,
    contractKind: filter.contract ?? null,
    cpv: filter.cpv ? prefixOf(filter.cpv) : null,
    tag: filter.tag ? tagKey(filter.tag) : null,
    territoryCode: filter.territory ?? null,
    reserved: filter.reserved ?? null,
    keptBy: filter.pole ?? null,
    deadlineFrom: dayOf(filter.deadlineFrom, 'deadlineFrom'),
    deadlineUntil: dayOf(filter.deadlineUntil, 'deadlineUntil'),
    endsFrom: dayOf(filter.endsFrom, 'endsFrom'),
    endsUntil: dayOf(filter.endsUntil, 'endsUntil'),
  };
}

/** The digits that codes must begin with: of a whole code, those that say something. */
function prefixOf(typed: string): string {
  const digits = typed.trim().replace(/-\d$/, '');
  if (!/^\d{1,8}$/.test(digits)) throw new CodedError('INVALID_INPUT', { detail: 'cpv' });
  return digits.length === 8 ? cpvStem(digits) : digits;
}

function dayOf(text: string | null | undefined, field: string): string | null {
  if (!text) return null;
  if (!isoDay.safeParse(text).success) throw new CodedError('INVALID_INPUT', { detail: field });
  return text;
}
