import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getOperationAST,
  graphql,
  isEnumType,
  parse,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import { tracelessly } from '../database/tracelessly';
import type { RequestContext } from '../graphql/request-context';
import { neutralValue, requiredVariables } from './neutral-value';

/** Of more actors than this, what reads all of them is left to who wants it: planning is not worth a minute’s reading. */
const MOST_ACTORS = 20_000;

/** An id, a slug, a text that nothing in the graph has. */
const NOBODY = 'nobody';

/** Signed in, as all that somebody can be, over nothing: each field has a reason to read, and nothing to find. */
const viewer: Viewer = {
  readers: ['public'],
  account: {
    ...{ id: NOBODY, name: NOBODY, administrator: true },
    ...{ facilitates: [NOBODY], actsFor: [NOBODY], reads: [NOBODY] },
  },
};

/** What the built client asks, by name, what a visitor meets first before the rest; nothing where there is no client. */
export function questionsOfClient(clientFolder: string | undefined): ReadonlyMap<string, string> {
  const file = clientFolder && join(clientFolder, '.vite/operations.json');
  if (!file || !existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * Has a database that has just started plan what the client will ask, while nobody waits: the first time, planning takes
 * it up to seconds, and milliseconds after. One question at a time, each as the client writes it, for what is planned is
 * the text with the columns that are asked for; the answers do not matter. One that fails is asked again by whoever
 * needs it; once the database is away, or `signal` says so, no more are asked.
 */
export async function warmUp(
  schema: GraphQLSchema,
  questions: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const isLarge = await hasManyActors(schema);
  for (const source of questions.values()) {
    for (const variableValues of variablesOf(schema, source, isLarge)) {
      if (signal.aborted) return;
      const code = await ask(schema, source, variableValues);
      if (code === 'DATABASE_UNAVAILABLE') return;
    }
  }
}

/** The code of what went wrong, if anything did. */
async function ask(schema: GraphQLSchema, source: string, variableValues: Values): Promise<unknown> {
  const { errors } = await answer(schema, source, variableValues);
  return errors?.[0]?.extensions['code'];
}

function answer(
  schema: GraphQLSchema,
  source: string,
  variableValues: Values = {},
): Promise<ExecutionResult> {
  const contextValue = { viewer, loaders: new Map() } satisfies Omit<RequestContext, 'req'>;
  return tracelessly(() => graphql({ schema, source, variableValues, contextValue }));
}

type Values = Record<string, unknown>;

/** What to ask a question with: once, or once for each value of a word that it must be told; nothing where it would read all of a large graph. */
function variablesOf(schema: GraphQLSchema, source: string, isLarge: boolean): Values[] {
  const variables = requiredVariables(schema, getOperationAST(parse(source)));
  const isNarrow = variables.some(({ type }) => ['ID', 'String'].includes(String(type)));
  // A page goes on from where another one ended: no other value says where.
  if ((isLarge && !isNarrow) || variables.some(({ name }) => name === 'after')) return [];
  const words = variables.flatMap(({ type }) => (isEnumType(type) ? [type.getValues().length] : []));
  return Array.from({ length: Math.max(1, ...words) }, (_, time) =>
    Object.fromEntries(variables.map(({ name, type }) => [name, neutralValue(type, NOBODY, time)])),
  );
}

async function hasManyActors(schema: GraphQLSchema): Promise<boolean> {
  const { data } = await answer(schema, '{ overview { actors } }');
  const { actors } = (data?.['overview'] ?? { actors: 0 }) as { actors: number };
  return actors > MOST_ACTORS;
}
