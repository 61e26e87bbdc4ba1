import { randomUUID } from 'node:crypto';
import { migrate } from '@maillage/graph-schema/migrations';
import { labelsBesideTheGraph } from '@maillage/graph-schema/model';
import type { Viewer } from '../../platform/access/viewer';
import { SeminarStage, type Opened } from '../../testing/seminar-stage';
import { Telephone } from '../../testing/telephone';
import { TestApplication } from '../../testing/test-application';
import { RecordsService } from '../editing';
import { SayersService } from '../seminar';
import { MergesService } from './merges.service';

describe('two structures that turn out to be one during a session', () => {
  let app: TestApplication;
  let stage: SeminarStage;
  let opened: Opened;
  let one: Telephone;
  let other: Telephone;
  let viewer: Viewer;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    stage = await SeminarStage.set(app);
    opened = await stage.open();
    one = await Telephone.join(app, stage.codeOf(opened, 'Structure 0'));
    other = await Telephone.join(app, stage.codeOf(opened, 'Structure 1'));
    const { id } = stage.facilitator;
    const facilitates = [stage.id('pole')];
    viewer = {
      readers: ['facilitators:pole', 'pole:pole', 'public'],
      account: { id, name: 'F', administrator: false, facilitates, actsFor: [], reads: [] },
    };
  });
  afterAll(() => app.stop());

  const merges = () => app.nest.get(MergesService, { strict: false });
  const merge = async () => {
    const found = await app.nest.get(RecordsService, { strict: false }).ofKeys(['s-0', 's-1']);
    await merges().merge({
      kept: stage.id('s-0'),
      absorbed: stage.id('s-1'),
      keptVersion: found.get('s-0')?.version ?? '',
      absorbedVersion: found.get('s-1')?.version ?? '',
      choices: {},
      request: randomUUID(),
      viewer,
    });
  };
  const answer = (slug: string) =>
    other.answer({ request: randomUUID(), tie: stage.id(slug), stance: 'CONFIRMED' });
  const structureOf = async (who: Telephone) => {
    const { data } = await who.query<{ seminarSeat: { structure: { name: string } } | null }>(
      '{ seminarSeat { structure { name } } }',
    );
    return data.seminarSeat?.structure.name;
  };
  const sayers = async () => {
    const rows = await app.store("MATCH (a:Answer) WHERE a.by STARTS WITH 'seminar:' RETURN a.by AS by");
    const bys = rows.map((row) => String(row['by']));
    const named = await app.nest.get(SayersService, { strict: false }).of(bys, viewer);
    return [...named.values()].map((sayer) => sayer.structure);
  };
  const cameIn = async () => {
    const { data } = await stage.facilitator.query<{
      seminar: { invitations: { structure: { name: string }; telephones: number; answers: number }[] };
    }>('query ($id: ID!) { seminar(id: $id) { invitations { structure { name } telephones answers } } }', {
      id: opened.seminar?.id,
    });
    return data.seminar.invitations
      .filter((row) => row.telephones > 0)
      .map((row) => `${row.structure.name}: ${row.answers}`)
      .sort();
  };

  it('keep their telephones and their answers, and have their own back when they are split', async () => {
    await app.signedIn('Mina', { role: 'MEMBER', over: 's-1', pole: 'pole' });
    expect(await answer('t-1')).toEqual([]);
    await merge();
    expect([await structureOf(one), await structureOf(other)]).toEqual(['Structure 0', 'Structure 0']);
    expect(await sayers()).toEqual(['Structure 0']);
    expect(await cameIn()).toEqual(['Structure 0: 0', 'Structure 0: 1']);
    // Whatever stands beside the graph and belongs to the one belongs to the other.
    expect(
      await app.store(
        `MATCH (:RetiredThing { id: $absorbed })-[r]-(x)
         WHERE any(label IN labels(x) WHERE label IN $beside)
         RETURN DISTINCT head(labels(x)) AS label, EXISTS {
           MATCH (x)-[same]-(:Thing { id: $kept }) WHERE type(same) = type(r)
         } AS isThere ORDER BY label`,
        { absorbed: stage.id('s-1'), kept: stage.id('s-0'), beside: labelsBesideTheGraph },
      ),
    ).toEqual([
      { label: 'Grant', isThere: true },
      { label: 'SeminarCode', isThere: true },
    ]);
    const absorbed = stage.id('s-1');
    const { state } = await merges().sinceMerge(absorbed, viewer);
    await merges().split({ absorbed, state, choices: new Map(), viewer, request: randomUUID() });
    expect([await structureOf(one), await structureOf(other)]).toEqual(['Structure 0', 'Structure 1']);
    expect(await sayers()).toEqual(['Structure 1']);
    expect(await cameIn()).toEqual(['Structure 0: 0', 'Structure 1: 1']);
  });

  it('go on answering, and come in anew with the one code that is given to the one that stays', async () => {
    await merge();
    expect(await answer('t-1')).toEqual([]);
    const { data } = await stage.facilitator.query<{ giveSeminarCodes: { codes: { code: string }[] } }>(
      'mutation ($id: ID!, $structures: [ID!]!) { giveSeminarCodes(id: $id, structures: $structures) { codes { code } } }',
      { id: opened.seminar?.id, structures: [stage.id('s-0')] },
    );
    expect([await structureOf(one), await structureOf(other)]).toEqual([undefined, undefined]);
    for (const name of ['Structure 0', 'Structure 1'])
      expect((await Telephone.join(app, stage.codeOf(opened, name))).problems).toEqual([
        'SEMINAR_CODE_WRONG',
      ]);
    const anew = await Telephone.join(app, data.giveSeminarCodes.codes[0]?.code ?? '');
    expect(await structureOf(anew)).toBe('Structure 0');
  });

  it('have their codes where they were merged in a store of before', async () => {
    await answer('t-1');
    await merge();
    await app.store(
      `MATCH (m:Migration) WHERE m.number >= 25 DETACH DELETE m
       WITH count(*) AS one
       MATCH (:RetiredThing { id: $absorbed })<-[:FOR]-(:SeminarCode)-[moved:FOR]->(:Thing)
       DELETE moved`,
      { absorbed: stage.id('s-1') },
    );
    expect(await sayers()).toEqual([]);
    await migrate(app.database.driver, app.database.name);
    expect(await sayers()).toEqual(['Structure 0']);
    expect(await structureOf(other)).toBe('Structure 0');
  });
});
