import { setTimeout as pause } from 'node:timers/promises';
import { codesOf, modalities } from '@maillage/graph-schema/vocabulary';
import { measuredGraph, type MeasureChoice } from '../../algorithms/network-measures/measured-graph';
import { measureNetwork } from '../../algorithms/network-measures/measure-network';
import { SnapshotBuilder } from '../../algorithms/network-measures/network-snapshot';
import { countingStatements } from '../../platform/database/statement-count';
import { KeptAnswers } from '../../platform/kept-answers/kept-answers.service';
import { builtWorker, inThread } from '../../platform/threads/in-thread';
import { networkGround } from '../../testing/network-ground';
import { put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { SnapshotsService } from './snapshots.service';

const TOKEN = 'actor:somebody';
const INSIDER = ['public', TOKEN];

const tie = (key: string, who: readonly (readonly [string, string])[], fields: Record<string, unknown>) =>
  put('ties', {
    key,
    kind: 'SHARED_SERVICES',
    name: key,
    pole: 'pole',
    fictitious: true,
    participants: who.map(([one, role]) => ({ who: one, role: role as 'PARTNER' })),
    evidence: says('minutes', 1),
    ...fields,
  });

/** Members of different times, what few may read, and what is too large to be seen two by two. */
const more = [
  ...['a', 'b'].map((one) =>
    tie(
      `${one}-member`,
      [
        [one, 'MEMBER'],
        ['pole', 'CLUSTER'],
      ],
      { kind: 'MEMBERSHIP', since: one === 'a' ? '2010' : '2012', until: '..' },
    ),
  ),
  tie(
    'hidden',
    [
      ['alone', 'PARTNER'],
      ['c', 'PARTNER'],
    ],
    { readers: [TOKEN] },
  ),
  ...Array.from({ length: 11 }, (_, index) =>
    put('people', { key: `person-${index}`, name: `Person ${index}`, fictitious: true }),
  ),
  ...(['IDEA', 'ABANDONED'] as const).map((status) =>
    tie(
      status.toLowerCase(),
      [
        ['alone', 'PARTNER'],
        ['b', 'PARTNER'],
      ],
      { status },
    ),
  ),
  tie(
    'planned',
    [
      ['alone', 'PARTNER'],
      ['d', 'PARTNER'],
    ],
    { modality: 'PLANNED' },
  ),
  tie(
    'assembly',
    [
      ['a', 'PARTNER'],
      ['c', 'PARTNER'],
      ...Array.from({ length: 11 }, (_, index) => [`person-${index}`, 'PARTNER'] as const),
    ],
    {},
  ),
];

interface Measures {
  version: number;
  actors: number;
  pairs: number;
  isolates: number;
  arcs: number;
  reciprocity: number | null;
  unfolded: number;
  path: { code: string }[];
}
const fields = 'version actors pairs isolates arcs reciprocity unfolded path { code }';

describe('the measures of the network', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([...networkGround, ...more]);
  });
  afterAll(() => app.stop());

  const measures = async (
    filter = '{}',
    { outsiders = true, readers = ['public'] } = {},
  ): Promise<Measures> => {
    const answer = await app.query<{ networkMeasures: Measures }>(
      `{ networkMeasures(filter: ${filter}, withOutsiders: ${outsiders}) { ${fields} } }`,
      {},
      readers,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.networkMeasures;
  };

  it('are of the pairs that cooperate, contested ones left out, with and without the hub', async () => {
    // a–b, b–c, b–d, c–d, d–e, and a–e by what the hub does with both; nobody but the hub is with `alone`.
    expect(await measures()).toMatchObject({
      actors: 6,
      pairs: 6,
      isolates: 1,
      unfolded: 1,
      arcs: 1,
      reciprocity: 0,
    });
    expect(await measures('{ withHub: true }')).toMatchObject({ actors: 7, pairs: 9, isolates: 0 });
    expect(await measures('{ stances: [CONFIRMED] }')).toMatchObject({ pairs: 1 });
    expect(await measures('{ stances: [CONTESTED] }')).toMatchObject({ pairs: 1 });
    expect(await measures('{ withFictitious: false }')).toMatchObject({ actors: 0, pairs: 0 });
    expect(await measures('{ modalities: [PLANNED] }')).toMatchObject({ pairs: 1 });
    expect(await measures('{ kinds: [COMMERCIAL_RELATION] }')).toMatchObject({ pairs: 1, isolates: 4 });
    expect(await measures('{ territory: "REGION" }')).toMatchObject({
      actors: 3,
      pairs: 1,
      path: [{ code: 'REGION' }],
    });
  });

  it('are of what the same filter draws', async () => {
    for (const filter of [
      'asOf: "2011-06-01"',
      'asOf: "2014-01-01"',
      'knownOn: "2014-01-01"',
      'knownOn: "2017-01-01"',
      'functions: [ACTIVITY_CREATION]',
      'territory: "COMMUNE", asOf: "2011-06-01"',
      'modalities: [PLANNED]',
    ]) {
      const drawn = await app.query<{
        network: {
          nodes: { id: string; kind: string }[];
          ties: { id: string; status: string | null }[];
          pairs: { tieId: string; from: string; to: string; stance: string }[];
        };
      }>(
        `{ network(filter: { folded: true, ${filter} }) { nodes { id kind } ties { id status } pairs { tieId from to stance } } }`,
      );
      const idle = new Set(
        drawn.data.network.ties.flatMap(({ id, status }) =>
          /IDEA|ABANDONED/.test(status ?? '') ? [id] : [],
        ),
      );
      const actors = new Set(
        drawn.data.network.nodes.flatMap(({ id, kind }) => (kind === 'ACTOR' ? [id] : [])),
      );
      const pairs = new Set(
        drawn.data.network.pairs
          .filter(
            ({ tieId, from, to, stance }) =>
              !idle.has(tieId) && stance !== 'CONTESTED' && actors.has(from) && actors.has(to),
          )
          .map(({ from, to }) => [from, to].sort().join()),
      );
      const every = filter.includes('modalities') ? '' : `, modalities: [${codesOf(modalities).join()}]`;
      const { actors: n, pairs: m } = await measures(`{ ${filter}${every} }`);
      expect({ filter, m }).toEqual({ filter, m: pairs.size });
      if (!filter.includes('knownOn')) expect({ filter, n }).toEqual({ filter, n: actors.size });
    }
  });

  it('are of the members of the day, unless outsiders count too', async () => {
    const members = (filter = '{}') => measures(filter, { outsiders: false });
    expect(await members()).toMatchObject({ actors: 2, pairs: 1, isolates: 0 });
    expect(await members('{ asOf: "2011-06-01" }')).toMatchObject({ actors: 1, pairs: 0, isolates: 1 });
    expect(await members('{ asOf: "2013-06-01" }')).toMatchObject({ actors: 2, pairs: 0, isolates: 2 });
    expect(await members('{ asOf: "2009-06-01" }')).toMatchObject({ actors: 0 });
  });

  it('do not count what the viewer may not read', async () => {
    expect(await measures('{}', { readers: ['public', 'actor:somebody-else'] })).toEqual(await measures());
    expect(await measures('{}', { readers: INSIDER })).toMatchObject({ pairs: 7, isolates: 0 });
  });

  it('take one statement, and refuse to be whole or nothing', async () => {
    const { statements } = await app.counting(`{ networkMeasures { ${fields} } }`);
    expect(statements).toEqual(['network.snapshot']);
    const refused = await app.query('{ networkMeasures(filter: { wholeOrNothing: true }) { version } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('say so where the database cannot be reached by the thread', async () => {
    const read = {
      uri: 'bolt://127.0.0.1:9',
      user: '',
      password: '',
      database: '',
      text: 'RETURN 1',
      parameters: {},
      bookmarks: [],
      longest: 1000,
    };
    await expect(
      inThread(builtWorker(__dirname, 'snapshot.worker.js'), read, { patience: 60_000, memory: 256 }),
    ).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  });

  it('are the same in a thread, which reads the numbers where they are', async () => {
    const builder = new SnapshotBuilder();
    const number = (index: number) => index % 97;
    for (let index = 0; index < 97; index += 1)
      builder.party([number(index), true, null, false, null, null, true, null]);
    for (let index = 0; index < 300; index += 1)
      builder.tie([
        'SHARED_SERVICES',
        'REPORTED',
        false,
        false,
        '0000-01-01',
        '9999-12-31',
        [index, 7 * index + 1, index * index + 5].map(
          (one) => [number(one), 'PARTNER', 'DECLARED', null] as const,
        ),
      ]);
    const snapshot = builder.snapshot();
    const choice: MeasureChoice = {
      ...{ kinds: ['SHARED_SERVICES'], stances: ['DECLARED'], modalities: null, day: null },
      ...{ withHub: true, withFictitious: true, withOutsiders: true, pole: null },
    };
    const told = await inThread(
      builtWorker(__dirname, 'measures.worker.js'),
      { measure: 'FIGURES', snapshot, choice },
      {
        patience: 60_000,
        memory: 64,
      },
    );
    expect(told).toEqual(measureNetwork(measuredGraph(snapshot, choice)));
  });
});

