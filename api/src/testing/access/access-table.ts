import { isInterfaceType, isObjectType, isIntrospectionType, type GraphQLSchema } from 'graphql';
import { roleNames, type RoleName } from './roles';
import { markdownTable } from './kept-table';
import type { SeenFields } from './seen-fields';

const letters: Readonly<Record<string, string>> = {
  public: 'P',
  pole: 'M',
  participants: 'A',
  facilitators: 'F',
  author: 'N',
  kept: 'K',
  own: 'O',
  others: 'X',
  '+': '+',
};

const head = `# Who reads what

Made by \`api/src/testing/access/access-table.int-spec.ts\`: somebody in each role asks every question of the
schema about a graph that holds every kind of thing at each level, and this is what was answered. The test
fails where an answer is no longer that of the table, and where a type or a field is new: look at the
difference, and if it is right, write the table anew with \`npm run access -w api\`.

Of what was a field answered: **P** of public things, **M** of those for the members of the pole, **A** for
the participants, **F** for the pole's facilitators, **N** of the author's own notes, **K** of what a structure
keeps to itself, its yearly figures to the facilitators of its pole too; **O** of one's own account, **X** of
other accounts; **+** of what has no level. **·** of nothing.
`;

const cellOf = (levels: ReadonlySet<string> | undefined) =>
  Object.entries(letters)
    .filter(([level]) => levels?.has(level))
    .map(([, letter]) => letter)
    .join('') || '·';

/** The table: for each type, fields that everybody sees alike in one row. */
export function accessTable(schema: GraphQLSchema, seen: ReadonlyMap<RoleName, SeenFields>): string {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !isIntrospectionType(type) && !roots.some((root) => root === type))
    .filter((type) => isObjectType(type))
    .sort((a, b) => a.name.localeCompare(b.name));
  const parts = types.map((type) => {
    const rows = new Map<string, string[]>();
    for (const field of Object.keys(type.getFields()).sort()) {
      const cells = roleNames.map((role) => cellOf(seen.get(role)?.get(`${type.name}.${field}`)));
      const key = cells.join(' | ');
      rows.set(key, [...(rows.get(key) ?? []), field]);
    }
    const lines = [...rows].map(([cells, fields]) => `| ${fields.join(', ')} | ${cells} |`);
    return `## ${type.name}\n\n${markdownTable(['', ...roleNames], lines)}`;
  });
  return `${head}\n${parts.join('\n')}`;
}
