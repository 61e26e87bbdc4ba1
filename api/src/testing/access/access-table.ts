import { isIntrospectionType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { markdownTable } from './kept-table';
import type { SeenFields } from './seen-fields';
import { standings, type Standing } from './world';

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
schema about a graph that holds every kind of thing at each level, and tries every mutation that answers with more than
yes; so does who sits at a session for a structure. This is what was answered. The test fails where an answer is no
longer that of the table, where a type or a field is new, and where nobody is answered a type: look at the difference,
and if it is right, write the table anew with \`npm run access -w api\`.

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

/** Every type that an answer can have, by name. */
export function answeredTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type) && !roots.includes(type))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The table: for each type, fields that everybody sees alike in one row. */
export function accessTable(schema: GraphQLSchema, seen: ReadonlyMap<Standing, SeenFields>): string {
  const parts = answeredTypes(schema).map((type) => {
    const rows = new Map<string, string[]>();
    for (const field of Object.keys(type.getFields()).sort()) {
      const cells = standings.map((who) => cellOf(seen.get(who)?.get(`${type.name}.${field}`)));
      const key = cells.join(' | ');
      rows.set(key, [...(rows.get(key) ?? []), field]);
    }
    const lines = [...rows].map(([cells, fields]) => `| ${fields.join(', ')} | ${cells} |`);
    return `## ${type.name}\n\n${markdownTable(['', ...standings], lines)}`;
  });
  return `${head}\n${parts.join('\n')}`;
}
