import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { execute, type DocumentNode } from 'graphql';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import type { Command } from '../../platform/changes/node-image';
import { TestApplication } from '../test-application';
import { allQuestions } from './all-questions';
import { GONE, randomGraph, randomReaders, type Draft, type Drafts } from './random-graph';
import { SEED } from './seed';
import { seenBy } from './seen-by';

/** More are worth the time where access is worked on: `LEAK_RUNS=500`. */
const RUNS = Number(process.env['LEAK_RUNS'] ?? 4);

const kinds = Object.keys(recordKinds) as RecordKind[];

/** With the defaults of its kind, also where what a reader sees rests on nothing that it sees. */
function putting(kind: RecordKind, draft: Draft): Command {
  const filler = [{ source: 's0', line: 1, quote: 'filler' }];
  const full = JSON.parse(JSON.stringify(draft), (name, value: unknown) =>
    name === 'evidence' && Array.isArray(value) && value.length === 0 ? filler : value,
  ) as unknown;
  const parsed = JSON.stringify(recordKinds[kind].parse(full));
  const record = JSON.parse(parsed, (name, value: unknown) =>
    name === 'evidence' && JSON.stringify(value) === JSON.stringify(filler) ? [] : value,
  ) as never;
  return { kind, record } as unknown as Command;
}

const commandsOf = (graph: Drafts) =>
  kinds.flatMap((kind) => (graph[kind] ?? []).map((draft) => putting(kind, draft)));

/** What differs from write to write: versions, and how alike words are in a store of other words. */
const plain = (name: string, data: unknown) => {
  const text = JSON.stringify(data, (key, value: unknown) => (key.endsWith('_version') ? 0 : value));
  if (!name.startsWith('search')) return text;
  return (JSON.parse(text) as { search: unknown[] }).search
    .map((one) => JSON.stringify(one))
    .sort()
    .join('\n');
};

describe('what a reader may not see', () => {
  let app: TestApplication;
  let questions: Map<string, DocumentNode> | undefined;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const write = async (commands: Command[]) => {
    await app.changes.apply({ request: randomUUID(), by: 'test', commands });
    await app.settle();
  };

  const answers = async (readers: readonly string[]): Promise<Map<string, string>> => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const given = new Map<string, string>();
    const ask = async ([name, document]: [string, DocumentNode]) => {
      const contextValue = { req: {}, viewer: { readers: [...readers].sort() }, loaders: new Map() };
      const { data, errors } = await execute({ schema, document, contextValue });
      given.set(name, plain(name, errors ? { data, errors: errors.map((error) => error.message) } : data));
    };
    const all = [...(questions ?? [])];
    for (let from = 0; from < all.length; from += 8) await Promise.all(all.slice(from, from + 8).map(ask));
    return given;
  };

  /** Once written, things keep their ids from graph to graph, and so all graphs can be asked the same. */
  const prepare = async () => {
    if (questions) return;
    questions = allQuestions(app.nest.get(GraphQLSchemaHost).schema, await app.ids());
  };

  it(`changes no answer, in ${RUNS} random graphs (LEAK_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, randomReaders, async (graph, readers) => {
        await write(commandsOf(graph));
        await prepare();
        const ofWhole = await answers(readers);
        const seen = seenBy(graph, readers);
        const left = new Set(Object.values(seen).flatMap((list) => list.map((one) => one.key)));
        const retired = kinds.flatMap((kind) =>
          (graph[kind] ?? [])
            .filter(({ key }) => !left.has(key) && key !== GONE)
            .map(({ key }) => ({ kind, retire: key }) as Command),
        );
        await write([...commandsOf(seen), ...retired]);
        const ofSeen = await answers(readers);

        for (const [name, text] of ofWhole) expect({ name, text }).toEqual({ name, text: ofSeen.get(name) });
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  }, 3_600_000);
});
