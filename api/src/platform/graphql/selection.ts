import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';

/** What a query asks below a field, whatever the fragments it is written with. */
export class Selection {
  private constructor(private readonly trees: readonly ResolveTree[]) {}

  static of(info: GraphQLResolveInfo): Selection {
    const tree = parseResolveInfo(info) as ResolveTree | null;
    return new Selection(tree ? fieldsOf(tree.fieldsByTypeName) : []);
  }

  /** Whether the field is asked for, under any alias. */
  has(name: string): boolean {
    return this.trees.some((tree) => tree.name === name);
  }

  /** Names of all fields asked for. */
  names(): string[] {
    return this.trees.map((tree) => tree.name);
  }

  /** The arguments of the first asking of a field. */
  argumentsOf(name: string): Record<string, unknown> | undefined {
    return this.trees.find((tree) => tree.name === name)?.args;
  }

  /** What is asked below a field, under all its aliases together. */
  below(name: string): Selection {
    const same = this.trees.filter((tree) => tree.name === name);
    return new Selection(same.flatMap((tree) => fieldsOf(tree.fieldsByTypeName)));
  }

  /** What is asked of the nodes of a connection, by either of its doors. */
  nodes(): Selection {
    return new Selection([...this.below('nodes').trees, ...this.below('edges').below('node').trees]);
  }
}

function fieldsOf(byType: FieldsByTypeName): ResolveTree[] {
  return Object.values(byType).flatMap((fields) => Object.values(fields));
}
