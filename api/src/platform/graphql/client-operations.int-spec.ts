import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, parse } from 'graphql';
import { questionsIn } from '../../../../client/codegen/questions';
import { SeedsService } from '../../features/seeds';
import { TestApplication } from '../../testing/test-application';
import { countingStatements } from '../database/statement-count';
import { warmUp } from '../starting/warm-up';

const root = join(__dirname, '../../../..');

describe('the operations of our own client', () => {
  let app: TestApplication;
  /** What a server that starts has planned. */
  let warm: readonly string[];
  let ids: { actor: string; other: string; source: string; place: string };
  const questions = questionsIn(join(root, 'client/src'));
  // Who asks is found before anything is read, and a personal link is known to its holder only.
  const aboutWhoAsks = [
    'WhoAmI',
    'PersonalLink',
    // What is set here is known without asking the store.
    'SignInProvider',
    'MyIdentities',
    'Accounts',
    'Outbox',
    'Journal',
    'InboxWho',
    'InboxOfPole',
    'Waiting',
    'OwnLists',
    'WhoAnswers',
    'AskedQuestion',
    'AmIAsked',
    'QuickEntryWho',
    'QuickEntryRecord',
    'Facilitates',
    // Records are for who may edit something.
    'EditingWho',
    'EditableRecord',
    'MayEdit',
    'RecordTerritories',
    'SaidOfSame',
    'MayPinAbout',
    'AddedAbout',
    // What is watched, and the calendar of it, are those of who asks.
    'ActingWho',
    'HomeWho',
    'ImpactWho',
    'BeginningWho',
    'TerritoriesWho',
    'MyCompetences',
    'TendersWho',
    'WantsWho',
    'WantTerritories',
    'WantMayEdit',
    'WatchFeed',
    'WatchTeaser',
    'CalendarLink',
    // A group’s room is its members’.
    'JointBids',
    'JointBidRoom',
    // Groups are looked for by who is signed in; what a question is made of are lists of their own.
    'Partners',
    'FinderStart',
    'FinderMine',
    'PartnersForMe',
    // Where members stand is told to who facilitates and to themselves: see its own tests.
    'NetworkPositions',
    'PartnersWho',
    // Figures are those of who asks, and of the pole that it facilitates: see their own tests.
    'WhoGivesFigures',
    'MyFigures',
    'FiguresByLink',
    'Collection',
    // A supported project is for its supporters and the facilitators: see its own tests.
    'SupportedProjectPage',
    // A group purchase is for its pole: see its own tests.
    'PurchasePage',
    'PurchaseMore',
    'PurchaseWho',
    // What is to be mended and shown is for who facilitates a pole, a page for who holds its link: see their own tests.
    'FigureQuality',
    'PublicPages',
    'PublishedPage',
    // Importing is for who may write to a pole.
    'NoticePoles',
    'NoticesImported',
    'SheetRowsImported',
    // A session is known to its facilitators, a seat to who sits there.
    'Seminars',
    'SeminarStructures',
    'OneSeminar',
    'SeminarWall',
    'SeminarWallNetwork',
    'Seat',
  ];
  // Who may see what the records mention is asked once the records are known, by what ties are counted once the groups are,
  // and who is in a group once it is measured.
  const readingOn = ['ThingHistory', 'News', 'NetworkGroups', 'NetworkCommunities'];
  // Another page is somewhere behind a page, and a code of the classification one of its own.
  const plannedLater = ['MorePartyTies', 'CpvNames'];
  const names = Object.keys(questions)
    .filter((name) => !aboutWhoAsks.includes(name))
    // A session is for its facilitators and for who sits in it: see its own tests.
    .filter((name) => !/Seminar|Seat|Wall/.test(name))
    // What may be one, and what was made one, is for facilitators: see its own tests.
    .filter((name) => !/Duplicates|Merge|Split/.test(name));

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.nest.get(SeedsService).load(join(root, 'seeds'), ['periscope', 'demo']);
    await app.settle();
    ids = {
      actor: await app.idOf('coopaction'),
      other: await app.idOf('sicoval'),
      source: await app.idOf('004'),
      place: await app.idOf('batiment-periscope'),
    };
    const before = await stored();
    warm = (await countingStatements(() => warmUpUntil(new AbortController().signal))).statements;
    expect(await stored()).toEqual(before);
  });
  afterAll(() => app.stop());

  const warmUpUntil = (signal: AbortSignal) =>
    warmUp(app.nest.get(GraphQLSchemaHost).schema, new Map(Object.entries(questions)), signal);

  /** All that is there; jobs come and go by themselves. */
  const stored = () =>
    app.store('MATCH (n) WHERE NOT n:Job RETURN labels(n) AS labels, count(n) AS nodes ORDER BY labels');

  /** A first page has no cursor, whatever the operation for the next one declares. */
  const variables = (name: string): Record<string, unknown> => {
    const slug = /Tie/.test(name)
      ? 'conciergerie'
      : /Source/.test(name)
        ? '004'
        : /Roster/.test(name)
          ? 'liste-residents-001'
          : /Chronicle/.test(name)
            ? 'inauguration'
            : /^Tender/.test(name)
              ? 'demo-marche-proprete'
              : name === 'CompetenceAddress'
                ? 'coopaction--competence-graphisme'
                : /^Want/.test(name)
                  ? 'demo-besoin-stockage'
                  : 'coopaction';
    return {
      slug,
      id: ids.actor,
      about: ids.actor,
      actor: ids.actor,
      with: [ids.other],
      of: ids.place,
      from: name === 'Directory' ? '31446' : ids.actor,
      isAround: true,
      to: ids.other,
      thing: ids.actor,
      source: ids.source,
      text: 'coop',
      codes: ['90910000'],
      first: 10,
      filter: {},
      sort: 'NAME_ASC',
      by: 'TERRITORY',
      relations: ['DISAGREEMENT', 'EVOLUTION', 'PLANNED_AGAINST_REPORTED'],
      withHub: true,
      withFictitious: true,
      withOutsiders: true,
      statements: [],
      ties: [],
      ids: [],
      events: [],
      indicator: 'GIVEN_TURNOVER',
      year: 2024,
      projects: [],
      after: null,
    };
  };

  it.each(names)('take one statement each: %s', async (name) => {
    // A cursor is required where a next page is asked for: any page will do to count statements.
    const text = (questions[name] ?? '').replace('$after: String!', '$after: String');
    const asked = getOperationAST(parse(text))?.variableDefinitions?.map((one) => one.variable.name.value);
    const given = Object.fromEntries(
      Object.entries(variables(name)).filter(([variable]) => asked?.includes(variable)),
    );
    const { answer, statements } = await app.counting(text, given);
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data)[0]).not.toBeNull();
    expect(statements).toHaveLength(readingOn.includes(name) ? 2 : 1);
    // The first: what it leads on to is asked where it finds something.
    if (!plannedLater.includes(name)) expect(warm).toContain(statements[0]);
  });

  it('are planned in the order in which people meet them, until the server stops', async () => {
    expect(warm.slice(0, 3)).toEqual(['overview.read', 'overview.read', 'actors.byFunction']);
    const stopped = await countingStatements(() => warmUpUntil(AbortSignal.abort()));
    expect(stopped.statements).toEqual(['overview.read']);
  });
});
