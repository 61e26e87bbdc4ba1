import { z } from 'zod';
import { readSecretFiles, secretVariables } from './secret-files';
import { providerFaults, providerVariables, readProvider, type ProviderSettings } from './provider-settings';
import { readTraces, watchingVariables, type TraceSettings } from './watching-settings';

/** A number as the environment has it, in digits. */
function whole(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the environment may say; defaults suit a developer's machine. */
const environment = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  NEO4J_URI: z
    .string({ error: 'is required, such as bolt://127.0.0.1:7687' })
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.+/, 'must start with bolt:// or neo4j:// (or +s, +ssc)'),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string({ error: 'is required' }).min(1, 'is required'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  MAILLAGE_CLIENT_DIR: z.string().optional(),
  MAILLAGE_SEEDS_DIR: z.string().optional(),
  /** Which folders of seeds an empty store is given, separated by commas; empty for none. */
  MAILLAGE_SEEDS: z.string().default('periscope,demo'),
  /** What people type to come here; links in mails start with it. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://carte.exemple.fr' })
    .optional(),
  /** How many proxies of one's own pass requests on: the address of a client is taken from their header. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be a mail address')
    .optional(),
  /** Months after which a tie that nobody has confirmed is asked about again; 0: never. */
  ASK_AGAIN_MONTHS: whole(0, 600).default(18),
  ...watchingVariables,
  /** Where backups are kept; with it one is made each night. */
  BACKUP_DIR: z.string().min(1).optional(),
  /** For how many days, weeks and months one each is kept; 0: none is made by itself. */
  BACKUP_KEEP: z
    .string()
    .regex(/^(?:0|\d{1,4},\d{1,4},\d{1,4})$/, 'must be days, weeks and months such as 7,4,12, or 0')
    .default('7,4,12'),
  /** Megabytes of memory for answers to repeated questions; 0: none is kept. */
  KEPT_ANSWERS_MB: whole(0, 100_000).default(64),
  PLAN_AHEAD: whole(0, 1).default(1),
  ...providerVariables,
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** Backups that are made by themselves. */
export interface BackupSettings {
  readonly folder: string;
  readonly keep: { readonly days: number; readonly weeks: number; readonly months: number };
}

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly database: { uri: string; user: string; password: string; name: string };
  readonly clientFolder: string | undefined;
  /** Where people find this, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether it serves this very machine only. */
  readonly isLocal: boolean;
  readonly trustedProxies: number;
  /** The server that mails leave by; without one they are kept. */
  readonly mail: { url: string; from: string } | undefined;
  /** Where people may sign in with an identity that they have elsewhere. */
  readonly provider: ProviderSettings | undefined;
  /** Months for which a confirmation holds; 0: for good. */
  readonly askAgainMonths: number;
  /** What opens the figures to who watches from another machine; without it, they are for this one alone. */
  readonly metricsToken: string | undefined;
  /** Where traces are sent; without it there are none. */
  readonly traces: TraceSettings | undefined;
  /** Without it, none is made by itself. */
  readonly backups: BackupSettings | undefined;
  /** Megabytes for answers to repeated questions; 0: none is kept. */
  readonly keptAnswersMegabytes: number;
  /** Whether, once it serves, the database plans what the client asks: a minute of one core. */
  readonly plansAhead: boolean;
  readonly seedsFolder: string | undefined;
  readonly seedSets: readonly string[];
  readonly logLevel: string;
}

/** Each fault of the configuration, named by its variable. */
export class ConfigurationInvalid extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

/** Every variable that is read here. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

/** Reads and validates the environment; throws ConfigurationInvalid with every fault at once. */
export function readConfiguration(variables: NodeJS.ProcessEnv): Configuration {
  const files = readSecretFiles(variables);
  const all = { ...variables, ...files.values };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  if (variables['MAILLAGE_SEEDS'] === '') given['MAILLAGE_SEEDS'] = '';
  const parsed = environment.safeParse(given);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ variable: String(path[0]), message })),
    ...faultsTogether(given),
    // What could not be read from its file has been said.
  ].filter(({ variable }) => !files.faults.some((fault) => fault.startsWith(`${variable}_FILE `)));
  if (!parsed.success || faults.length + files.faults.length > 0) {
    throw new ConfigurationInvalid([
      ...files.faults,
      ...faults.map(({ variable, message }) => `${variable} ${message}${asGiven(variable, given[variable])}`),
    ]);
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    database: {
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD,
      name: values.NEO4J_DATABASE,
    },
    clientFolder: values.MAILLAGE_CLIENT_DIR,
    publicUrl: (values.PUBLIC_URL ?? servedAddress(values.HOST, values.PORT)).replace(/\/+$/, ''),
    isLocal: !values.PUBLIC_URL && loopback.has(values.HOST),
    trustedProxies: values.TRUSTED_PROXIES,
    mail: values.SMTP_URL && values.MAIL_FROM ? { url: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
    provider: readProvider(values),
    askAgainMonths: values.ASK_AGAIN_MONTHS,
    metricsToken: values.METRICS_TOKEN,
    traces: readTraces(values),
    backups: readBackups(values.BACKUP_DIR, values.BACKUP_KEEP),
    keptAnswersMegabytes: values.KEPT_ANSWERS_MB,
    plansAhead: values.PLAN_AHEAD === 1,
    seedsFolder: values.MAILLAGE_SEEDS_DIR,
    seedSets: values.MAILLAGE_SEEDS.split(',').filter(Boolean),
    logLevel: values.LOG_LEVEL,
  };
}

/** What is missing beside something else. */
function faultsTogether(given: Readonly<Record<string, string | undefined>>) {
  const mail =
    given['SMTP_URL'] && !given['MAIL_FROM']
      ? [{ variable: 'MAIL_FROM', message: 'is required with SMTP_URL: the address that mails come from' }]
      : [];
  return [...mail, ...providerFaults(given)];
}

const secrets: ReadonlySet<string> = new Set(secretVariables);

/** What stands there, for who looks for it; a secret is not told, nor what an address has before its host. */
function asGiven(variable: string, value: string | undefined): string {
  return value === undefined || secrets.has(variable)
    ? ''
    : ` (it is "${value.replace(/\/\/[^/]*@/, '//…@').slice(0, 100)}")`;
}

function readBackups(folder: string | undefined, keep: string): BackupSettings | undefined {
  if (!folder || keep === '0') return undefined;
  const [days = 0, weeks = 0, months = 0] = keep.split(',').map(Number);
  return { folder, keep: { days, weeks, months } };
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const everywhere = new Set(['0.0.0.0', '::']);

/** The address under which a browser on this machine finds it. */
function servedAddress(host: string, port: number): string {
  const name = loopback.has(host) || everywhere.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
