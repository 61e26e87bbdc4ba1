import { labels } from '@maillage/graph-schema/model';
import { expandRecords } from '@maillage/graph-schema/records';
import { join } from 'node:path';
import { TestApplication } from '../../testing/test-application';
import { readRecordSet } from './read-record-set';
import { SeedsService } from './seeds.service';

const folder = join(__dirname, '../../../../seeds');
const sets = ['periscope', 'demo'];

describe('the seeds', () => {
  let app: TestApplication;
  let seeds: SeedsService;
  beforeAll(async () => {
    app = await TestApplication.start();
    seeds = app.nest.get(SeedsService);
  });
  afterAll(() => app.stop());

  it('enter an empty store, and change nothing the second time', async () => {
    const first = await seeds.load(folder, sets);
    expect(first.added).toBeGreaterThan(500);
    expect(first).toMatchObject({ changed: 0, unchanged: 0 });
    expect((await seeds.load(folder, sets)).version).toBe(first.version);
  });

  it('change nothing under another name either', async () => {
    const { records } = readRecordSet(join(folder, 'periscope'));
    const again = await seeds.put('again', expandRecords(records));
    expect(again).toMatchObject({ added: 0, changed: 0 });
    expect(again.unchanged).toBeGreaterThan(500);
  });

  it('keep every rule of the domain', async () => {
    expect(await app.faults()).toEqual([]);
  });

  it('write no property that the model does not name: no list could be asked for it', async () => {
    const { records } = await app.database.driver.executeQuery(
      'MATCH (n:Thing|Participation|Statement|Passage) UNWIND keys(n) AS key RETURN DISTINCT labels(n) AS labels, key',
    );
    const unnamed = records
      .map((one) => ({ of: one.get('labels') as string[], key: one.get('key') as string }))
      .filter(({ of, key }) => !of.some((label) => labels[label]?.includes(key)))
      .map(({ of, key }) => `${of.join(':')} ${key}`);
    expect(unnamed).toEqual([]);
  });

  it('can be loaded without what is invented', async () => {
    await app.empty();
    await seeds.load(folder, ['periscope']);
    const { data } = await app.query<{ network: { nodes: { fictitious: boolean }[] } }>(
      '{ network(filter: { withFictitious: true }) { nodes { fictitious } } }',
    );
    expect(data.network.nodes.length).toBeGreaterThan(100);
    expect(data.network.nodes.some((node) => node.fictitious)).toBe(false);
  });

  it('say of a role seen on a day that it was held by then, and possibly before', async () => {
    const oberti = async (day: string) => {
      const { data } = await app.query<{ network: { ties: { slug: string; certain: boolean }[] } }>(
        `{ network(filter: { asOf: "${day}", kinds: [MANDATE] }) { ties { slug certain } } }`,
      );
      return data.network.ties.find(({ slug }) => slug === 'mandat-jacques-oberti-sicoval')?.certain;
    };
    expect(await oberti('2016-03-10')).toBe(true);
    expect(await oberti('2016-03-09')).toBe(false);
  });
});
