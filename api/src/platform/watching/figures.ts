import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { watchedJobs, watchedOperations, watchedStatements, type Watcher } from './watched-work';

/** What counts and measures, in Prometheus' words. Names begin with `maillage_`; times are seconds. */
export class Figures {
  private readonly registry = new Registry();
  private readonly endings: (() => void)[] = [];
  private measuresProcess = false;

  readonly requests = new Histogram({
    name: 'maillage_http_request_duration_seconds',
    help: 'Time until an answer had left, by area of the address and status.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [this.registry],
  });
  private readonly operations = new Histogram({
    name: 'maillage_operation_duration_seconds',
    help: 'Time of an operation of GraphQL, by its first field. Refused: the caller’s fault; failed: ours.',
    labelNames: ['type', 'field', 'outcome'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [this.registry],
  });
  private readonly statements = new Histogram({
    name: 'maillage_statement_duration_seconds',
    help: 'Time of a statement with its way to the database, by its name without the variant.',
    labelNames: ['statement', 'outcome'] as const,
    // Few: there are hundreds of statements.
    buckets: [0.005, 0.05, 0.2, 1, 5],
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'maillage_job_duration_seconds',
    help: 'Time of a round of work that nobody waits for.',
    labelNames: ['name', 'outcome'] as const,
    buckets: [0.01, 0.1, 1, 10, 60],
    registers: [this.registry],
  });
  private readonly jobSuccess = new Gauge({
    name: 'maillage_job_last_success_timestamp_seconds',
    help: 'When a round of it last ended well.',
    labelNames: ['name'] as const,
    registers: [this.registry],
  });
  readonly graphVersion = this.gauge('graph_version', 'Version of the facts.');
  readonly databaseUp = this.gauge('database_up', 'Whether the database answers within two seconds.');
  readonly mailsWaiting = this.gauge('mails_waiting', 'Mails that wait to be sent.');
  readonly mailsFailed = this.gauge('mails_failed', 'Mails that were given up.');
  readonly oldestMail = this.gauge(
    'mails_oldest_seconds',
    'Age of the oldest mail that waits; 0: none does.',
  );

  constructor() {
    const { endings } = this;
    endings.push(
      watchedOperations.watch(
        timing(this.operations, (name) => {
          const [type = '', field = ''] = name.split(' ');
          return { type, field };
        }),
      ),
      watchedStatements.watch(timing(this.statements, (name) => ({ statement: name.replace(/\(.*$/s, '') }))),
      watchedJobs.watch(timing(this.jobs, (name) => ({ name }))),
      watchedJobs.watch((name) => (outcome) => {
        if (outcome === 'ok') this.jobSuccess.set({ name }, Math.round(Date.now() / 1000));
      }),
    );
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** A figure that is asked for whenever it is read. */
  ask(name: string, help: string, value: () => number | null | Promise<number | null>): void {
    new Gauge({
      name: `maillage_${name}`,
      help,
      registers: [this.registry],
      async collect() {
        const found = await value();
        if (found === null) this.remove();
        else this.set(found);
      },
    });
  }

  /** A total that is kept elsewhere, by one label. */
  askTotal<L extends string>(
    name: string,
    help: string,
    label: string,
    totals: () => Record<L, number>,
  ): void {
    new Counter({
      name: `maillage_${name}`,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [value, total] of Object.entries<number>(totals())) this.inc({ [label]: value }, total);
      },
    });
  }

  counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: `maillage_${name}`, help, labelNames, registers: [this.registry] });
  }

  /** Everything in the text format of Prometheus. What Node tells of the process is watched from the first time on. */
  text(): Promise<string> {
    if (!this.measuresProcess) collectDefaultMetrics({ register: this.registry });
    this.measuresProcess = true;
    return this.registry.metrics();
  }

  close(): void {
    for (const end of this.endings) end();
    this.registry.clear();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `maillage_${name}`, help, registers: [this.registry] });
  }
}

/** Measures each piece of work from its beginning to its end. */
function timing<L extends string>(
  histogram: Histogram<L | 'outcome'>,
  labelsOf: (name: string) => Record<L, string>,
): Watcher {
  return (name) => {
    const measured = histogram.startTimer();
    return (outcome) => void measured({ ...labelsOf(name), outcome } as never);
  };
}
