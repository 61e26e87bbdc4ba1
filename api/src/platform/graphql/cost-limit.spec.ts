import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  Kind,
  parse,
  typeFromAST,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { costOf } from './cost-limit';
import { limits } from './limits';
import { listLengths } from './list-lengths';

/** The schema as it is emitted. */
const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));

const cost = (text: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  costOf({ schema, document: parse(text), variables, operationName });

describe('what an operation costs', () => {
  it('grows with its pages, and not beyond the largest page', () => {
    const page = (first: number) => cost(`{ actors(first: ${first}) { nodes { name } } }`);
    expect(page(100) - 1).toBe(10 * (page(10) - 1));
    expect(page(2_000_000)).toBe(page(200));
  });

  it('is never made less by a page below nothing', () => {
    const dear = '{ nodes { ties(first: 200) { nodes { participations { party { name } } } } } }';
    const alone = cost(`{ actors(first: 200) ${dear} }`);
    expect(
      cost(`{ cheap: actors(first: -2000000000) { nodes { name } } actors(first: 200) ${dear} }`),
    ).toBeGreaterThan(alone);
    expect(
      cost(
        `query ($first: Int!) { cheap: actors(first: $first) { nodes { name } } actors(first: 200) ${dear} }`,
        {
          first: -2_000_000_000,
        },
      ),
    ).toBeGreaterThan(alone);
  });

  it('is that of the page that is taken where none is asked for', () => {
    expect(cost('{ actors { nodes { name } } }')).toBe(cost('{ actors(first: 50) { nodes { name } } }'));
  });

  it('counts the nodes of what is no page as a list', () => {
    expect(cost('{ network { nodes { name } } }')).toBeGreaterThan(listLengths['Network.nodes'] ?? Infinity);
  });

  it('multiplies lists within lists, however they are written', () => {
    const plain = '{ rosters { entries { party { listedIn { roster { entries { note } } } } } } }';
    expect(cost(plain)).toBeGreaterThan(300_000);
    const spread = `{ rosters { ...R } }
      fragment R on Roster { entries { ...E } }
      fragment E on RosterEntry { party { ... on Party { listedIn { roster { entries { note } } } } } }`;
    expect(cost(spread)).toBeGreaterThanOrEqual(cost(plain));
  });

  it('of a list is the same below an object of the root as at the root', () => {
    const dear = 'ties(first: 200) { nodes { statements(first: 80) { nodes { id } } } }';
    for (const query of [
      `{ poles { ${dear} } }`,
      `{ impactReport { poles { ${dear} } } }`,
      `{ supportedProjects { poles { ${dear} } } }`,
    ])
      expect(cost(query)).toBeGreaterThan(limits.cost);
  });

  it('lets the schema be asked for whole, and not twenty times', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(limits.cost);
    expect(cost(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeLessThan(
      limits.cost,
    );
    const twenty = Array.from({ length: 20 }, (_, index) => `a${index}: fields { name type { name } }`);
    const circling = `{ fields { type { ofType { ofType { ofType { ${twenty.join(' ')} } } } } } }`;
    expect(cost(`{ __schema { types ${circling} } }`)).toBeGreaterThan(limits.cost);
  });

  it('is that of the operation that is named', () => {
    const both = 'query A { actors(first: 200) { nodes { name } } } query B { overview { version } }';
    expect(cost(both, {}, 'B')).toBe(cost('{ overview { version } }'));
  });

  it('cannot be told where a variable is missing, or of another type', () => {
    const text = 'query ($first: Int!) { actors(first: $first) { nodes { name } } }';
    for (const variables of [{}, { first: 'many' }, { first: null }, { first: 1.5 }])
      expect(() => cost(text, variables)).toThrow(/first/);
  });
});

describe('every operation of our own client', () => {
  const folder = join(__dirname, '../../../../client/src');
  const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const operations = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));

  /** The fragments that a part uses, however deep. */
  const usedBy = (part: ASTNode, used = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> => {
    visit(part, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        usedBy(fragment, used);
      },
    });
    return used;
  };

  it.each(operations.map((one) => [one.name?.value ?? '', one] as const))(
    'is allowed: %s',
    (_name, operation) => {
      const document: DocumentNode = {
        kind: Kind.DOCUMENT,
        definitions: [operation, ...usedBy(operation)],
      };
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
          const asked = typeFromAST(schema, type);
          return !asked || !isInputType(asked) || !isNonNullType(asked) || defaultValue
            ? []
            : [[variable.name.value, valueOf(asked)]];
        }),
      );
      expect(costOf({ schema, document, variables })).toBeLessThanOrEqual(limits.cost);
    },
  );
});

