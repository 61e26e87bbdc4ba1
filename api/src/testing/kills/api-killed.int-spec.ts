import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { put } from '../records';
import { makeAccount, PASSWORD } from '../test-account';
import { TestApplication } from '../test-application';
import { WithheldCommit } from './withheld-commit';

const main = join(__dirname, '../../../dist/main.js');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The API as it is served, in a process of its own. */
class ApiProcess {
  private cookie = '';

  private constructor(
    private readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(databaseUri: string): Promise<ApiProcess> {
    const port = await freePort();
    const child = fork(main, {
      env: {
        PATH: process.env['PATH'],
        NEO4J_URI: databaseUri,
        NEO4J_USER: process.env['TEST_NEO4J_USER'],
        NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
        PORT: String(port),
        LOG_LEVEL: 'silent',
        MAILLAGE_SEEDS: '',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise<void>((resolve, reject) => {
      child.on('message', ({ type, message }: { type: string; message?: string }) => {
        if (type === 'ready') resolve();
        if (type === 'fatal') reject(new Error(message));
      });
    });
    return new ApiProcess(`http://127.0.0.1:${port}/graphql`, child);
  }

  async ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return ((await response.json()) as { data: T }).data;
  }

  signIn(email: string): Promise<unknown> {
    return this.ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { problems { code } } }',
      { email, password: PASSWORD },
    );
  }

  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}

describe('an API that is killed between commit and reply', () => {
  let app: TestApplication;
  let way: WithheldCommit;
  const running: ApiProcess[] = [];
  beforeAll(async () => {
    app = await TestApplication.start();
    way = await WithheldCommit.open(process.env['TEST_NEO4J_URI'] ?? '');
    await app.put([put('poles', { key: 'pole', name: 'Pole', fictitious: true })]);
  });
  afterAll(async () => {
    for (const api of running) await api.kill();
    await way.close();
    await app.stop();
  });

  const start = async (email: string) => {
    const api = await ApiProcess.start(way.uri);
    running.push(api);
    await api.signIn(email);
    return api;
  };

  it('has done the request once when it is sent again', async () => {
    const role = { role: 'FACILITATOR', over: 'pole' } as const;
    const { email } = await makeAccount(app.database.driver, 'Facilitator', [role]);
    const request = randomUUID();
    const edit = (api: ApiProcess) =>
      api.ask<{ edit: { done: { id: string; action: string }[] } }>(
        'mutation ($request: ID!, $edits: [EditInput!]!) { edit(request: $request, edits: $edits) { done { id action } } }',
        {
          request,
          edits: [
            {
              kind: 'ACTORS',
              key: '~1',
              record: { key: '~1', type: 'ASSOCIATION', name: 'Inventée', fictitious: true },
            },
          ],
        },
      );
    const made = () =>
      app.store('MATCH (c:Change)-[:OF]->(n) WHERE c.request CONTAINS $request RETURN n.id AS id', {
        request,
      });

    const killed = await start(email);
    way.arm(true);
    let answered = false;
    const reply = edit(killed).then(
      () => (answered = true),
      () => undefined,
    );
    while ((await made()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    running.pop();
    await killed.kill();
    await reply;
    expect(answered).toBe(false);

    way.arm(false);
    const again = await edit(await start(email));
    const [first, ...others] = await made();
    expect(others).toEqual([]);
    expect(again.edit.done).toEqual([{ ...first, action: 'ADDED' }]);
  });
});