describe('the snapshots that measures are made from', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start(undefined, { KEPT_ANSWERS_MB: '16' });
    await app.put([...networkGround, ...more]);
  });
  afterAll(() => app.stop());

  const settled = async () => {
    while (!(await app.nest.get(KeptAnswers).version())?.settled) await pause(100);
  };
  /** Asks for so many days at once; gives the pairs on each, and how often the network was read. */
  const onDays = async (count: number, readers?: readonly string[]) => {
    const days = Array.from({ length: count }, (_, index) => `${2010 + index}-06-01`);
    const { result, statements } = await countingStatements(() =>
      Promise.all(
        days.map((day) =>
          app.query<{ networkMeasures: Measures }>(
            `{ networkMeasures(filter: { asOf: "${day}" }, withOutsiders: true) { version pairs } }`,
            {},
            readers,
          ),
        ),
      ),
    );
    return {
      pairs: result.map(({ data }) => data.networkMeasures.pairs),
      versions: [...new Set(result.map(({ data }) => data.networkMeasures.version))],
      read: statements.filter((name) => name === 'network.snapshot').length,
    };
  };

  it('are read once for a version and for whoever reads the same, and anew for the next one', async () => {
    await settled();
    const first = await onDays(8);
    expect(first).toMatchObject({ pairs: [3, 3, 3, 5, 5, 5, 5, 5], read: 1 });
    expect(await onDays(5)).toMatchObject({ pairs: first.pairs.slice(0, 5), read: 0 });
    // Who may read more has one of its own.
    expect(await onDays(5, INSIDER)).toMatchObject({ pairs: [4, 4, 4, 6, 6], read: 1 });
    expect((await onDays(6, INSIDER)).read).toBe(0);

    await app.put([
      tie(
        'new',
        [
          ['alone', 'PARTNER'],
          ['b', 'PARTNER'],
        ],
        {},
      ),
    ]);
    // Half of a write may be seen: what is read now is for whoever asks alone, and complete here.
    const at = await onDays(2);
    expect(at.pairs).toEqual([4, 4]);
    expect(at.versions).toEqual(first.versions.map((version) => version + 1));
    await settled();
    expect(await onDays(7)).toMatchObject({ pairs: [4, 4, 4, 6, 6, 6, 6], read: 1 });
  });

  it('refuse who would have to wait too long behind others', async () => {
    await settled();
    const ask = async (day: string) =>
      (await app.query(`{ networkMeasures(filter: { knownOn: "${day}" }) { pairs } }`)).errors?.[0]
        ?.extensions.code;
    // As if the last one that was read had been that of a country.
    Object.assign(app.nest.get(SnapshotsService)['turnstile'], { took: 40_000 });
    const codes = await Promise.all(['2016-01-01', '2017-01-01', '2018-01-01'].map(ask));
    expect(codes.filter(Boolean)).toEqual(['QUERY_TOO_COSTLY']);
    expect(await ask('2018-01-01')).toBeUndefined();
  });
});
