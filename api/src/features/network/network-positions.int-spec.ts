import { countingStatements } from '../../platform/database/statement-count';
import { networkGround } from '../../testing/network-ground';
import { put, says } from '../../testing/records';
import type { SignedIn, TestBrowser } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { SnapshotsService } from './snapshots.service';

const POSITIONS = `query ($pole: ID, $filter: NetworkFilter, $withOutsiders: Boolean) {
  networkPositions(pole: $pole, filter: $filter, withOutsiders: $withOutsiders) {
    version ofAllMembers actors invented
    positions { actor { slug name } partners betweenness cutOff constraint core brokerage { gatekeeper liaison } }
    bridges { apart actors { slug } }
  }
}`;

interface Positions {
  version: number;
  ofAllMembers: boolean;
  actors: number;
  positions: {
    actor: { slug: string };
    partners: number;
    betweenness: number | null;
    cutOff: number;
    constraint: number | null;
  }[];
  bridges: { apart: number; actors: { slug: string }[] }[];
}

const member = (one: string, pole: string, fields: Record<string, unknown> = {}) =>
  put('ties', {
    key: `${one}-in-${pole}`,
    kind: 'MEMBERSHIP',
    name: `${one} in ${pole}`,
    pole,
    fictitious: true,
    since: '2010',
    until: '..',
    participants: [
      { who: one, role: 'MEMBER' },
      { who: pole, role: 'CLUSTER' },
    ],
    evidence: says('minutes', 1),
    ...fields,
  });

const together = (one: string, other: string, fields: Record<string, unknown> = {}) =>
  put('ties', {
    key: `${one}-with-${other}`,
    kind: 'SHARED_SERVICES',
    name: `${one} and ${other}`,
    pole: 'pole',
    fictitious: true,
    participants: [
      { who: one, role: 'PARTNER' },
      { who: other, role: 'PARTNER' },
    ],
    evidence: says('minutes', 1),
    ...fields,
  });

