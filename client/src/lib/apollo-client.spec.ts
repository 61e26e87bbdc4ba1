import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isAbstractType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
} from 'graphql';
import { createCache } from './apollo-client';

const repository = join(__dirname, '../../..');
const schema = buildSchema(readFileSync(join(repository, 'api/schema.graphql'), 'utf8'));

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(__dirname, '..', file), 'utf8'));

const goesOn = ({ arguments: given = [] }: FieldNode) =>
  given.some(({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE);

/** The fields that some operation asks the pages of one after the other, with each type of what has them. */
function pagedFields(): readonly [type: string, field: string][] {
  const found = new Map<string, [string, string]>();
  for (const source of sources) {
    const types = new TypeInfo(schema);
    visit(
      parse(source),
      visitWithTypeInfo(types, {
        Field: (node) => {
          const type = types.getParentType();
          if (!type || !goesOn(node)) return;
          for (const { name } of isAbstractType(type) ? schema.getPossibleTypes(type) : [type])
            found.set(`${name}.${node.name.value}`, [name, node.name.value]);
        },
      }),
    );
  }
  return [...found.values()];
}

describe('the pages of a list', () => {
  // Without it the next page stands in the cache beside the list, which never grows.
  it.each(pagedFields())('join each other: %s.%s', (type, field) => {
    expect(createCache().policies.getMergeFunction(type, field, undefined)).toBeDefined();
  });
});
