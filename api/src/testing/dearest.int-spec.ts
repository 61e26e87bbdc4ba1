import { GraphQLSchemaHost } from '@nestjs/graphql';
import { generateNetwork } from '@maillage/seeds/synthetic';
import { SeedsService } from '../features/seeds';
import { dearestQueries } from '../platform/graphql/dearest-query';
import { limits } from '../platform/graphql/limits';
import { TestApplication } from './test-application';

/** More than one page holds takes longer: `DEAREST_ACTORS=300`. */
const ACTORS = Number(process.env['DEAREST_ACTORS'] ?? 100);

/** Milliseconds for loading, and for planning some tens of statements on a cold database. */
const PATIENCE = 300_000;

/** Objects of an answer, however deep: each was a row of something. */
function rowsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + rowsOf(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + rowsOf(one), 1);
}

describe('the dearest query that may be asked of each list', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    // Of skewed degrees: some have many times the ties of others.
    const network = generateNetwork({ actors: ACTORS, ties: 5 * ACTORS, seed: 5 });
    await app.nest.get(SeedsService).put('synthetic', network);
    await app.settle();
  }, PATIENCE);
  afterAll(() => app.stop());

  it(
    'is answered, and touches no more rows than the limit counts',
    async () => {
      const { schema } = app.nest.get(GraphQLSchemaHost);
      const dearest = dearestQueries(schema, limits);
      expect(dearest.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['actors', 'ties', 'statements', 'rosters', 'sources', 'tenders', 'wants']),
      );
      // A list of things that lead on can be asked for almost as much as is allowed: the search finds that.
      expect(dearest.find(({ field }) => field === 'actors')?.cost).toBeGreaterThan(limits.cost / 4);
      const refused: string[] = [];
      const tooMany: string[] = [];
      for (const { field, query, cost } of dearest) {
        const { data, errors = [] } = await app.query(query);
        // Some lists are for who is signed in.
        const codes = errors.map(({ extensions }) => extensions.code);
        const isForOthers = codes.every((code) => code === 'SIGN_IN_REQUIRED' || code === 'FORBIDDEN');
        if (!isForOthers) refused.push(`${field}: ${codes.join(', ')} ${query}`);
        const rows = rowsOf(data);
        if (rows > cost) tooMany.push(`${field}: ${rows} rows, counted as ${cost}: ${query}`);
      }
      expect(refused).toEqual([]);
      expect(tooMany).toEqual([]);
    },
    PATIENCE,
  );
});
