import { Injectable } from '@nestjs/common';
import {
  GraphQLInt,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { parseResolveInfo } from 'graphql-parse-resolve-info';
import { DatabaseService } from '../../platform/database/database.service';
import { connectionOf } from '../../platform/graphql/connection';
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

  async resolve<A, T>(
    of: Relation<A, T>,
    row: { readonly id: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<T> {
    const { args, selection } = this.askedBy(context, info);
    const found = await resolveRelation(of, row, args as A, selection, context, this.database);
    return found ?? (nothingOf(info.returnType) as T);
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

/**
 * What is told of a thing that the viewer may not see and was shown by another right, such as that of a personal link:
 * nothing, in the way of the field.
 */
function nothingOf(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const { ofType } = type;
  if (isListType(ofType)) return [];
  if (ofType === GraphQLInt) return 0;
  return isObjectType(ofType) && ofType.name.endsWith('Connection') ? connectionOf([], 1, 0) : null;
}
