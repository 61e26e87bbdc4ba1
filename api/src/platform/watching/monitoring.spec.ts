import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { addBackupFigures } from '../backup/backups.module';
import { addKeptAnswersFigures } from '../kept-answers/kept-answers.module';
import { Figures } from './figures';
import { job } from './job';
import { addDatabaseFigures } from './metrics.service';
import { watchedOperations, watchedStatements } from './watched-work';

const folder = join(__dirname, '../../../../docs/running');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Labels that Prometheus gives to whatever it reads. */
const ofPrometheus = ['job', 'instance'];

/** Each series that is served, with its labels, once something of each sort has happened. */
async function served(): Promise<Map<string, Set<string>>> {
  const figures = new Figures();
  addDatabaseFigures(figures, { sessions: 1, mostSessions: 50, writersWaiting: 0 });
  addKeptAnswersFigures(figures, {
    counts: () => ({ served: 1, shared: 1, kept: 1, entries: 1, bytes: 1 }),
  });
  addBackupFigures(figures, {
    health: () => Promise.resolve({ status: 'up', last: null, age: 60, kept: 1, failedAt: null }),
  });
  figures.requests.observe({ route: '/page', status: '200' }, 1);
  watchedOperations.begin('query network')('ok');
  watchedStatements.begin('network.read(kind place)')('failed');
  await job('mails', () => Promise.resolve());
  const series = new Map<string, Set<string>>([['up', new Set()]]);
  for (const line of (await figures.text()).split('\n')) {
    const [, name, labels = ''] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
    if (name) series.set(name, new Set([...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label)));
  }
  figures.close();
  return series;
}

/** What is wrong with an expression of PromQL: its grammar, a series or a label that is not served. */
function faultsOf(expression: string, series: Map<string, Set<string>>): string[] {
  const faults: string[] = [];
  const names: string[] = [];
  let known = new Set(ofPrometheus);
  const grouped: string[] = [];
  parser.parse(expression).iterate({
    enter: (node) => {
      const text = expression.slice(node.from, node.to);
      if (node.type.isError) faults.push(`cannot be read at ${node.from}`);
      if (node.name === 'VectorSelector') {
        const [name = ''] = /^\w+/.exec(text) ?? [];
        names.push(name);
        if (!series.has(name)) faults.push(`no series ${name}`);
        known = new Set([...ofPrometheus, ...(series.get(name) ?? [])]);
      }
      if (node.name !== 'LabelName') return;
      if (node.matchContext(['GroupingLabels'])) grouped.push(text);
      else if (!known.has(text)) faults.push(`no label ${text}`);
    },
  });
  if (names.length === 0) faults.push('asks for no series');
  for (const label of grouped)
    if (!names.some((name) => series.get(name)?.has(label) || ofPrometheus.includes(label)))
      faults.push(`no label ${label} to group by`);
  return faults;
}

describe('what is said of our figures to those who watch them', () => {
  let series: Map<string, Set<string>>;
  beforeAll(async () => (series = await served()));

  it('is held against what is served', () => {
    expect(faultsOf('sum by (le) (rate(maillage_operation_duration_seconds_bucket[5m]))', series)).toEqual(
      [],
    );
    expect(faultsOf('rate(maillage_operations_total[5m])', series)).toEqual([
      'no series maillage_operations_total',
    ]);
    expect(faultsOf('maillage_database_up{state="x"}', series)).toEqual(['no label state']);
    expect(faultsOf('sum by (kind) (maillage_database_up)', series)).toEqual(['no label kind to group by']);
    expect(faultsOf('sum(maillage_database_up', series).length).toBeGreaterThan(0);
  });

  it('is right in each alert, which says how urgent it is', () => {
    const { groups } = parse(textOf('prometheus-alerts.yml')) as {
      groups: {
        rules: { alert: string; expr: string; labels: { severity: string }; annotations: object }[];
      }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(5);
    expect(
      rules.flatMap(({ alert, expr }) => faultsOf(expr, series).map((fault) => `${alert}: ${fault}`)),
    ).toEqual([]);
    expect(rules.filter(({ labels }) => !['page', 'ticket'].includes(labels.severity))).toEqual([]);
    const page = textOf('monitoring.md');
    expect(rules.filter(({ alert }) => !page.includes(`\`${alert}\``)).map(({ alert }) => alert)).toEqual([]);
  });

  it('tells that a backup is late where none was ever made too', async () => {
    const lateOf = async (status: 'up' | 'late' | 'off') => {
      const figures = new Figures();
      addBackupFigures(figures, {
        health: () => Promise.resolve({ status, last: null, age: null, kept: 0, failedAt: null }),
      });
      const text = await figures.text();
      figures.close();
      return /^maillage_backup_late (\d)$/m.exec(text)?.[1];
    };
    expect([await lateOf('late'), await lateOf('up'), await lateOf('off')]).toEqual(['1', '0', '0']);
    expect(textOf('prometheus-alerts.yml')).toContain('expr: maillage_backup_late{job="maillage"} == 1');
  });

  it('is right in each panel of the dashboard', () => {
    const { panels } = JSON.parse(textOf('grafana-dashboard.json')) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    const filled = (expression: string) =>
      expression.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.*');
    const faults = panels.flatMap(({ title, targets }) =>
      targets.flatMap(({ expr }) => faultsOf(filled(expr), series).map((fault) => `${title}: ${fault}`)),
    );
    expect(panels.length).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  });

  it('names each of our own figures somewhere', () => {
    const page = textOf('monitoring.md');
    const ours = [...series.keys()]
      .filter((name) => name.startsWith('maillage_'))
      .map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
    expect([...new Set(ours)].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });
});
