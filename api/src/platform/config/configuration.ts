import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);

/** What the environment may say; defaults suit a developer's machine. */
const environment = z.object({
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
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly database: { uri: string; user: string; password: string; name: string };
  readonly clientFolder: string | undefined;
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
    seedsFolder: values.MAILLAGE_SEEDS_DIR,
    seedSets: values.MAILLAGE_SEEDS.split(',').filter(Boolean),
    logLevel: values.LOG_LEVEL,
  };
}
