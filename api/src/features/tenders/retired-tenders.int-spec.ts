import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const call = put('tenders', {
  key: 'call',
  name: 'Cleaning of a test',
  pole: 'pole',
  buyerName: 'Buyer of a test',
  fictitious: true,
  lots: [{ number: '1', title: 'Offices', cpv: ['90919200'] }],
});
const actor = (key: string) =>
  put('actors', { key, type: 'ASSOCIATION', name: `Actor ${key}`, fictitious: true });
const bid = put('ties', {
  key: 'bid',
  kind: 'JOINT_BID',
  name: 'Bid of a test',
  pole: 'pole',
  fictitious: true,
  participants: [
    { who: 'a', role: 'LEAD' },
    { who: 'b', role: 'PARTNER' },
  ],
  bid: { tender: 'call', lots: ['1'], parts: [{ who: 'a', lot: '1', task: 'Floors' }] },
  evidence: says('minutes', 1),
});
const capacity = put('capacities', {
  key: 'a--capacity',
  of: 'a',
  readers: ['actor:a'],
  fictitious: true,
  turnovers: [{ year: 2025, amount: 100_000 }],
});

describe('a call for tenders that is taken off', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([...ground, call, actor('a'), actor('b'), bid, capacity]);
  });
  afterAll(() => app.stop());

  const found = async () =>
    (
      await app.query<{ tender: { lots: { title: string }[] } | null }>(
        '{ tender(slug: "call") { lots { title } } }',
      )
    ).data.tender;
  const retire = (kind: 'tenders' | 'ties' | 'actors', key: string) =>
    app.changes.apply({
      request: `retire-${key}-${Date.now()}`,
      by: 'test',
      commands: [{ kind, retire: key }],
    });
  const labelsOf = async (slug: string) => {
    const [row] = await app.store('MATCH (n { slug: $slug }) RETURN labels(n) AS labels', { slug });
    return row?.['labels'];
  };

  it('stays while a bid answers it', async () => {
    expect(await found()).toEqual({ lots: [{ title: 'Offices' }] });
    await expect(retire('tenders', 'call')).rejects.toMatchObject({ code: 'STILL_USED' });
  });

  it('has no label left by which it is found, and comes back whole', async () => {
    await retire('ties', 'bid');
    await retire('tenders', 'call');
    expect(await found()).toBeNull();
    expect(await labelsOf('call')).toEqual(['RetiredThing']);
    await app.put([call]);
    expect(await found()).toEqual({ lots: [{ title: 'Offices' }] });
  });

  it('what an actor keeps to itself goes with the actor, and stops nobody from taking it off', async () => {
    await retire('actors', 'a');
    expect(await labelsOf('a--capacity')).toEqual(['RetiredThing']);
  });
});
