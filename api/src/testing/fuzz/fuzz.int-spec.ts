import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { makeAccount } from '../test-account';
import { sampleNetwork } from '../sample-network';
import { TestApplication } from '../test-application';
import { Dice } from './dice';
import { faultOf } from './judge';
import { malformedRequest } from './malformed-request';
import { sent, type RawRequest } from './raw-request';
import { ServedApi } from './served-api';
import { validOperation } from './valid-operation';

/** Of each kind; the whole: `FUZZ=10000`. A fault is asked again by its seed: `FUZZ_SEED=… FUZZ=1`. */
const ASKED = process.env['FUZZ'];

/** Each valid one has its statements planned, which takes a cold database half a second; a malformed one takes nothing. */
const RUNS = { valid: Number(ASKED ?? 40), malformed: Number(ASKED ?? 200) };

/** The same in each run of the tests, others whenever more are asked. */
const SEED = Number(process.env['FUZZ_SEED'] ?? (ASKED ? Date.now() % 1_000_000_000 : 1));

/** Asked at once. */
const SIDE_BY_SIDE = 4;

/** Faults that are told; the rest is counted. */
const TOLD = 10;

/** Milliseconds for the whole on a busy machine, and as long as starting takes. */
const PATIENCE = 300_000 + Math.max(RUNS.valid, RUNS.malformed) * 2000;

/** Bytes that the heap may have grown: what is kept of parsed documents and plans is bounded, and not yet full. */
const GROWTH = 120_000_000;

describe('whatever is asked', () => {
  let app: TestApplication;
  let api: ServedApi;
  let schema: GraphQLSchema;
  let known: string[];
  /** A visitor, a facilitator of the pole, an administrator. */
  let cookies: (string | undefined)[];
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(sampleNetwork('pole:open-pole'));
    ({ schema } = app.nest.get(GraphQLSchemaHost));
    const names = await app.store<{ name: string }>(
      'MATCH (x:Thing) WITH x LIMIT 200 UNWIND [x.id, x.slug] AS name RETURN DISTINCT name',
    );
    known = names.map(({ name }) => name);
    const [pole] = await app.store('MATCH (pole:Pole) RETURN pole.slug AS slug LIMIT 1');
    const over = String(pole?.['slug']);
    const facilitator = await makeAccount(app.database.driver, 'Facilitator', [
      { role: 'FACILITATOR', over },
    ]);
    const administrator = await makeAccount(app.database.driver, 'Administrator', [
      { role: 'ADMINISTRATOR' },
    ]);
    api = await ServedApi.start();
    cookies = [undefined, await api.signIn(facilitator.email), await api.signIn(administrator.email)];
  }, PATIENCE);
  afterAll(async () => {
    await api.stop();
    await app.stop();
  });

  /** Asks all of them; tells the first faults with the seeds that ask them again. */
  const ask = async (
    make: (dice: Dice) => RawRequest,
    isValid: boolean,
    runs?: number,
  ): Promise<string[]> => {
    const most = runs ?? (isValid ? RUNS.valid : RUNS.malformed);
    const faults: string[] = [];
    let next = 0;
    const one = async (): Promise<void> => {
      while (next < most && faults.length < TOLD && !api.ended) {
        const seed = SEED + next++;
        const dice = new Dice(seed);
        const cookie = dice.one(cookies);
        const asked = make(dice);
        const fault = await api.send(asked, cookie).then(
          (answer) => faultOf(answer, isValid),
          (error: unknown) => closedFor(asked, error),
        );
        if (fault)
          faults.push(`FUZZ_SEED=${seed} ${asked.what}: ${fault}\n${String(asked.body).slice(0, 500)}`);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, one));
    return faults;
  };

  it(
    'and is valid is answered, or refused with a code',
    async () => {
      expect(await ask((dice) => sent(validOperation(schema, dice, known)), true)).toEqual([]);
      expect(api.ended).toBeUndefined();
    },
    PATIENCE,
  );

  it(
    'and is malformed is refused, and is no fault of ours',
    async () => {
      expect(await ask((dice) => malformedRequest(schema, dice, known), false)).toEqual([]);
      expect(api.ended).toBeUndefined();
    },
    PATIENCE,
  );

  // A leak shows in thousands, not in tens.
  (ASKED ? it : it.skip)(
    'leaves the memory as it was, where many are asked (FUZZ=10000)',
    async () => {
      /** The least of some looks: between two collections the heap is anything. */
      const heap = async (): Promise<number> => {
        const looks: number[] = [];
        for (let look = 0; look < 5; look++) {
          await ask((dice) => sent(validOperation(schema, dice, known)), true, RUNS.valid / 10);
          looks.push(await api.heap());
        }
        return Math.min(...looks);
      };
      const before = await heap();
      await ask((dice) => malformedRequest(schema, dice, known), false);
      expect((await heap()) - before).toBeLessThan(GROWTH);
    },
    PATIENCE,
  );

  it('is what it is said to be: valid operations are valid, and the same seed makes the same', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { query } = validOperation(schema, new Dice(seed), known);
      expect({ seed, errors: validate(schema, parse(query)).map(({ message }) => message) }).toEqual({
        seed,
        errors: [],
      });
      expect(validOperation(schema, new Dice(seed), known).query).toBe(query);
    }
  });
});

/** A connection may be closed on whoever sends what is no HTTP, or more than may be sent. */
function closedFor({ what }: RawRequest, error: unknown): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const isRefused = (code === 'ECONNRESET' || code === 'EPIPE') && /huge|nested|packed|headers/.test(what);
  return isRefused ? undefined : `no answer (${code ?? message})`;
}
