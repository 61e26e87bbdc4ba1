import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/access/viewer';
import { duplicatesGround, expanded } from '../../testing/duplicates-ground';
import { livingGraph } from '../../testing/living-graph';
import { put } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { RecordsService } from '../editing';
import { MergesService } from './merges.service';

describe('what two actors keep to themselves, when they become one', () => {
  let app: TestApplication;
  let merges: MergesService;
  let records: RecordsService;
  let viewer: Viewer;

  const record = async (key: string) => (await records.ofKeys([key])).get(key);
  const merge = async (kept: string, absorbed: string) => {
    const [one, other] = [await record(kept), await record(absorbed)];
    return merges.merge({
      kept: one?.id ?? '',
      absorbed: other?.id ?? '',
      keptVersion: one?.version ?? '',
      absorbedVersion: other?.version ?? '',
      choices: {},
      request: randomUUID(),
      viewer,
    });
  };
  const split = async (into: string) => {
    const [merged] = await merges.mergesInto(await app.idOf(into), viewer);
    const absorbed = merged?.absorbed ?? '';
    const { state } = await merges.sinceMerge(absorbed, viewer);
    return merges.split({ absorbed, state, choices: new Map(), viewer, request: randomUUID() });
  };

  beforeAll(async () => {
    app = await TestApplication.start();
    merges = app.nest.get(MergesService, { strict: false });
    records = app.nest.get(RecordsService, { strict: false });
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(expanded(duplicatesGround));
    const account = {
      id: randomUUID(),
      name: 'Fran',
      administrator: false,
      facilitates: [await app.idOf('pole')],
      actsFor: [],
      reads: [],
    };
    viewer = { readers: ['facilitators:pole', 'pole:pole', 'public'], account };
  });
  afterAll(() => app.stop());

  it('makes one of what both keep to themselves, and gives each its own back', async () => {
    const capacity = (of: string, fields: object) =>
      put('capacities', {
        key: `${of}--capacity`,
        of,
        readers: [`acting:${of}`],
        fictitious: true,
        ...fields,
      });
    await app.put([
      capacity('one', { turnovers: [{ year: 2025, amount: 30 }], lead: 'NO', avoids: ['a'] }),
      capacity('two', { turnovers: [{ year: 2024, amount: 20 }], lead: 'YES', avoids: ['one', 'b'] }),
      capacity('c', { avoids: ['two'] }),
      put('tenders', {
        key: 'call',
        name: 'A call of two',
        pole: 'pole',
        buyer: 'two',
        buyerName: 'Two',
        fictitious: true,
        lots: [{ number: '1', title: 'A lot' }],
      }),
    ]);
    const before = await livingGraph(app);
    const { plan } = await merges.preview({
      kept: await app.idOf('one'),
      absorbed: await app.idOf('two'),
      choices: {},
      viewer,
    });
    expect(
      [...plan.moved, ...plan.between, ...plan.united].filter((key) => key.includes('capacity')),
    ).toEqual([]);
    await merge('one', 'two');
    expect((await record('one--capacity'))?.record).toMatchObject({
      turnovers: [
        { year: 2024, amount: 20 },
        { year: 2025, amount: 30 },
      ],
      lead: 'NO',
      avoids: ['a', 'b'],
    });
    expect((await record('two--capacity'))?.key).toBe('one--capacity');
    expect((await record('c--capacity'))?.record['avoids']).toEqual(['one']);
    expect((await record('call'))?.record['buyer']).toBe('one');
    const rows = await app.store(
      "MATCH (k:Capacity)-[:OF]->(:Actor { slug: 'one' }) RETURN count(k) AS count",
    );
    expect(rows).toEqual([{ count: 1 }]);
    expect(await app.faults()).toEqual([]);
    await split('one');
    expect(await livingGraph(app)).toEqual(before);
  });

  it('keeps what was written since in the one capacity, and gives the other its own back', async () => {
    const turnover = (year: number) => ({ year, amount: year });
    const capacity = (of: string, years: number[]) =>
      put('capacities', {
        key: `${of}--capacity`,
        of,
        readers: [`acting:${of}`],
        fictitious: true,
        turnovers: years.map(turnover),
      });
    await app.put([capacity('two', [2024])]);
    await merge('one', 'two');
    expect((await record('one--capacity'))?.record).toMatchObject({ of: 'one', readers: ['acting:one'] });
    await app.put([capacity('one', [2024, 2025])]);
    await split('one');
    expect((await record('two--capacity'))?.record).toMatchObject({
      of: 'two',
      readers: ['acting:two'],
      turnovers: [turnover(2024), turnover(2025)],
    });
    expect(await record('one--capacity')).toBeUndefined();
    expect(await app.faults()).toEqual([]);
  });

  it('gives a supported project its own readers back, edited since or not', async () => {
    const steps = (who: string) => [{ who, step: 'WELCOME', since: '2024-03', proof: 'Sheet 1' }];
    const project = (of: string, fields: object = {}) =>
      put('projects', {
        key: 'repair',
        readers: ['facilitators:pole', `acting:${of}`],
        fictitious: true,
        name: 'Repair',
        pole: 'pole',
        carrier: { mark: 'Invented carrier' },
        steps: steps(of),
        ...fields,
      } as never);
    await app.put([project('two')]);
    await merge('one', 'two');
    expect((await record('repair'))?.record).toMatchObject({ readers: ['facilitators:pole', 'acting:one'] });
    await app.put([project('one', { name: 'Repair of bicycles' })]);
    expect(await app.faults()).toEqual([]);
    await split('one');
    expect((await record('repair'))?.record).toMatchObject({
      name: 'Repair of bicycles',
      readers: ['facilitators:pole', 'acting:two'],
      steps: steps('two'),
    });
    expect(await app.faults()).toEqual([]);
    await app.put([project('one', { steps: steps('two') })]);
    expect(await app.faults()).toMatchObject([{ thing: 'repair' }]);
  });
});
