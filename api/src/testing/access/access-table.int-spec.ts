import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse } from 'graphql';
import { runChecks } from '@maillage/graph-schema/checks';
import type { SignedIn } from '../test-account';
import { TestApplication } from '../test-application';
import { accessTable } from './access-table';
import { everyQuestion, type Ids } from './ask-everything';
import { expectKept } from './kept-table';
import { levels, levelsNetwork } from './levels-network';
import { KEPT } from './own-records';
import { roleNames, signInRoles, viewerOf, type RoleName } from './roles';
import { noteSeen, type LevelOf, type SeenFields } from './seen-fields';

/** Somebody invited by the facilitator: there is a mail, and a personal link. Returns its token. */
async function invite(facilitator: SignedIn | undefined, ids: Ids): Promise<string> {
  const answer = await facilitator?.query<{ invite: { link: string } }>(
    `mutation ($pole: ID!, $over: ID!) {
      invite(email: "invited@exemple.test", role: MEMBER, pole: $pole, over: $over) { link }
    }`,
    { pole: ids.get('pole'), over: ids.get('partner') },
  );
  return answer?.data.invite.link.split('#').at(-1) ?? '-';
}

/** The facilitator aims at something and shows the public a page. Returns its token. */
async function show(facilitator: SignedIn | undefined, ids: Ids): Promise<string> {
  const answer = await facilitator?.query<{ publishPage: { address: string } }>(
    `mutation ($pole: ID!) {
      setIndicatorTarget(pole: $pole, aim: {
        indicator: JOBS, value: 900, dueYear: 2030, setOn: "2014-01-01", author: "Board", source: "Minutes"
      }) { problems { code } }
      publishPage(request: "request-1", pole: $pole, choice: { name: "Page", indicators: [JOBS] }) { address }
    }`,
    { pole: ids.get('pole') },
  );
  return answer?.data.publishPage.address.split('#').at(-1) ?? '-';
}

describe('who reads what', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  it('is what the table says, for every role, type and field', async () => {
    const people = await signInRoles(app);
    await app.put(levelsNetwork(people.get('author')?.id ?? ''), `account:${people.get('member')?.id}`);
    expect(await runChecks(app.database.driver, app.database.name)).toEqual([]);
    const { records } = await app.database.driver.executeQuery(
      "MATCH (i:Identifier { scheme: 'KEY' })-[:IDENTIFIES]->(n) RETURN i.value AS key, n.id AS id",
    );
    const ids = new Map(records.map((row) => [String(row.get('key')), String(row.get('id'))]));
    const levelOfId = new Map(
      [...ids].map(([key, id]) => [
        id,
        [...levels, KEPT].find((level) => key.startsWith(`${level}-`)) ?? 'public',
      ]),
    );
    const { schema } = app.nest.get(GraphQLSchemaHost);
    const facilitator = people.get('facilitator');
    const links = { personal: await invite(facilitator, ids), page: await show(facilitator, ids) };
    const questions = [...everyQuestion(schema, ids, links)].map((text) => parse(text));
    const seen = new Map<RoleName, SeenFields>();
    const errors = new Set<string>();
    for (const role of roleNames) {
      const { readers, account } = await viewerOf(app, people.get(role));
      // With a token that nothing has, a visitor has several like everybody: plans are kept by the size of
      // lists, and planning all these questions twice would take half of the test.
      const viewer = { readers: [...readers, 'nobody'], ...(account ? { account } : {}) };
      const levelOf: LevelOf = (object, type) => {
        const id = String(object[`${type}_id`]);
        if (type === 'Account') return id === account?.id ? 'own' : 'others';
        return levelOfId.get(id);
      };
      const fields: SeenFields = new Map();
      seen.set(role, fields);
      for (const question of questions) {
        const contextValue = { req: {}, viewer, loaders: new Map() };
        const answer = await execute({ schema, document: question, contextValue });
        for (const error of answer.errors ?? []) errors.add(error.message);
        noteSeen(fields, answer.data, levelOf);
      }
    }
    // What nobody may see is not there; any other error would hide what is to be compared.
    expect([...errors].sort()).toEqual(['FORBIDDEN', 'NOT_FOUND', 'SIGN_IN_REQUIRED']);
    // A kind without a record, or with one that nobody is asked about, would be right whatever a role reads.
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
      expect([field, [...seen.values()].some((fields) => fields.has(field))]).toEqual([field, true]);
    expectKept('who-reads-what.md', accessTable(schema, seen));
  }, 900_000);
});
