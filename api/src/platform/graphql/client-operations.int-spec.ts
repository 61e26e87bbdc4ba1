import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { SeedsService } from '../../features/seeds';
import { TestApplication } from '../../testing/test-application';

const root = join(__dirname, '../../../..');

/** Every operation and fragment of the client, as its files have them. */
function documents(): DocumentNode {
  const folder = join(root, 'client/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.graphql'),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: files.flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions),
  };
}

/** An operation with the fragments it uses, however deep. */
function withFragments(all: DocumentNode, operation: OperationDefinitionNode): string {
  const fragments = new Map(
    all.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const used = new Set<string>();
  const collect = (node: Parameters<typeof visit>[0]): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.add(value);
        collect(fragment);
      },
    });
  };
  collect(operation);
  const parts = [...used].flatMap((name) => fragments.get(name) ?? []);
  return [operation, ...parts].map((one) => print(one)).join('\n');
}

describe('the operations of our own client', () => {
  let app: TestApplication;
  let ids: { actor: string; other: string; source: string; place: string };
  const all = documents();
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
  const operations = all.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .filter((one) => one.operation === OperationTypeNode.QUERY)
    .filter((one) => !aboutWhoAsks.includes(one.name?.value ?? ''))
    // A session is for its facilitators and for who sits in it: see its own tests.
    .filter((one) => !/Seminar|Seat|Wall/.test(one.name?.value ?? ''))
    // What may be one, and what was made one, is for facilitators: see its own tests.
    .filter((one) => !/Duplicates|Merge|Split/.test(one.name?.value ?? ''));

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
  });
  afterAll(() => app.stop());

  /** A first page has no cursor, whatever the operation for the next one declares. */
  const variables = (operation: OperationDefinitionNode): Record<string, unknown> => {
    const name = operation.name?.value ?? '';
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
      from: ids.actor,
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

  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    'take one statement each: %s',
    async (name, operation) => {
      // A cursor is required where a next page is asked for: any page will do to count statements.
      const text = withFragments(all, operation).replace('$after: String!', '$after: String');
      const asked = new Set((operation.variableDefinitions ?? []).map((one) => one.variable.name.value));
      const given = Object.fromEntries(
        Object.entries(variables(operation)).filter(([name]) => asked.has(name)),
      );
      const { answer, statements } = await app.counting(text, given);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data)[0]).not.toBeNull();
      expect(statements).toHaveLength(readingOn.includes(name) ? 2 : 1);
    },
  );
});
