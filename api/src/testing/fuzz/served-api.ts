import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request as send } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PASSWORD } from '../test-account';
import type { RawRequest } from './raw-request';

const main = join(__dirname, '../../../dist/main.js');

/** Milliseconds that an answer may take on a busy machine. */
const PATIENCE = 180_000;

export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * The API as it is served, in a process of its own: a promise that is rejected where nobody looks ends it, as it
 * would end the product, while in a test it would only be told to the test.
 */
export class ServedApi {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });
  /** How it ended, where it did. */
  ended: string | undefined;

  private constructor(
    private readonly port: number,
    private readonly child: ChildProcess,
  ) {
    child.once('exit', (code, signal) => (this.ended = `ended with ${code ?? signal ?? 'nothing'}`));
  }

  static async start(variables: Record<string, string> = {}): Promise<ServedApi> {
    const port = await freePort();
    const child = fork(main, {
      env: {
        PATH: process.env['PATH'],
        NEO4J_URI: process.env['TEST_NEO4J_URI'],
        NEO4J_USER: process.env['TEST_NEO4J_USER'],
        NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
        PORT: String(port),
        LOG_LEVEL: 'silent',
        MAILLAGE_SEEDS: '',
        ...variables,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((resolve, reject) => {
      child.on('message', ({ type, message }: { type: string; message?: string }) => {
        if (type === 'ready') resolve();
        if (type === 'fatal') reject(new Error(message));
      });
      child.once('exit', () => reject(new Error('ended before it was ready')));
    });
    return new ServedApi(port, child);
  }

  /** Sends as it stands; a connection that is closed without an answer is an error. */
  send({ method, path, headers, body }: Omit<RawRequest, 'what'>, cookie?: string): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const asked = send(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path,
          agent: this.agent,
          headers: {
            ...(cookie ? { cookie } : {}),
            ...headers,
            ...(body ? { 'content-length': String(body.length) } : {}),
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text,
            }),
          );
        },
      );
      asked.setTimeout(PATIENCE, () => asked.destroy(new Error('no answer in time')));
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** The cookie of a session of this account. */
  async signIn(email: string): Promise<string> {
    const query =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { problems { code } } }';
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { email, password: PASSWORD } }),
    });
    await response.text();
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${email} could not sign in`);
    return cookie;
  }

  /** Bytes of the heap in use, as it tells those who watch. */
  async heap(): Promise<number> {
    const { text } = await this.send({ method: 'GET', path: '/metrics', headers: {} });
    const [, bytes] = /^\w*nodejs_heap_size_used_bytes(?:\{[^}]*\})? ([\d.e+]+)$/m.exec(text) ?? [];
    if (bytes === undefined) throw new Error('The figures say nothing of the heap');
    return Number(bytes);
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    if (this.ended) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
