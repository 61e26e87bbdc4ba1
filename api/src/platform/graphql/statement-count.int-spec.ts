import { GraphQLSchemaHost } from '@nestjs/graphql';
import { generateNetwork } from '@maillage/seeds/synthetic';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import { everyQuery } from '../../testing/every-query';
import { TestApplication } from '../../testing/test-application';
import type { PutCommand } from '../changes/node-image';
import { countingStatements } from '../database/statement-count';

/** The same network made larger: the first actors stay what they are. */
function network(actors: number): PutCommand[] {
  const set = generateNetwork({ actors, ties: actors * 3, seed: 3 });
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
    set[kind].map((record) => ({ kind, record }) as PutCommand),
  );
}

/** Some fields are for who manages accounts. */
const manager = { id: '-', name: '-', administrator: true, facilitates: [], actsFor: [], reads: [] };

/** Milliseconds that planning and asking everything may take on a busy machine. */
const PATIENCE = 300_000;

describe('the number of statements of a query', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const counts = async (actors: number): Promise<Record<string, number>> => {
    await app.empty();
    await app.put(network(actors));
    const actor = `"${await app.idOf('synthetic-000001')}"`;
    const values: Record<string, Record<string, string>> = {
      node: { id: actor },
      history: { thing: actor },
      record: { id: actor },
      thing: { id: actor },
      party: { id: actor },
      actor: { id: actor },
      tie: { id: `"${await app.idOf('synthetic-tie-000001')}"` },
      source: { slug: '"synthetic-source"' },
      territory: { code: '"X0001"' },
      search: { text: '"000001"' },
      cpvCodes: { text: '"90"' },
      cpvNames: { codes: '["90910000"]' },
      competencesOf: { actor: '"synthetic-000001"' },
      neighbourhood: { id: actor, degree: '2' },
      paths: { from: actor, to: actor },
      link: { token: '"-"' },
      duplicates: { pole: actor },
      mergePreview: { kept: actor, absorbed: actor },
      mergesInto: { actor: actor },
      splitPreview: { absorbed: actor },
      merges: { pole: actor },
      inbox: { pole: actor },
      tender: { slug: '"-"' },
      jointBid: { slug: '"-"' },
      want: { slug: '"-"' },
      partnersForMe: { actor },
      noticesImported: { request: '"-"' },
      sheetRowsImported: { request: '"-"' },
      figureForm: { actor, year: '2025' },
      figureFormByLink: { token: '"-"' },
      figureCollection: { pole: actor, year: '2025' },
      publicPages: { pole: actor },
      publishedPage: { token: '"-"' },
      figureQuality: { pole: actor },
      supportedProject: { slug: '"-"' },
      purchase: { slug: '"-"' },
      figuresBehind: { indicator: 'GIVEN_TURNOVER', year: '2024' },
      figureRecords: { statements: '[]', ties: '[]', events: '[]' },
      mayPinAbout: { things: `[${actor}]` },
      askedQuestion: { token: '"-"' },
      similarTies: { actor, with: `[${actor}]` },
    };
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const result: Record<string, number> = {};
    for (const [name, query] of everyQuery(schema, (field) => values[field] ?? {}, 1)) {
      // For who holds a session or a seat in it, for administrators: see their own tests.
      if (/^seminar/.test(name)) continue;
      const { result: answer, statements } = await countingStatements(() =>
        app.ask(query, ['public'], manager),
      );
      expect({ name, errors: (answer as { errors?: string[] }).errors }).toEqual({ name, errors: undefined });
      result[name] = statements.length;
    }
    return result;
  };

  it(
    'does not depend on the number of rows',
    async () => {
      const small = await counts(8);
      const large = await counts(80);
      expect(large).toEqual(small);
    },
    PATIENCE,
  );
});
