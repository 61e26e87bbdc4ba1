import { randomUUID } from 'node:crypto';
import { BidStage } from '../../testing/bid-stage';

describe('whoever is to be told of a group', () => {
  let stage: BidStage;
  beforeAll(async () => {
    stage = await BidStage.start();
  });
  beforeEach(async () => {
    await stage.set();
  });
  afterAll(() => stage.stop());

  const changes = async () =>
    Number((await stage.app.store('MATCH (c:Change) RETURN count(c) AS count'))[0]?.['count']);

  /** Does something of which nothing is written any more once the graph has changed: the process ends there. */
  async function endingThen(work: () => Promise<unknown>): Promise<void> {
    const { database } = stage.app;
    const write = database.write.bind(database);
    const before = await changes();
    const ending = jest.spyOn(database, 'write').mockImplementation(async (one) => {
      if ((await changes()) > before) throw new Error('The process has ended');
      return write(one);
    });
    await work();
    ending.mockRestore();
    expect(await changes()).toBeGreaterThan(before);
  }
  const asked = async () => {
    const rows = await stage.app.store(
      `MATCH (q:Question)-[:FOR]->(a:Account) WHERE q.state IN ['WAITING', 'MAILED']
       RETURN q.reason AS reason, a.name AS name ORDER BY reason, name`,
    );
    return rows.map(({ reason, name }) => `${String(reason)} ${String(name)}`);
  };

  it('is invited to a group as it is proposed, and to one that it is brought into', async () => {
    const request = randomUUID();
    await endingThen(() => stage.propose(stage.a, ['a', 'b'], { request }));
    const { slug: made } = await stage.propose(stage.a, ['a', 'b'], { request });
    expect(await asked()).toEqual(['INVITED Bea']);
    const slug = made ?? '';
    const again = { request: randomUUID(), version: (await stage.room(stage.a, slug))?.version };
    const brought = { member: { actor: await stage.app.idOf('c'), lots: ['1'] } };
    await endingThen(() => stage.change(stage.a, slug, brought, again));
    expect((await stage.change(stage.a, slug, brought, again)).problems).toEqual([]);
    expect(await asked()).toEqual(['INVITED Bea', 'INVITED Cleo']);
  });

  it('is told of a no, and is asked no more once it has answered', async () => {
    const { slug: made } = await stage.propose(stage.a, ['a', 'b', 'c']);
    const slug = made ?? '';
    const no = { request: randomUUID(), stance: 'CONTESTED', why: 'Trop loin.' };
    await endingThen(() => stage.answer(stage.b, slug, 'b', no).catch(() => undefined));
    expect(await stage.answer(stage.b, slug, 'b', no)).toEqual([]);
    expect(await asked()).toEqual(['INVITED Cleo', 'NEWS Aline']);
  });

  it('is nobody invented, where a server sends mails, nor whoever asked to be left alone', async () => {
    const set = (email: string, what: string) =>
      stage.app.store(`MATCH (x:Account { email: $email }) SET ${what}`, { email });
    await set(stage.b.email, 'x.fictitious = true');
    const { slug, asked } = await stage.propose(stage.a, ['a', 'b', 'c']);
    expect(asked).toBe(1);
    const reached = async () => {
      const { data } = await stage.a.query<{ jointBid: { members: object[] } }>(
        'query ($slug: String!) { jointBid(slug: $slug) { members { actor { slug } reachable } } }',
        { slug },
      );
      return data.jointBid.members.filter((one) => 'reachable' in one && one.reachable);
    };
    expect(await reached()).toMatchObject([{ actor: { slug: 'a' } }, { actor: { slug: 'c' } }]);
    await set(stage.c.email, 'x.askingStoppedAt = timestamp()');
    expect(await reached()).toMatchObject([{ actor: { slug: 'a' } }]);
  });
});