/** Some value of a type; whole numbers are sizes of pages, of which our client asks for a hundred at most. */
function valueOf(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain))
    return Object.fromEntries(
      Object.values(plain.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, valueOf(field.type)]),
    );
  const scalars: Readonly<Record<string, unknown>> = { Int: 100, Float: 1, Boolean: true };
  return scalars[plain.name] ?? 'x';
}

describe('the lengths of lists', () => {
  it('are those of lists of the schema that have no page size', () => {
    const unknown = Object.keys(listLengths).filter((place) => {
      const [typeName = '', fieldName = ''] = place.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
      return (
        !field || !isListType(getNullableType(field.type)) || field.args.some(({ name }) => name === 'first')
      );
    });
    expect(unknown).toEqual([]);
  });

  it('are about those of what the schema says of itself', () => {
    const types = Object.values(schema.getTypeMap());
    const mean = (sizeOf: (type: GraphQLNamedType) => number) =>
      types.reduce((sum, type) => sum + sizeOf(type), 0) / types.length;
    const sizes = {
      '__Schema.types': types.length,
      '__Type.fields': mean(({ name }) => Object.keys(fieldsOf(name)).length),
      '__Type.enumValues': mean((type) => (isEnumType(type) ? type.getValues().length : 0)),
    };
    const outgrown = Object.entries(sizes).filter(([place, size]) => size > 1.5 * (listLengths[place] ?? 0));
    expect(outgrown).toEqual([]);
  });

  it('are told for every list of the root whose entries lead on', () => {
    const untold = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter((field) => isListWithoutPages(field) && leadsOn(getNamedType(field.type).name))
      // Codes, sessions and poles of one account: a handful.
      .filter(({ name }) => listLengths[`Query.${name}`] === undefined)
      .map(({ name }) => name);
    expect(untold).toEqual([]);
  });

  it('are told for every list of an object of the root whose entries lead on', () => {
    const objects = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter(({ type, args }) => !isListType(getNullableType(type)) && !isPaged(args))
      .map(({ type }) => getNamedType(type).name);
    const untold = [...new Set(objects)]
      .flatMap((typeName) =>
        Object.values(fieldsOf(typeName))
          .filter((field) => isListWithoutPages(field) && leadsOn(getNamedType(field.type).name))
          .map(({ name }) => `${typeName}.${name}`),
      )
      .filter((place) => listLengths[place] === undefined);
    expect(untold.filter((place) => !shortByNature.has(place))).toEqual([]);
    expect([...shortByNature].filter((place) => !untold.includes(place))).toEqual([]);
  });
});

/** Lists of one thing, group, call or account: a handful, whatever the store holds. */
const shortByNature: ReadonlySet<string> = new Set([
  ...['Actor.evidence', 'Party.evidence', 'ProjectDetail.evidence', 'Source.evidence'],
  ...['Tender.evidence', 'Thing.evidence', 'Tie.evidence'],
  ...['Actor.listedIn', 'Party.listedIn', 'Tie.participations', 'ProjectDetail.steps'],
  ...['JointBid.buyers', 'JointBid.members', 'Overview.headline'],
  ...['Viewer.actsFor', 'Viewer.facilitates', 'Watch.of'],
]);

function isPaged(args: readonly GraphQLArgument[]): boolean {
  return args.some(({ name }) => name === 'first');
}

function isListWithoutPages({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && !isLeafType(getNamedType(type)) && !isPaged(args);
}

/** Whether an entry of this type may be asked for pages of other things. */
function leadsOn(typeName: string): boolean {
  return Object.values(fieldsOf(typeName)).some(
    ({ type, args }) =>
      isPaged(args) || Object.values(fieldsOf(getNamedType(type).name)).some((one) => isPaged(one.args)),
  );
}

function fieldsOf(typeName: string): GraphQLFieldMap<unknown, unknown> {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
