import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, parse } from 'graphql';
import { TestApplication } from '../test-application';
import { accessTable, answeredTypes } from './access-table';
import { opening, perform } from './acts';
import { deepQuestions } from './ask-deep';
import { everyQuestion } from './ask-everything';
import { expectKept } from './kept-table';
import { lastActs } from './last-acts';
import { levels, levelsNetwork } from './levels-network';
import { KEPT } from './own-records';
import { signInRoles } from './roles';
import { noteSeen, type LevelOf, type SeenFields } from './seen-fields';
import { unseenTypes } from './unseen';
import { standings, World, type Standing } from './world';

/** A provider of sign-in that nobody is behind. */
const provider = {
  OIDC_ISSUER: 'http://127.0.0.1:9/',
  OIDC_CLIENT_ID: 'maillage',
  OIDC_CLIENT_SECRET: 'a secret of a test',
};

describe('who reads what', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start(undefined, provider);
  });
  afterAll(() => app.stop());

  /** A graph of levels, and somebody in each role before it. */
  const begin = async (): Promise<World> => {
    const people = await signInRoles(app);
    const [author, member] = [people.get('author')?.id ?? '', people.get('member')?.id];
    await app.put(levelsNetwork(author), `account:${member}`);
    expect(await app.faults()).toEqual([]);
    await app.store(
      `MATCH (a:Account { id: $member })
       CREATE (:Identity { id: 'identity', issuer: $issuer, subject: 'x', email: 'x@exemple.test',
         linkedAt: timestamp(), usedAt: timestamp() })-[:FOR]->(a)`,
      { member, issuer: provider.OIDC_ISSUER },
    );
    return new World(app, app.nest.get(GraphQLSchemaHost).schema, people, await app.ids());
  };

  it('is what the table says, for every role, type and field', async () => {
    const world = await begin();
    const levelOfId = new Map(
      [...world.ids].map(([key, id]) => [
        id,
        [...levels, KEPT].find((level) => key.startsWith(`${level}-`)) ?? 'public',
      ]),
    );
    const seen = new Map<Standing, SeenFields>(standings.map((who) => [who, new Map()]));
    const note = (who: Standing, data: unknown) => {
      const own = who === 'seat' ? undefined : world.people.get(who)?.id;
      const levelOf: LevelOf = (object, type) => {
        const id = String(object[`${type}_id`]);
        // Whoever accepts an invitation has that account.
        const mine = who === 'visitor' ? world.told('guest') : own;
        if (type === 'Account') return id === mine ? 'own' : 'others';
        return levelOfId.get(id);
      };
      noteSeen(seen.get(who) ?? new Map(), data, levelOf);
    };
    const wrong = await perform(opening, world, note);
    await app.settle();
    const links = { personal: world.told('personal'), page: world.told('page') };
    const questions = [
      ...everyQuestion(world.schema, world.ids, links),
      ...deepQuestions(world.schema, world),
    ].map((text) => parse(text));
    const errors = new Set<string>();
    for (const who of standings)
      for (const question of questions) {
        const answer = await world.ask(who, question);
        for (const message of answer.errors) errors.add(message);
        note(who, answer.data);
      }
    // What nobody may see is not there; any other error would hide what is to be compared.
    expect([...errors].sort()).toEqual(['FORBIDDEN', 'NOT_FOUND', 'SIGN_IN_REQUIRED']);
    wrong.push(...(await perform(lastActs, world, note)));
    expect(wrong).toEqual([]);
    const tried = new Set([...opening, ...lastActs].map(({ mutation }) => mutation));
    const untried = Object.values(world.schema.getMutationType()?.getFields() ?? {})
      .filter(({ type, name }) => isObjectType(getNamedType(type)) && !tried.has(name))
      .map(({ name }) => name);
    expect(untried).toEqual([]);
    // A type that nobody is answered would be right whatever a role reads.
    const answered = new Set([...seen.values()].flatMap((fields) => [...fields.keys()]));
    const unseen = answeredTypes(world.schema)
      .filter(({ name }) => ![...answered].some((field) => field.startsWith(`${name}.`)))
      .map(({ name }) => name);
    expect(unseen).toEqual(Object.keys(unseenTypes));
    // So would a field with records of its own.
    for (const field of [
      'Return.value',
      'FigureField.value',
      'CollectionMember.given',
      'Capacity.lead',
      'ActorCompetences.capacity',
      'Competence.level',
      'Need.state',
      'Offer.state',
      'Project.carrier',
      'ProjectStep.proof',
      'IndicatorTarget.value',
      'PublicPage.indicators',
      'PublishedPage.name',
    ])
      expect([field, answered.has(field)]).toEqual([field, true]);
    expectKept('who-reads-what.md', accessTable(world.schema, seen));
  }, 900_000);
});
