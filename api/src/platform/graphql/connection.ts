import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CodedError } from '../errors/coded-error';

/** The largest page that may be asked for. */
export const MAX_PAGE = 200;

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

interface Edge<T> {
  cursor: string;
  node: T;
}

/** A page of results by keyset: rows after a cursor, in the order of the list. */
export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The values that a row is ordered by, the last one being its id. */
export type Key = readonly (string | number)[];

export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key behind a cursor, which must have as many parts as the order of the list. */
export function decodeCursor(cursor: string, parts: number): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => typeof part === 'string' || typeof part === 'number');
    if (isKey) return key as Key;
  } catch {
    // Falls through to the one answer for whatever is not a cursor of ours.
  }
  throw new CodedError('INVALID_CURSOR');
}

/** Checks a page size. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1) throw new CodedError('INVALID_INPUT', { detail: 'first' });
  if (first > MAX_PAGE) throw new CodedError('PAGE_TOO_LARGE', { max: MAX_PAGE });
  return first;
}

/** A page made of rows of which one more than `first` was asked for. */
export function connectionOf<T>(
  rows: readonly { node: T; key: Key }[],
  first: number,
  total: number | null | undefined,
): Connection<T> {
  const edges = rows.slice(0, first).map(({ node, key }) => ({ cursor: encodeCursor(key), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total ?? 0,
  };
}

/** The object types of a connection to a type: edges, nodes, page and the total, counted when asked for. */
export function connectionType<T>(name: string, nodeType: () => Type<T> | T): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeClass {
    @Field()
    cursor!: string;

    @Field(nodeType as () => Type)
    node!: T;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionClass {
    @Field(() => [EdgeClass])
    edges!: EdgeClass[];

    @Field(() => [nodeType()] as [Type])
    nodes!: T[];

    @Field()
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Counted only when asked for.' })
    totalCount!: number;
  }
  return ConnectionClass;
}
