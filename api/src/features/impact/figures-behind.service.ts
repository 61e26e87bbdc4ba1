import { Injectable } from '@nestjs/common';
import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { cellsOf, figuresBehind } from '../../algorithms/member-figures';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import {
  connectionOf,
  decodeCursor,
  pageSize,
  type Connection,
  type Key,
} from '../../platform/graphql/connection';
import { thingFrom, type PageArgs, type ThingRow } from '../things';
import type { FiguresBehindArgs } from './impact.input';
import { inItsYears, lastSaid, memberFrom, territoriesOf, territoryOf } from './member-facts';
import * as repository from './member-figures.repository';

export interface FigureOfMember {
  actor: ThingRow;
  figure: ThingRow;
}

/** The yearly figures behind one value of an indicator: asked for when it is opened, for there are hundreds. */
@Injectable()
export class FiguresBehindService {
  constructor(private readonly database: DatabaseService) {}

  /** Those that the viewer may read, the latest year first, then by figure and structure. */
  async list(asked: FiguresBehindArgs, page: PageArgs, viewer: Viewer): Promise<Connection<FigureOfMember>> {
    const limit = pageSize(page.first);
    const after = page.after ? decodeCursor(page.after, 4) : undefined;
    const cells = cellsOf(asked.indicator, asked.year);
    const rowsOfMembers = await this.database.read(repository.memberFigures, {
      ...{ pole: asked.pole ?? null, withFictitious: asked.withFictitious, readers: viewer.readers },
      figures: [...new Set(cells.map((one) => one.figure))],
      years: [...new Set(cells.map((one) => one.year))],
    });
    const members = rowsOfMembers.map(({ member }) => member);
    const given = members.flatMap(({ id: member, actor, figures }) =>
      lastSaid(figures.map((figure) => factFrom(member, figure))).map((fact) => ({ ...fact, actor })),
    );
    const territory = territoryOf(territoriesOf(members), asked.territory);
    const told = inItsYears(cells, territory);
    const rows = figuresBehind({ members: members.map(memberFrom), given }, told, territory?.key)
      .map(({ actor, record, figure, year }) => ({
        node: { actor: thingFrom(actor), figure: thingFrom(record) },
        key: [-year, figure, String(actor['sortName']), String(record['id'])],
      }))
      .sort((a, b) => compareKeys(a.key, b.key));
    const from = after ? rows.findIndex(({ key }) => compareKeys(key, after) > 0) : 0;
    return connectionOf(from < 0 ? [] : rows.slice(from, from + limit + 1), limit, rows.length);
  }
}

function factFrom(member: string, record: Readonly<Record<string, unknown>>) {
  return {
    ...{ member, record },
    figure: record['figure'] as YearlyFigureCode,
    year: Number(record['year']),
    value: Number(record['value']),
  };
}

function compareKeys(one: Key, other: Key): number {
  for (const [at, part] of one.entries()) {
    const beside = other[at] ?? '';
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return 0;
}
