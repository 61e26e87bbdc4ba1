import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { CodedError } from '../errors/coded-error';
import { LARGEST_BODY, limitBodies, USUAL_BODY } from './body-limits';

const PIECE = Buffer.alloc(65_536, 'x');

describe('a body', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const application = express();
    // Whoever brings a cookie has signed in, where the database can be asked.
    const viewers = {
      of: ({ headers }: { headers: { cookie?: string } }) =>
        headers.cookie === 'away'
          ? Promise.reject(new CodedError('DATABASE_UNAVAILABLE'))
          : Promise.resolve({ readers: ['public'], ...(headers.cookie ? { account: {} } : {}) }),
    };
    limitBodies({
      get: () => viewers,
      use: application.use.bind(application),
    } as unknown as NestExpressApplication);
    application.post('/', ({ body }: { body: unknown }, response) => {
      response.json({ read: body });
    });
    await new Promise<void>((resolve) => {
      server = application.listen(0, '127.0.0.1', () => resolve());
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Status, and the code of the refusal or what was read. */
  const told = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    const { read, errors } = (await response.json()) as {
      read?: unknown;
      errors?: { extensions: { code: string; parameters: unknown } }[];
    };
    return [response.status, errors?.[0]?.extensions.code ?? read];
  };

  const within = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const long = (length: number) => JSON.stringify({ a: 'x'.repeat(length) });

  it('of usual size and depth is read', async () => {
    expect(await told('{"a":1}')).toEqual([200, { a: 1 }]);
    expect((await told(within(60)))[0]).toBe(200);
  });

  it.each([
    ['is no JSON', '{"query":', {}, 400, 'QUERY_INVALID'],
    [
      'is of another charset',
      '{}',
      { 'content-type': 'application/json; charset=nope' },
      415,
      'QUERY_INVALID',
    ],
    [
      'hides how deep it is nested in UTF-7',
      within(90_000).replaceAll('[', '+AFs-').replaceAll(']', '+AF0-'),
      { 'content-type': 'application/json; charset=utf-7', cookie: 'x' },
      415,
      'QUERY_INVALID',
    ],
    [
      'hides how deep it is nested in UTF-16',
      // One of the two bytes of this sign is that of a quotation mark.
      new Uint8Array(Buffer.from(within(40_000).replace('a', '\u2200'), 'utf16le')),
      { 'content-type': 'application/json; charset=utf-16' },
      415,
      'QUERY_INVALID',
    ],
    ['is packed in an unknown way', '{}', { 'content-encoding': 'nope' }, 415, 'QUERY_INVALID'],
    ['is said to be packed', '{}', { 'content-encoding': 'gzip' }, 400, 'QUERY_INVALID'],
    ['is nested without end', within(90_000), {}, 400, 'INVALID_INPUT'],
    ['is nested too deep by who signed in', within(150_000), { cookie: 'x' }, 400, 'INVALID_INPUT'],
    ['is long', long(USUAL_BODY), {}, 413, 'FILE_TOO_LARGE'],
    ['is long while the database is away', long(USUAL_BODY), { cookie: 'away' }, 503, 'DATABASE_UNAVAILABLE'],
    ['is longer than the longest', long(LARGEST_BODY), { cookie: 'x' }, 413, 'FILE_TOO_LARGE'],
    [
      'grows when it is unpacked',
      new Uint8Array(gzipSync(long(LARGEST_BODY))),
      { 'content-encoding': 'gzip' },
      413,
      'FILE_TOO_LARGE',
    ],
  ] as const)('that %s is refused with a code', async (_what, body, headers, status, code) => {
    expect(await told(body, headers)).toEqual([status, code]);
    expect(await told('{"a":1}')).toEqual([200, { a: 1 }]);
  });

  it('that is long is read for who has signed in', async () => {
    expect((await told(long(USUAL_BODY), { cookie: 'x' }))[0]).toBe(200);
  });

  it('that is said to be of twenty megabytes is refused with a code before it was sent', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes('"code"')) socket.destroy();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
      socket.write(
        'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 20000000\r\n\r\n{',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*"code":"FILE_TOO_LARGE"/);
    expect(await told('{"a":1}')).toEqual([200, { a: 1 }]);
  });

  it('of twenty megabytes that nobody said the length of is refused with a code, and not kept', async () => {
    // A stream has no length: it is sent in chunks.
    const body = new ReadableStream({
      pull: (controller) => {
        sent += PIECE.length;
        controller.enqueue(PIECE);
        if (sent > 20_000_000) controller.close();
      },
    });
    let sent = 0;
    const response = await fetch(url, {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch(/"code":"FILE_TOO_LARGE"/);
  });
});
