import { z } from 'zod';
import { providerFaults, providerVariables, readProvider, type ProviderSettings } from './provider-settings';

const port = z.coerce.number().int().min(1).max(65535);

/** What the environment may say; defaults suit a developer's machine. */
const environment = z
  .object({
    PORT: port.default(3000),
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
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/.+/, 'must start with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be a mail address')
      .optional(),
    /** Months after which a tie that nobody has confirmed is asked about again; 0: never. */
    ASK_AGAIN_MONTHS: z.coerce.number().int().min(0).max(600).default(18),
    ...providerVariables,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .refine((values) => !values.SMTP_URL || values.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is required with SMTP_URL: the address that mails come from',
  })
  .superRefine((values, context) => {
    for (const { variable, message } of providerFaults(values))
      context.addIssue({ code: 'custom', path: [variable], message });
  });

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

/** Reads and validates the environment; throws ConfigurationInvalid with every fault at once. */
export function readConfiguration(variables: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  if (variables['MAILLAGE_SEEDS'] === '') given['MAILLAGE_SEEDS'] = '';
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationInvalid(
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    );
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
    seedsFolder: values.MAILLAGE_SEEDS_DIR,
    seedSets: values.MAILLAGE_SEEDS.split(',').filter(Boolean),
    logLevel: values.LOG_LEVEL,
  };
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const everywhere = new Set(['0.0.0.0', '::']);

/** The address under which a browser on this machine finds it. */
function servedAddress(host: string, port: number): string {
  const name = loopback.has(host) || everywhere.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
