import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo } from 'graphql-parse-resolve-info';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { resolveRelation, type Relation } from './relation';

/** Answers a field that is a relation: from what was read along with the row, or batched. */
@Injectable()
export class RelationResolver {
  constructor(private readonly database: DatabaseService) {}

  resolve<A, T>(
    of: Relation<A, T>,
    row: { readonly id: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<T> {
    // The arguments are taken from the query, as the root did, so that both know the field by the same key.
    const args = (parseResolveInfo(info)?.['args'] ?? {}) as A;
    return resolveRelation(of, row, args, Selection.of(info), context, this.database);
  }
}
