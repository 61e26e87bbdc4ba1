import { Injectable } from '@nestjs/common';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo } from 'graphql-parse-resolve-info';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Selection } from '../../platform/graphql/selection';
import { resolveRelation, type Relation } from './relation';

interface Asked {
  readonly args: unknown;
  readonly selection: Selection;
}

/** Answers a field that is a relation: from what was read along with the row, or batched. */
@Injectable()
export class RelationResolver {
  /** What each field of a query asks: read from the query once, not once for each row. */
  private readonly asked = new WeakMap<RequestContext, Map<FieldNode, Asked>>();

  constructor(private readonly database: DatabaseService) {}

  resolve<A, T>(
    of: Relation<A, T>,
    row: { readonly id: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<T> {
    const { args, selection } = this.askedBy(context, info);
    return resolveRelation(of, row, args as A, selection, context, this.database);
  }

  private askedBy(context: RequestContext, info: GraphQLResolveInfo): Asked {
    const fields = this.asked.get(context) ?? new Map<FieldNode, Asked>();
    this.asked.set(context, fields);
    const [node] = info.fieldNodes;
    const known = node && fields.get(node);
    if (known) return known;
    // The arguments are taken from the query, as the root did, so that both know the field by the same key.
    const found = { args: parseResolveInfo(info)?.['args'] ?? {}, selection: Selection.of(info) };
    if (node) fields.set(node, found);
    return found;
  }
}
