import { put } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const evidence = [{ source: 'press', line: 1, quote: 'So it is said.' }];

const actor = (key: string, hub: boolean) => put('actors', { key, type: 'ASSOCIATION', name: key, hub });

const tie = (key: string, kind: string, participants: [who: string, role: string][], readers = ['public']) =>
  put('ties', {
    ...{ key, kind, name: key, pole: 'here', evidence, since: '2012', status: 'RUNNING', readers },
    participants: participants.map(([who, role]) => ({ who, role })),
  } as Parameters<typeof put<'ties'>>[1]);

const said = (about: string, value: number) =>
  put('statements', {
    ...{ key: `said-of-${about}`, about, property: 'JOBS', value, unit: 'PERSON', period: '2015' },
    ...{ modality: 'REPORTED', evidence },
  });

describe('the structure that runs a pole', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      put('sources', { key: 'press', kind: 'PRESS', title: 'Press', date: '2016-03-10' }),
      put('poles', { key: 'here', name: 'Here' }),
      put('poles', { key: 'there', name: 'There' }),
      actor('runs', true),
      actor('ran', true),
      actor('of-another', true),
      actor('unseen', true),
      actor('member', false),
      tie('running', 'MEMBERSHIP', [
        ['runs', 'MEMBER'],
        ['here', 'CLUSTER'],
      ]),
      tie('before', 'REPRESENTATION', [
        ['ran', 'REPRESENTATIVE'],
        ['here', 'REPRESENTED'],
      ]),
      // Kept here, and of another pole all the same.
      tie('running-another', 'MEMBERSHIP', [
        ['of-another', 'MEMBER'],
        ['there', 'CLUSTER'],
      ]),
      tie(
        'running-unseen',
        'MEMBERSHIP',
        [
          ['unseen', 'MEMBER'],
          ['here', 'CLUSTER'],
        ],
        ['facilitators:here'],
      ),
      tie('membership', 'MEMBERSHIP', [
        ['member', 'MEMBER'],
        ['here', 'CLUSTER'],
      ]),
      tie('between-poles', 'INTER_CLUSTER', [
        ['here', 'PARTNER'],
        ['of-another', 'PARTNER'],
      ]),
      tie('bid', 'SHARED_SERVICES', [
        ['member', 'PARTNER'],
        ['of-another', 'PARTNER'],
      ]),
      said('runs', 30),
      said('ran', 20),
      said('of-another', 90),
      said('unseen', 95),
      said('member', 5),
    ]);
  });
  afterAll(() => app.stop());

  it('is a member of it or speaks for it; whoever runs another one is none by cooperating', async () => {
    const { data } = await app.query<{
      impactReport: { indicators: { code: string; readings: { statements: string[] }[] }[] };
      overview: { headline: { value: number; about: { slug: string } }[] };
    }>(`{
      impactReport(pole: "here") { indicators { code readings { statements } } }
      overview { headline { value about { ... on Thing { slug } } } }
    }`);
    const jobs = data.impactReport.indicators.find(({ code }) => code === 'JOBS');
    const ids = jobs?.readings.flatMap(({ statements }) => statements);
    const rows = await app.store(
      'MATCH (s:Statement)-[:ABOUT]->(a:Actor) WHERE s.id IN $ids RETURN a.slug AS slug ORDER BY slug',
      { ids },
    );
    expect(rows).toEqual([{ slug: 'ran' }, { slug: 'runs' }]);
    expect(data.overview.headline).toHaveLength(1);
    // Of all poles: hidden is who runs one by a tie that is hidden.
    expect(['ran', 'runs', 'of-another']).toContain(data.overview.headline[0]?.about.slug);
  });
});
