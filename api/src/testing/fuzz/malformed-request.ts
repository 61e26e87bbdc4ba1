import { gzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice';
import { oddOperations } from './odd-operations';
import { json, posted, type RawRequest, type Spoil } from './raw-request';
import { validOperation } from './valid-operation';

/** Each way of doing it wrong, by its name. */
const ways: Readonly<Record<string, Spoil>> = {
  ...oddOperations,
  'the body is another kind of JSON': (operation, dice) =>
    posted(
      '',
      dice.one([
        JSON.stringify([operation]),
        '[]',
        '[[]]',
        'null',
        '1',
        '"x"',
        'true',
        '{}',
        JSON.stringify([operation, operation]),
        JSON.stringify({ __proto__: null, toString: 1 }),
      ]),
    ),
  'the body is no JSON': (operation, dice) => {
    const text = JSON.stringify(operation);
    return posted(
      '',
      dice.one([
        '',
        '{',
        '{"query":',
        text.slice(0, -1),
        `${text}x`,
        `\ufeff${text}`,
        text.replaceAll('"', "'"),
        'NaN',
        '[1,]',
        '{"query":"\\ud8"}',
      ]),
    );
  },
  'the bytes are no UTF-8': (operation, dice) => {
    const bytes = Buffer.from(JSON.stringify(operation));
    for (let times = 0; times < 1 + dice.below(5); times++)
      bytes[dice.below(bytes.length)] = dice.one([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xf5, 0x00]);
    return posted('', bytes);
  },
  'the type of the body is another': (operation, dice) =>
    posted('', JSON.stringify(operation), {
      'content-type': dice.one([
        'text/plain',
        'application/xml',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        'application/json; charset=utf-16',
        'application/json; charset=nope',
        'application/graphql',
        'x',
        'application/json;;;',
        '/',
      ]),
      ...(dice.chance(0.5) ? { 'apollo-require-preflight': '1' } : {}),
    }),
  'the body is packed, or said to be': (operation, dice) => {
    const text = JSON.stringify(operation);
    const [body, coding] = dice.one<readonly [string | Buffer, string]>([
      [gzipSync(text), 'gzip'],
      [text, 'gzip'],
      [gzipSync(text).subarray(0, 20), 'gzip'],
      [text, 'br'],
      [text, 'deflate'],
      [text, 'nope'],
      [gzipSync(Buffer.alloc(5_000_000, 0x20)), 'gzip'],
    ]);
    return posted('', body, { ...json, 'content-encoding': coding });
  },
  'the method is another': (operation, dice) => {
    const method = dice.one(['GET', 'PUT', 'OPTIONS', 'HEAD'] as const);
    const search = new URLSearchParams({
      query: operation.query.slice(0, 3000),
      variables: dice.one(['{}', '[]', '{', 'null', '{"a":1}']),
    });
    const headers = { 'apollo-require-preflight': '1' };
    return { what: '', method, path: `/graphql?${search.toString()}`, headers };
  },
  'the address is odd': (_operation, dice) => {
    const path = dice.one([
      '/graphql/x',
      '/graphql?query=%ff',
      '/graphql?query=a&query=b',
      '/%ff',
      '/calendrier/%00.ics',
      '/calendrier/consultation/%2e%2e.ics',
      '/pieces/groupement/x/dc2-%0d%0a.docx',
      '/fil.atom?pole[]=x',
      '/fil.atom?pole=%ff',
      '/donnees/fiche/%00.jsonld',
      '/donnees/pole/%2e%2e.jsonld?demo[]=0',
      '/donnees/fiche/x%0d%0ay',
      '/donnees/%ff',
      '/oidc/retour?code[a]=b&state=%00',
      '/health/nope',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/metrics/x',
      '//graphql',
      '/calendrier/consultation/x.ics?lang[]=en',
    ]);
    return { what: '', method: 'GET', path, headers: {} };
  },
  'headers are odd': (operation, dice) =>
    posted('', JSON.stringify(operation), {
      ...json,
      ...dice.one<Record<string, string>>([
        { accept: 'text/html' },
        { accept: 'multipart/mixed; deferSpec=20220824' },
        { accept: 'x' },
        { authorization: 'Bearer x' },
        { authorization: 'Seat' },
        { authorization: 'Nope nope nope' },
        { cookie: '__Host-maillage=x; __Host-maillage=y' },
        { cookie: '__Host-maillage=%E0%A4%A; =; ;;' },
        { cookie: `a=${'b'.repeat(4000)}` },
        { 'x-request-id': 'a b\u00e9' },
        { 'x-forwarded-for': '1.1.1.1, nonsense, ::1' },
        { 'if-none-match': '*' },
        { range: 'bytes=0-0' },
        { expect: 'nope' },
      ]),
    }),
};

/** A request that something is wrong with, in one of these ways. */
export function malformedRequest(schema: GraphQLSchema, dice: Dice, known: readonly string[]): RawRequest {
  const [what, spoil] = dice.one(Object.entries(ways));
  return { ...spoil(validOperation(schema, dice, known), dice, known), what };
}
