import { anyJson, oddTexts } from './odd-values';
import { posted, type Spoil } from './raw-request';

/** Ways of asking wrongly, in a body that is as it should be. */
export const oddOperations: Readonly<Record<string, Spoil>> = {
  'a character more, less or other': (operation, dice) => {
    const at = dice.below(operation.query.length);
    const put = dice.one([
      '',
      '{',
      '}',
      '(',
      ')',
      '$',
      '@',
      '"',
      '...',
      '\u0000',
      '\ufeff',
      '😀',
      '#',
      '"""',
      '&',
    ]);
    const query = operation.query.slice(0, at) + put + operation.query.slice(at + dice.below(3));
    return posted('', JSON.stringify({ ...operation, query }));
  },
  'the end is missing': (operation, dice) =>
    posted(
      '',
      JSON.stringify({ ...operation, query: operation.query.slice(0, dice.below(operation.query.length)) }),
    ),
  'a field that is not there': (operation, dice) =>
    posted(
      '',
      JSON.stringify({
        ...operation,
        query: operation.query.replace(
          /\{/,
          `{ ${dice.one(['nope', '__proto__', 'constructor', '__schema', '__type'])} `,
        ),
      }),
    ),
  'variables are missing': (operation) => posted('', JSON.stringify({ ...operation, variables: {} })),
  'variables are of other types': (operation, dice, known) =>
    posted(
      '',
      JSON.stringify({
        ...operation,
        variables: Object.fromEntries(
          Object.keys(operation.variables).map((name) => [name, anyJson(dice, known, 0)]),
        ),
      }),
    ),
  'there are too many variables': (operation, dice, known) =>
    posted(
      '',
      JSON.stringify({
        ...operation,
        variables: {
          ...operation.variables,
          ...Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, anyJson(dice, known, 2)])),
        },
      }),
    ),
  'variables are no object': (operation, dice) =>
    posted('', JSON.stringify({ ...operation, variables: dice.one(['{}', 1, [], [[]], true, ['a']]) })),
  'another operation is named': (operation, dice) =>
    posted('', JSON.stringify({ ...operation, operationName: dice.one(['Other', '', '__proto__', ' ']) })),
  'the name is no text': (operation, dice) =>
    posted('', JSON.stringify({ ...operation, operationName: dice.one([1, {}, [], true]) })),
  'the query is no text': (_operation, dice) =>
    posted(
      '',
      JSON.stringify({ query: dice.one([1, {}, [], true, null, { kind: 'Document', definitions: [] }]) }),
    ),
  'the query is odd': (_operation, dice) => posted('', JSON.stringify({ query: dice.one(oddTexts) })),
  'the page is enormous, or below nothing': (_operation, dice) => {
    const first = dice.one([
      '-1',
      '0',
      '201',
      '2147483647',
      '-2147483648',
      '99999999999',
      '1e9',
      '1.5',
      'null',
      '"5"',
    ]);
    const list = dice.one(['actors', 'ties', 'statements', 'events', 'tenders', 'wants', 'comparisons']);
    return posted(
      '',
      JSON.stringify({ query: `{ ${list}(first: ${first}) { nodes { __typename } totalCount } }` }),
    );
  },
  'the cursor is none': (_operation, dice) => {
    const key = dice.one([
      'x',
      '{}',
      '[]',
      '[1]',
      '["a","b"]',
      '[1,2,3]',
      '[null,null]',
      '["","",""]',
      '[1e308,"",""]',
    ]);
    const after = dice.chance(0.5) ? key : Buffer.from(key).toString('base64url');
    const list = dice.one([
      'actors',
      'ties',
      'statements',
      'events',
      'tenders',
      'wants',
      'comparisons',
      'changes',
    ]);
    const query = `query ($after: String) { ${list}(after: $after) { nodes { __typename } } }`;
    return posted('', JSON.stringify({ query, variables: { after } }));
  },
  'it is nested without end': (_operation, dice) => {
    const levels = dice.one([20, 400, 20_000]);
    const field = dice.one(['overview', 'poles', 'node(id: "x")', '... on Query']);
    return posted(
      '',
      JSON.stringify({ query: `${`{ ${field} `.repeat(levels)}{ __typename }${'}'.repeat(levels)}` }),
    );
  },
  'its values are nested without end': (_operation, dice) => {
    const levels = dice.one([50, 2_000, 40_000]);
    const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    return dice.chance(0.5)
      ? posted('', `{"query":"query ($a: [ID!]!) { mayPinAbout(things: $a) }","variables":{"a":${deep}}}`)
      : posted('', JSON.stringify({ query: `{ mayPinAbout(things: ${deep}) }` }));
  },
  'a text is huge': (_operation, dice) => {
    const text = dice.one(['a', 'é', '"', '\\', '😀', ' ']).repeat(dice.one([10_000, 60_000]));
    const query = 'query ($text: String!) { search(text: $text) { matched } cpvCodes(text: $text) { code } }';
    return posted('', JSON.stringify({ query, variables: { text } }));
  },
  'fragments turn in a circle or are not there': (_operation, dice) =>
    posted(
      '',
      JSON.stringify({
        query: dice.one([
          '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
          '{ ...nope }',
          '{ ...a } fragment a on Nope { x }',
          'fragment a on Query { __typename }',
          '{ ... on Actor { name } }',
        ]),
      }),
    ),
  'directives are many or unknown': (_operation, dice) =>
    posted(
      '',
      JSON.stringify({
        query: `{ overview ${dice.one(['@include(if: true) '.repeat(60), '@nope', '@skip', '@skip(if: "yes")', '@deprecated', '@defer', '@stream(initialCount: 1)'])} { version } }`,
      }),
    ),
  'introspection goes in circles': (_operation, dice) => {
    const turn = dice.one(['fields { type ', 'possibleTypes ', 'interfaces ', 'ofType ']);
    const levels = 1 + dice.below(12);
    const open = `{ ${turn}`.repeat(levels);
    const close = ' }'.repeat((open.match(/\{/g) ?? []).length);
    return posted('', JSON.stringify({ query: `{ __schema { types ${open}{ name }${close} } }` }));
  },
  'a subscription': () => posted('', JSON.stringify({ query: 'subscription { x }' })),
  'a text that is known by its hash': (operation, dice) =>
    posted(
      '',
      JSON.stringify({
        ...(dice.chance(0.5) ? operation : {}),
        extensions: dice.one([
          { persistedQuery: { version: 1, sha256Hash: 'x' } },
          { persistedQuery: { version: 9, sha256Hash: 'x' } },
          { persistedQuery: { version: 1, sha256Hash: {} } },
          { persistedQuery: 1 },
          1,
          [],
          'x',
        ]),
      }),
    ),
};