describe('the positions of members', () => {
  let app: TestApplication;
  let keeper: SignedIn;
  let elsewhere: SignedIn;
  let ofB: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...networkGround,
      put('poles', { key: 'other', name: 'Other pole', fictitious: true }),
      // a–b–c–d–e in a line (with b–d from the ground), and one who is alone; e is a member elsewhere.
      ...['a', 'b', 'c', 'd', 'alone'].map((one) => member(one, 'pole')),
      member('e', 'other'),
      together('c', 'alone', { readers: ['facilitators:pole'] }),
    ]);
    keeper = await app.signedIn('Keeper', { role: 'FACILITATOR', over: 'pole' });
    elsewhere = await app.signedIn('Elsewhere', { role: 'FACILITATOR', over: 'other' });
    ofB = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const positions = async (
    who: TestBrowser | SignedIn,
    { pole = 'pole', filter = {}, withOutsiders = false } = {},
  ): Promise<Positions | null> => {
    const variables = { pole: pole ? await app.idOf(pole) : null, filter, withOutsiders };
    const { data, errors } = await who.query<{ networkPositions: Positions | null }>(POSITIONS, variables);
    expect(errors).toBeUndefined();
    return data.networkPositions;
  };
  const slugs = (found: Positions | null) => found?.positions.map(({ actor }) => actor.slug);

  it('are those of all members for who facilitates the pole, of one’s own for who acts for it, of nobody for others', async () => {
    const all = await positions(keeper);
    expect(all).toMatchObject({ ofAllMembers: true, actors: 5 });
    expect(slugs(all)?.sort()).toEqual(['a', 'alone', 'b', 'c', 'd']);
    const own = await positions(ofB);
    expect(own).toMatchObject({ ofAllMembers: false, actors: 5 });
    expect(slugs(own)).toEqual(['b']);
    expect(own?.bridges.every(({ actors }) => actors.some(({ slug }) => slug === 'b'))).toBe(true);

    // Among the members of any pole, where none is named; no facilitator is told of those.
    expect(await positions(ofB, { pole: '' })).toMatchObject({ ofAllMembers: false, actors: 6 });
    expect(await positions(keeper, { pole: '' })).toBeNull();

    expect(await positions(app.browser())).toBeNull();
    expect(await positions(elsewhere)).toBeNull();
    expect(await positions(ofB, { pole: 'other' })).toBeNull();
    expect(slugs(await positions(elsewhere, { pole: 'other' }))).toEqual(['e']);
    const administrator = await app.signedIn('Root', { role: 'ADMINISTRATOR' });
    expect(await positions(administrator)).toBeNull();
    // Whoever names a token has no account.
    expect(
      (
        await app.query<{ networkPositions: null }>(POSITIONS, { pole: await app.idOf('pole') }, [
          'public',
          'facilitators:pole',
        ])
      ).data.networkPositions,
    ).toBeNull();
  });

  it('are of the network that one reads: of a tie that few read, they know for these alone', async () => {
    // a–b, b–c, b–d, c–d; and c–alone for the facilitators.
    const of = (found: Positions | null, slug: string) =>
      found?.positions.find(({ actor }) => actor.slug === slug);
    const all = await positions(keeper);
    expect(of(all, 'alone')).toMatchObject({ partners: 1, constraint: 1, cutOff: 0 });
    expect(of(all, 'b')).toMatchObject({ partners: 3, cutOff: 1 });
    expect(
      all?.bridges.map(({ actors, apart }) => [...actors.map(({ slug }) => slug).sort(), apart]),
    ).toEqual(
      expect.arrayContaining([
        ['a', 'b', 1],
        ['alone', 'c', 1],
      ]),
    );
    expect(all?.bridges).toHaveLength(2);
    const own = await positions(ofB);
    // Of the three others that are tied, two pairs of three go over b; `alone` is reached by nobody.
    expect(own?.positions[0]?.betweenness).toBeCloseTo(2 / 6, 10);
    expect(own?.bridges).toHaveLength(1);
    expect(slugs(all)?.[0]).toBe('b');
  });

  it('follow the filter, the day and whether others count', async () => {
    const others = await positions(keeper, { withOutsiders: true });
    // e and the hub’s are no members: counted between, and not told of.
    expect(others).toMatchObject({ actors: 6 });
    expect(slugs(others)).not.toContain('e');
    // Over e, with whom a is in a tie of the hub’s, b is no longer all that holds a.
    expect(others?.bridges.map(({ actors }) => actors.map(({ slug }) => slug).sort())).toEqual([
      ['alone', 'c'],
    ]);
    expect(await positions(keeper, { filter: { asOf: '2009-01-01' } })).toMatchObject({
      actors: 0,
      positions: [],
    });
    const sold = await positions(keeper, { filter: { kinds: ['COMMERCIAL_RELATION'] } });
    expect(sold?.positions.map(({ partners }) => partners).sort()).toEqual([0, 0, 0, 1, 1]);
  });

  it('are read again where somebody wrote meanwhile, and are of one version', async () => {
    const snapshots = app.nest.get(SnapshotsService);
    const read = snapshots.of.bind(snapshots);
    let reads = 0;
    const watched = jest.spyOn(snapshots, 'of').mockImplementation(async (...asked) => {
      const snapshot = await read(...asked);
      if (++reads === 1) await app.put([member('c', 'pole', { summary: 'Written meanwhile' })]);
      return snapshot;
    });
    const found = await positions(keeper);
    watched.mockRestore();
    expect(reads).toBe(2);
    const { data } = await app.query<{ network: { version: number } }>('{ network { version } }');
    expect(found?.version).toBe(data.network.version);
  });

  it('are refused rather than told under another name, where somebody goes on writing', async () => {
    const snapshots = app.nest.get(SnapshotsService);
    const read = snapshots.of.bind(snapshots);
    let writes = 0;
    const watched = jest.spyOn(snapshots, 'of').mockImplementation(async (...asked) => {
      const snapshot = await read(...asked);
      await app.put([member('c', 'pole', { summary: `Written ${(writes += 1)} times` })]);
      return snapshot;
    });
    const { data, errors } = await keeper.query(POSITIONS, { pole: await app.idOf('pole') });
    watched.mockRestore();
    expect(errors?.[0]?.extensions.code).toBe('VERSION_CONFLICT');
    expect(data).toEqual({ networkPositions: null });
    expect(writes).toBe(3);
  });

  it('take three statements, however many members', async () => {
    const { statements } = await countingStatements(() => positions(keeper));
    expect(statements.filter((name) => name.startsWith('network.'))).toEqual([
      'network.snapshot',
      'network.measured.pole',
      'network.measured.actors',
    ]);
  });
});
