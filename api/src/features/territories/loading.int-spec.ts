import { randomUUID } from 'node:crypto';
import { put } from '../../testing/records';
import { sampleNetwork } from '../../testing/sample-network';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

interface Loaded {
  added: number;
  problems: { code: string; field: string | null }[];
}

const places = `MATCH (t:Territory) WHERE t.fictitious = false
  RETURN t.level AS level, t.code AS code, t.id AS id, t.name AS name ORDER BY level, code`;

describe('the geography of a département', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(sampleNetwork('pole:pole'));
    // As the seeds have them: under keys of their own.
    const ours = { reference: 'Code officiel géographique, INSEE' };
    await app.put([
      put('territories', { ...ours, key: 'region-76', level: 'REGION', code: '76', name: 'Occitanie (76)' }),
      put('territories', {
        ...{ ...ours, key: 'departement-31', level: 'DEPARTEMENT', code: '31', name: 'Haute-Garonne' },
        within: ['region-76'],
      }),
      put('territories', {
        ...{ ...ours, key: 'epci-sicoval', level: 'EPCI', code: '243100633', name: 'Sicoval' },
        within: ['departement-31'],
      }),
    ]);
    facilitator = await app.signedIn('Facilitator', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const load = async (
    by: Pick<SignedIn, 'query'>,
    departement: string,
    request: string = randomUUID(),
  ): Promise<Loaded | string | undefined> => {
    const { data, errors } = await by.query<{ loadDepartement: Loaded }>(
      `mutation ($request: ID!, $departement: String!) {
        loadDepartement(request: $request, departement: $departement) { added problems { code field } } }`,
      { request, departement },
    );
    return errors?.[0]?.extensions.code ?? data.loadDepartement;
  };

  it('is loaded by nobody but who administers or facilitates', async () => {
    const member = await app.signedIn('Member', { role: 'MEMBER', over: 'open-actor', pole: 'pole' });
    expect(await load(app.browser(), '31')).toBe('SIGN_IN_REQUIRED');
    expect(await load(member, '31')).toBe('FORBIDDEN');
    expect(await load(facilitator, '99')).toEqual({
      added: 0,
      problems: [{ code: 'NOT_FOUND', field: 'departement' }],
    });
    expect(await load(facilitator, '31', 'x')).toMatchObject({ problems: [{ code: 'INVALID_INPUT' }] });
  });

  it('comes with its région, areas and communes, once, and leaves what is there as it is', async () => {
    const before = await app.store(places);
    const request = randomUUID();
    const loaded = (await load(facilitator, '31', request)) as Loaded;
    expect(loaded.problems).toEqual([]);
    const after = await app.store(places);
    expect(after).toHaveLength(before.length + loaded.added);
    expect(after).toEqual(expect.arrayContaining(before));
    const count = (level: string) => after.filter((one) => one['level'] === level).length;
    expect([count('REGION'), count('DEPARTEMENT'), count('COMMUNE')]).toEqual([1, 1, 586]);
    expect(count('EPCI')).toBe(18);

    // Sent again it is answered the same, and loaded again by somebody else it adds none: nothing is written.
    const boss = await app.signedIn('Boss', { role: 'ADMINISTRATOR' });
    const version = await app.store('MATCH (v:GraphVersion) RETURN v.version AS version');
    expect(await load(facilitator, '31', request)).toEqual(loaded);
    expect(await load(boss, '31')).toEqual({ added: 0, problems: [] });
    expect(await app.store(places)).toEqual(after);
    expect(await app.store('MATCH (v:GraphVersion) RETURN v.version AS version')).toEqual(version);
  });

  it('lies within what was there, and says who loaded it', async () => {
    const { data } = await app
      .browser()
      .query<{ territory: object }>('{ territory(code: "31446") { name level within { name code } } }');
    expect(data.territory).toEqual({
      ...{ name: 'Ramonville-Saint-Agne', level: 'COMMUNE' },
      within: [{ name: 'Sicoval', code: '243100633' }],
    });
    const [change] = await app.store(
      `MATCH (c:Change { key: 'commune-31446' }) RETURN c.by AS by, c.action AS action`,
    );
    expect(change).toEqual({ by: `account:${facilitator.id}`, action: 'ADDED' });
  });

  it('puts no commune into another département by an area that lies across', async () => {
    expect(await load(facilitator, '32')).toMatchObject({ problems: [] });
    const around = await app.store(
      `MATCH (c:Territory { level: 'COMMUNE' })-[:WITHIN*]->(d:Territory { level: 'DEPARTEMENT' })
       WITH c, collect(DISTINCT d.code) AS codes
       RETURN size(codes) AS departements, all(code IN codes WHERE c.code STARTS WITH code) AS own,
         count(*) AS communes`,
    );
    expect(around).toEqual([{ departements: 1, own: true, communes: 586 + 458 }]);
  });

  it('is refused where a code would be taken for another', async () => {
    // Seine-Maritime has the code of Occitanie.
    expect(await load(facilitator, '76')).toMatchObject({ added: 0, problems: [{ code: 'ALREADY_EXISTS' }] });
  });
});
