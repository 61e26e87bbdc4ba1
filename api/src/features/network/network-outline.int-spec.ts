import {
  drawNetwork,
  type DrawableNode,
  type DrawableTie,
  type Drawing,
  type DrawingLimits,
} from '../../algorithms/draw-network';
import { publicViewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { networkGround } from '../../testing/network-ground';
import { put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { everything, NetworkService } from './network.service';

describe('a network that is too large to be drawn whole', () => {
  let app: TestApplication;
  let id: Record<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(networkGround);
    id = Object.fromEntries(await app.ids());
  });
  afterAll(() => app.stop());

  it('is the same picture whether details were read of all or of what is drawn', async () => {
    const service = app.nest.get(NetworkService);
    const filters = [{}, { withHub: true }, { asOf: '2013-03-05' }, { knownOn: '2014-01-01' }];
    const questions = filters.flatMap((more) => {
      const asked = { ...everything, ...more };
      return [
        { ask: (limits: DrawingLimits) => service.network(asked, publicViewer, limits), centre: undefined },
        ...['a', 'hub', 'place'].flatMap((slug) =>
          [1, 2].map((degree) => ({
            ask: (limits: DrawingLimits) =>
              service.neighbourhood(id[slug] ?? '', degree, asked, publicViewer, limits),
            centre: id[slug],
          })),
        ),
      ];
    });
    for (const { ask, centre } of questions) {
      // What was read of all of it has what decides what is drawn.
      const all = (await ask({ nodes: 99, ties: 99 })) as unknown as Drawing<DrawableNode, DrawableTie>;
      for (const limits of [
        { nodes: 3, ties: 99 },
        { nodes: 99, ties: 1 },
        { nodes: 2, ties: 1 },
      ]) {
        const { nodes, ties, omittedNodes, omittedTies } = await ask(limits);
        const drawn = drawNetwork(all.nodes, all.ties, limits, centre);
        expect({ nodes, ties, omittedNodes, omittedTies }).toEqual(drawn);
      }
    }
  });

  it('takes a second statement for the details of what is too large to be drawn whole', async () => {
    const read = jest.spyOn(app.nest.get(DatabaseService), 'read');
    const around = (limits: DrawingLimits) =>
      app.nest.get(NetworkService).neighbourhood(id['a'] ?? '', 2, everything, publicViewer, limits);
    await around({ nodes: 99, ties: 99 });
    await around({ nodes: 2, ties: 99 });
    const asked = read.mock.calls.map(([{ name }]) => name);
    read.mockRestore();
    expect(asked).toEqual(['network.neighbourhood.2', 'network.neighbourhood.2', 'network.drawn']);
  });

  it('is read once for all who ask the same while others read it, and for each by what they may read', async () => {
    const service = app.nest.get(NetworkService);
    const read = jest.spyOn(app.nest.get(DatabaseService), 'read');
    const around = (readers: readonly string[], degree = 1) =>
      service.neighbourhood(id['a'] ?? '', degree, everything, { readers }, { nodes: 2, ties: 99 });
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => around(['public'])));
    const alike = read.mock.calls.length;
    await Promise.all([around(['public']), around(['public', 'actor:x']), around(['public'], 2)]);
    const different = read.mock.calls.length - alike;
    read.mockRestore();
    for (const one of others) expect(one).toEqual(first);
    // Each of two statements: for the first, and for all who came while that was being read.
    expect({ alike, different }).toEqual({ alike: 4, different: 6 });
  });

  it('is what was there after somebody asked, whatever was being read before', async () => {
    const service = app.nest.get(NetworkService);
    const around = () => service.neighbourhood(id['b'] ?? '', 1, everything, publicViewer);
    const before = around();
    await app.put([
      put('ties', {
        key: 'b-e-late',
        kind: 'SHARED_SERVICES',
        name: 'b-e-late',
        pole: 'pole',
        fictitious: true,
        participants: ['b', 'e'].map((who) => ({ who, role: 'PARTNER' as const })),
        evidence: says('minutes', 1),
      }),
    ]);
    const after = await around();
    expect((await before).ties.length).toBeGreaterThan(0);
    expect(after.ties.map(({ slug }) => slug)).toContain('b-e-late');
  });
});
