import { Injectable } from '@nestjs/common';
import { properties } from '@maillage/graph-schema/vocabulary';
import {
  compareStatements,
  contradicted,
  preferredByRule,
  preferredStatement,
  type ComparisonRelationCode,
} from '../../algorithms/compare-statements';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf, decodeCursor, pageSize, type Connection } from '../../platform/graphql/connection';
import type { Selection } from '../../platform/graphql/selection';
import { attach, thingFrom, type ThingRow } from '../things';
import { statementOf, type StatementRow, type StatementTuple } from './statement.columns';
import type { ComparisonFilter, StatementFilter } from './statement.input';
import * as repository from './statements.repository';

/** Statements of one property of one thing, and how they stand to each other. */
export interface ComparisonRow {
  readonly graphqlType: 'Comparison';
  readonly id: string;
  readonly about: ThingRow;
  readonly property: string;
  readonly scope: string | undefined;
  readonly relation: ComparisonRelationCode;
  readonly preferred: StatementRow;
  readonly byRule: StatementRow;
  readonly statements: StatementRow[];
}

/** Properties of which only one value can be true at a time. */
const single = properties.filter((property) => !property.multiple).map((property) => property.code);

@Injectable()
export class StatementsService {
  constructor(private readonly database: DatabaseService) {}

  async list(
    filter: StatementFilter,
    first: number,
    after: string | null | undefined,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Connection<StatementRow>> {
    const [found] = await this.database.read(repository.listStatements, {
      about: filter.about ?? null,
      source: filter.source ?? null,
      properties: filter.properties ?? null,
      modalities: filter.modalities ?? null,
      observationsOnly: filter.observationsOnly,
      withFictitious: filter.withFictitious,
      after: after ? decodeCursor(after, 2) : null,
      limit: pageSize(first) + 1,
      withEvidence: selection.nodes().has('evidence'),
      withTotal: selection.has('totalCount'),
      readers: viewer.readers,
    });
    const rows = (found?.rows ?? [])
      .map(statementOf)
      .map((node) => ({ node, key: [node.property, node.id] }));
    return connectionOf(rows, first, found?.total);
  }

  async byId(id: string, viewer: Viewer): Promise<StatementRow | undefined> {
    const [found] = await this.database.read(repository.statementById, {
      id,
      withEvidence: true,
      readers: viewer.readers,
    });
    return found && statementOf(found.statement);
  }

  async comparisons(
    filter: ComparisonFilter,
    first: number,
    after: string | null | undefined,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Connection<ComparisonRow>> {
    const asked = {
      single,
      withFictitious: filter.withFictitious,
      withEvidence:
        selection.nodes().below('statements').has('evidence') ||
        selection.nodes().below('preferred').has('evidence'),
      readers: viewer.readers,
    };
    const groups = await this.comparable(filter, asked);
    const all = groups
      .map((group) => comparison(thingFrom(group.about), group.statements))
      .filter((one) => one !== undefined)
      .filter((one) => !filter.relations || filter.relations.includes(one.relation));
    const limit = pageSize(first);
    const from = after ? all.findIndex((one) => one.id === decodeCursor(after, 1)[0]) + 1 : 0;
    const rows = all.slice(from, from + limit + 1).map((node) => ({ node, key: [node.id] }));
    return connectionOf(rows, first, all.length);
  }

  /** The comparison that a statement is part of; none where nothing else is said of the same. */
  async comparisonOf(id: string, viewer: Viewer): Promise<ComparisonRow | undefined> {
    const [found] = await this.comparedWith([id], viewer);
    return found;
  }

  /**
   * The comparisons in which one of these statements matters at once: it contradicts another, or the rule would
   * prefer it to what somebody has pinned.
   */
  async disagreementsOf(ids: readonly string[], viewer: Viewer): Promise<ComparisonRow[]> {
    const given = new Set(ids);
    const compared = await this.comparedWith(ids, viewer);
    return compared.filter(
      ({ statements, byRule, preferred }) =>
        contradicted(statements).some((one) => given.has(one.id)) ||
        (given.has(byRule.id) && byRule.id !== preferred.id),
    );
  }

  /** Begins where the fewest statements are: at a source, at a thing, or at all of them. */
  private comparable(
    { source, about }: ComparisonFilter,
    asked: repository.ComparableParameters,
  ): Promise<repository.ComparableRow[]> {
    if (source)
      return this.database.read(repository.comparableFrom, { ...asked, source, about: about ?? null });
    if (about) return this.database.read(repository.comparableAbout, { ...asked, about });
    return this.database.read(repository.comparableStatements, asked);
  }

  private async comparedWith(ids: readonly string[], viewer: Viewer): Promise<ComparisonRow[]> {
    if (ids.length === 0) return [];
    const groups = await this.database.read(repository.comparableWith, {
      ids,
      single,
      withFictitious: true,
      withEvidence: true,
      readers: viewer.readers,
    });
    return groups.flatMap((group) => comparison(thingFrom(group.about), group.statements) ?? []);
  }
}

function comparison(about: ThingRow, tuples: readonly StatementTuple[]): ComparisonRow | undefined {
  const statements = tuples.map((one) => attach(statementOf(one), 'about', {}, about));
  const relation = compareStatements(statements);
  const [first] = statements;
  if (!relation || !first) return undefined;
  return {
    graphqlType: 'Comparison',
    id: Buffer.from(JSON.stringify([about.id, first.property, first.scope ?? ''])).toString('base64url'),
    about,
    property: first.property,
    scope: first.scope,
    relation,
    preferred: preferredStatement(statements),
    byRule: preferredByRule(statements),
    statements,
  };
}
