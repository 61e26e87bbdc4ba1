import { migrate } from '@maillage/graph-schema/migrations';
import { BidStage } from '../../testing/bid-stage';

describe('the words of a group’s room', () => {
  let stage: BidStage;
  beforeAll(async () => {
    stage = await BidStage.start();
    await stage.set();
  });
  afterAll(() => stage.stop());

  it('are kept to the room in a store of before', async () => {
    const { slug } = await stage.propose(stage.a, ['a', 'b'], { message: 'Invitation secrète' });
    await stage.app.store(
      `MATCH (m:Migration) WHERE m.number >= 24 DETACH DELETE m
       WITH count(*) AS one
       MATCH (t:Tie { slug: $slug })
       SET t.summary = t.bidMessage, t.bidMessage = null
       WITH t
       MATCH (t)<-[:IN]-(p:Participation)
       SET p.note = 'Note secrète'`,
      { slug },
    );
    await migrate(stage.app.database.driver, stage.app.database.name);
    const { data } = await stage.a.query(
      '{ tie(slug: "%") { summary participations { note } } jointBid(slug: "%") { summary } }'.replaceAll(
        '%',
        slug ?? '',
      ),
    );
    expect(data).toEqual({
      tie: { summary: null, participations: [{ note: null }, { note: null }] },
      jointBid: { summary: 'Invitation secrète' },
    });
  });
});
