import { visible } from '../../platform/access/viewer';

const names = ['id', 'code', 'level', 'name', 'since', 'until'] as const;

/** A territory as it was read, with the wider ones it lies in. */
export interface TerritoryRow {
  readonly graphqlType: 'Territory';
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly within: readonly TerritoryRow[];
}

/** Cypher for a territory and the wider ones it lies in. */
export function territoryColumns(variable: string): string {
  const columns = (of: string) => `[${names.map((name) => `${of}.${name}`).join(', ')}]`;
  return `[${columns(variable)}, COLLECT {
    MATCH (${variable})-[:WITHIN]->(wider:Territory) WHERE ${visible('wider')}
    RETURN ${columns('wider')} ORDER BY wider.level, wider.code
  }]`;
}

export type TerritoryTuple = [columns: unknown[], within: unknown[][]];

export function territoryFrom([columns, within]: TerritoryTuple): TerritoryRow {
  return rowFrom(
    columns,
    within.map((one) => rowFrom(one, [])),
  );
}

function rowFrom(list: readonly unknown[], within: readonly TerritoryRow[]): TerritoryRow {
  const row = Object.fromEntries(names.map((name, index) => [name, list[index] ?? undefined]));
  return { graphqlType: 'Territory', ...row, within } as unknown as TerritoryRow;
}
