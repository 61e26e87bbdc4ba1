import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { ground } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { job } from './job';

const METRICS_TOKEN = 'a-token-of-sixteen-signs';

/** What a request is about, none of which may be found in a trace. */
const SECRET = 'Zwentibold';

interface SentSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  traceId: string;
  status: { code?: number };
}

/** Takes traces as a collector does: OTLP as JSON over HTTP. */
class Collector {
  readonly bodies: string[] = [];

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Collector> {
    const collector: Collector = new Collector(
      createServer((asked, answer) => {
        let body = `${asked.method} ${asked.url}\n`;
        asked.setEncoding('utf8').on('data', (text: string) => (body += text));
        asked.on('end', () => {
          collector.bodies.push(body);
          answer.setHeader('content-type', 'application/json').end('{}');
        });
      }),
    );
    await new Promise<void>((resolve) => collector.server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get spans(): SentSpan[] {
    return this.bodies.flatMap((body) => {
      const sent = JSON.parse(body.slice(body.indexOf('\n'))) as {
        resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
      };
      return sent.resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans));
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('who watches', () => {
  let app: TestApplication;
  let collector: Collector;
  let version: number;
  let isRunning = true;
  beforeAll(async () => {
    collector = await Collector.open();
    app = await TestApplication.start(undefined, {
      METRICS_TOKEN,
      PUBLIC_URL: 'https://carte.exemple.test',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    });
    ({ version } = await app.put(ground));
  });
  const stop = async () => {
    if (isRunning) await app.stop();
    isRunning = false;
  };
  afterAll(async () => {
    await stop();
    await collector.close();
  });

  const ask = (headers: Record<string, string>) =>
    request(app.nest.getHttpServer()).get('/metrics').set(headers);

  it('is told requests, operations, statements, jobs, version and mails, with the token alone', async () => {
    await app.query('query AnybodysWord { overview { version } }');
    await app.query(`{ search(text: "${SECRET}") { score } }`);
    await app.query('{ nothingOfTheKind }');
    await app.query('mutation { signIn(email: "nobody@exemple.test", password: "x") { problems { code } } }');
    await job('housekeeping', () => Promise.resolve());
    await app.store(
      "CREATE (:Mail { id: 'waits', mailState: 'QUEUED', createdAt: timestamp() - 90000, nextAt: 0 })",
    );

    expect((await ask({})).status).toBe(404);
    expect((await ask({ authorization: 'Bearer another-of-sixteen-signs' })).status).toBe(404);
    const { status, text, headers } = await ask({ authorization: `Bearer ${METRICS_TOKEN}` });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; .*version=0\.0\.4/),
      'no-store',
    ]);

    const lines = text.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `maillage_graph_version ${version}`,
        'maillage_database_up 1',
        'maillage_database_sessions_max 50',
        'maillage_writers_waiting 0',
        'maillage_mails_waiting 1',
        'maillage_mails_failed 0',
        'maillage_operation_duration_seconds_count{type="query",field="overview",outcome="ok"} 1',
        'maillage_operation_duration_seconds_count{type="query",field="search",outcome="ok"} 1',
        'maillage_operation_duration_seconds_count{type="unknown",field="invalid",outcome="refused"} 1',
        'maillage_job_duration_seconds_count{name="housekeeping",outcome="ok"} 1',
        'maillage_http_request_duration_seconds_count{route="/metrics",status="404"} 2',
      ]),
    );
    expect(Number(/^maillage_mails_oldest_seconds (\S+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(90);
    expect(text).toMatch(
      /^maillage_statement_duration_seconds_count\{statement="overview\.[^"(]+",outcome="ok"\} 1$/m,
    );
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).not.toMatch(/AnybodysWord|Zwentibold|nobody@/);
  });

  it('gets a trace of a request, its operation and its statements, and nothing of what was asked', async () => {
    await stop();
    const { spans } = collector;
    const [operation] = spans.filter(({ name }) => name === 'query search');
    const above = spans.find(({ spanId }) => spanId === operation?.parentSpanId);
    const below = spans.filter(({ parentSpanId }) => parentSpanId === operation?.spanId);
    expect([above?.name, above?.parentSpanId ?? '']).toEqual(['POST /graphql', '']);
    expect(below.map(({ name }) => name)).toEqual([expect.stringMatching(/^search/)]);
    expect(new Set([above, operation, ...below].map((span) => span?.traceId)).size).toBe(1);
    expect(spans.map(({ name }) => name)).not.toContain('GET /metrics');
    // What set the stage, or runs for nobody, is in no trace.
    const roots = spans.filter(({ parentSpanId }) => !parentSpanId);
    expect(new Set(roots.map(({ name }) => name))).toEqual(new Set(['POST /graphql']));
    const said = collector.bodies.join('\n');
    expect(said).toMatch(/^POST \/v1\/traces$/m);
    expect(said).not.toMatch(/AnybodysWord|Zwentibold|nobody@|127\.0\.0\.1|exemple\.test/);
  });
});
