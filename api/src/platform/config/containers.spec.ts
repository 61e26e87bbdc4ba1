import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { HealthController } from '../health/health.module';
import { ConfigurationInvalid, readConfiguration, variableNames } from './configuration';
import { secretVariables } from './secret-files';

const root = join(__dirname, '../../../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  build?: string;
  environment: Record<string, string>;
  healthcheck?: { test: string[] };
  ports?: string[];
  read_only?: boolean;
  stop_grace_period: string;
  volumes?: string[];
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as {
  services: { app: Service; neo4j: Service };
  volumes: Record<string, null>;
};
const { app, neo4j } = compose.services;
const dockerfile = textOf('Dockerfile').replace(/\\\n\s*/g, '');
const [, image = ''] = /\nFROM node:22-slim\n([\s\S]*)$/.exec(dockerfile) ?? [];

/** Variables that the image sets. */
const imageVariables = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(image)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** What the composition gives the application, when its surroundings say `given`. */
function composed(environment: Record<string, string>, given: Record<string, string>) {
  const fill = (text: string) =>
    text.replace(
      /\$\{(\w+)(?:(:?)([-?])([^}]*))?\}/g,
      (_all, name: string, empty, sign, otherwise: string) => {
        const value = given[name];
        if (value !== undefined && !(empty && value === '')) return value;
        if (sign === '?') throw new Error(`${name} ${otherwise}`);
        return otherwise ?? '';
      },
    );
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, fill(String(text))]));
}

/** Variables of Node itself. */
const ofNode = ['NODE_ENV', 'NODE_OPTIONS'];

/** Read by the scripts around the application, or where a configuration is of no use. */
const notComposed = ['NEO4J_USER', 'NEO4J_DATABASE', 'OTEL_SERVICE_NAME'];

describe('the composition', () => {
  it('satisfies the linter of compositions', () => {
    const linter = join(dirname(require.resolve('dclint/package.json')), 'bin/dclint.cjs');
    const args = [linter, '--max-warnings=0', join(root, 'docker-compose.yml')];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect([status, `${stdout}${stderr}`.trim()]).toEqual([0, expect.any(String)]);
  });

  it('names only variables that the application reads, and all that somebody may want to set', () => {
    const named = [...Object.keys(app.environment), ...Object.keys(imageVariables)];
    const known = [...variableNames, ...ofNode];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(variableNames.filter((name) => !named.includes(name)).sort()).toEqual([...notComposed].sort());
  });

  it('gives a configuration that holds, with the password alone', () => {
    const variables = { ...imageVariables, ...composed(app.environment, { NEO4J_PASSWORD: 'a password' }) };
    const configuration = readConfiguration(variables);
    expect(configuration).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      database: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'a password' },
      clientFolder: '/app/client/dist',
      seedsFolder: '/app/seeds',
      seedSets: ['periscope'],
      mail: undefined,
      provider: undefined,
      metricsToken: undefined,
      traces: undefined,
      backups: { folder: '/backups' },
      // Nobody is let in as an invented person, and figures need a token.
      isLocal: false,
    });
    expect(() => composed(app.environment, {})).toThrow('NEO4J_PASSWORD is required');
  });

  it('passes on what its surroundings say', () => {
    const given = {
      ...{ NEO4J_PASSWORD: 'a password', PUBLIC_URL: 'https://carte.exemple.test', TRUSTED_PROXIES: '1' },
      ...{ SMTP_URL: 'smtps://mail.exemple.test', MAIL_FROM: 'carte@exemple.test', MAILLAGE_SEEDS: '' },
      ...{ OIDC_ISSUER: 'https://id.exemple.test', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' },
      ...{ METRICS_TOKEN: 'a-token-of-sixteen-signs', ASK_AGAIN_MONTHS: '6', LOG_LEVEL: 'warn' },
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OIDC_SCOPES: 'openid', OIDC_LABEL: 'Z' },
      BACKUP_KEEP: '3,0,0',
      ...{ KEPT_ANSWERS_MB: '16', PLAN_AHEAD: '0' },
      OIDC_LINK_BY_EMAIL: '1',
    };
    const variables = composed(app.environment, given);
    expect(variables).toMatchObject(given);
    expect(() => readConfiguration({ ...imageVariables, ...variables })).not.toThrow(ConfigurationInvalid);
  });

  it('publishes the port that the application listens on, to this machine alone', () => {
    const { PORT } = imageVariables;
    expect(app.ports).toEqual([`127.0.0.1:\${APP_PORT:-3000}:${PORT}`]);
    expect(image).toMatch(new RegExp(`^EXPOSE ${PORT}$`, 'm'));
    expect(neo4j.ports).toBeUndefined();
  });

  it('asks for health where the application answers', () => {
    const [, path] =
      /HEALTHCHECK .*fetch\(`http:\/\/127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[\w/]+)`\)/.exec(image) ?? [];
    const controller = Reflect.getMetadata('path', HealthController) as string;
    const live = Reflect.getMetadata('path', HealthController.prototype.live) as string;
    expect(path).toBe(`/${controller}/${live}`);
  });

  it('gives both sides one password, and the database a place that lasts', () => {
    const [, password] = neo4j.environment['NEO4J_AUTH']?.split('neo4j/') ?? [];
    expect(password).toBe(app.environment['NEO4J_PASSWORD']);
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(Object.keys(compose.volumes)).toContain('neo4j-data');
  });

  it('lets the application end by itself before it is killed', () => {
    const [, drain] = /const DRAIN = (\d+);/.exec(textOf('api/src/start-application.ts')) ?? [];
    for (const text of [
      app.stop_grace_period,
      /TimeoutStopSec=(\d+)/.exec(textOf('docs/running/maillage.service'))?.[1] ?? '',
    ])
      expect(parseInt(text, 10) * 1000).toBeGreaterThanOrEqual(Number(drain) + 2000);
  });
});

describe('the image', () => {
  it('runs as nobody in particular, on a file system that it cannot write', () => {
    expect(image).toMatch(/^USER node$/m);
    expect(image).not.toMatch(/--chown/);
    expect(app.read_only).toBe(true);
  });

  it('is made of files that there are, and starts what the build makes', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    const ignore = textOf('.dockerignore');
    const kept = [...ignore.matchAll(/^!(.+)$/gm)].map(([, name = '']) => name);
    expect(copied.filter((name) => !kept.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual(
      [],
    );
    expect(image).toMatch(/^CMD \["node", "api\/dist\/main\.js"\]$/m);
  });
});

describe('the unit for systemd', () => {
  const unit = textOf('docs/running/maillage.service');
  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

  (hasSystemd ? it : it.skip)('is understood by systemd', () => {
    const args = ['verify', '--recursive-errors=no', join(root, 'docs/running/maillage.service')];
    expect(execFileSync('systemd-analyze', args, { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  });

  it('names only variables that the application reads', () => {
    const named = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, all = '']) =>
      all.split(' ').map((one) => one.split('=')[0] ?? ''),
    );
    const known = [...variableNames, ...ofNode, ...secretVariables.map((name) => `${name}_FILE`)];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
