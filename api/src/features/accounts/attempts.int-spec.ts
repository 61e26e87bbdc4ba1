import { makeAccount, PASSWORD } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { takeTurn } from './attempts.repository';
import { triesAllowed } from './attempts.service';

const mutation =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { problems { code parameters } } }';

describe('who guesses a password from elsewhere', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    app.nest.set('trust proxy', 1);
  });
  afterAll(() => app.stop());
  beforeEach(() => app.store('MATCH (t:Attempt) DETACH DELETE t'));

  const signIn = async (email: string, password: string, from: string) => {
    const answer = await app
      .browser()
      .query<{ signIn: { problems: { code: string; parameters: { seconds?: number } }[] } }>(
        mutation,
        { email, password },
        { 'x-forwarded-for': from },
      );
    return answer.data.signIn.problems[0] ?? { code: 'IN', parameters: {} };
  };
  /** As many wrong tries as one account takes at full speed, each few from another address. */
  const guessFromEverywhere = async (email: string) => {
    for (let index = 0; index < triesAllowed.account; index += 1)
      expect(await signIn(email, 'a guess', `203.0.113.${index}`)).toMatchObject({ code: 'SIGN_IN_FAILED' });
  };

  it('does not lock the owner out', async () => {
    const { email } = await makeAccount(app.database.driver, 'Owner', []);
    for (let index = 0; index < triesAllowed.pair; index += 1) await signIn(email, 'a guess', '203.0.113.9');
    expect(await signIn(email, PASSWORD, '203.0.113.9')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await signIn(email, PASSWORD, '198.51.100.7')).toMatchObject({ code: 'IN' });
    // Nor does a success elsewhere give the guesser new tries.
    expect(await signIn(email, 'a guess', '203.0.113.9')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('takes turns once many addresses have tried, and whom the account knows does not wait', async () => {
    const { email } = await makeAccount(app.database.driver, 'Besieged', []);
    expect(await signIn(email, PASSWORD, '198.51.100.7')).toMatchObject({ code: 'IN' });
    await guessFromEverywhere(email);
    expect(await signIn(email, 'a guess', '192.0.2.1')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    await app.store('MATCH (t:Attempt) WHERE t.turnAt IS NOT NULL SET t.turnAt = timestamp() + 55000');
    const refused = await signIn(email, PASSWORD, '192.0.2.2');
    expect(refused).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(refused.parameters.seconds).toBeLessThanOrEqual(55 + triesAllowed.pace / 1000);
    expect(await signIn(email, PASSWORD, '198.51.100.7')).toMatchObject({ code: 'IN' });
    // The pace over, the next try has its turn, long before the window ends.
    await app.store('MATCH (t:Attempt) WHERE t.turnAt IS NOT NULL SET t.turnAt = timestamp() - $pace', {
      pace: triesAllowed.pace,
    });
    expect(await signIn(email, PASSWORD, '192.0.2.3')).toMatchObject({ code: 'IN' });
  });

  it('lets one of many at once through in a turn', async () => {
    await app.store("CREATE (:Attempt { key: 'besieged', count: 101, startedAt: timestamp() })");
    const turns = await Promise.all(
      Array.from({ length: 12 }, () =>
        app.database.write((transaction) =>
          transaction.run(takeTurn, { key: 'besieged', most: 100, pace: 600_000 }),
        ),
      ),
    );
    expect(turns.flat().filter(({ wait }) => wait === 0)).toHaveLength(1);
  });

  it('cannot use up the turns by tries that were refused already', async () => {
    const { email } = await makeAccount(app.database.driver, 'Counted', []);
    for (let index = 0; index < triesAllowed.account + 5; index += 1)
      await signIn(email, 'a guess', '203.0.113.9');
    expect(await signIn(email, PASSWORD, '192.0.2.1')).toMatchObject({ code: 'IN' });
  });
});
