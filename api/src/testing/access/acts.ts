import { AskingWorker } from '../../features/answers';
import type { Given } from './ask-mutation';
import { FIGURE_YEAR } from './own-records';
import { standings, type Standing, type World } from './world';

/** What an answer of a mutation holds, by its aliases. */
type Told = Readonly<Record<string, unknown>> & { readonly [list: number]: Told };

/** Something that is tried by all who stand before the graph; last by whoever is to succeed. */
export interface Act {
  readonly mutation: string;
  readonly by: Standing;
  /** What it is tried with. */
  given(world: World, who: Standing): Given | Promise<Given>;
  /** Nobody is to succeed, for these reasons: what there is to see is how that is told. */
  readonly refused?: readonly string[];
  /** Notes what others need, once whoever is to succeed has. */
  then?(told: Told, world: World): void | Promise<void>;
}

/** Tries acts in their order; returns those that did not come out as they were to, which would show nothing. */
export async function perform(
  acts: readonly Act[],
  world: World,
  seen: (who: Standing, data: unknown) => void,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { mutation, by, given, refused = [], then } of acts)
    for (const who of [...standings.filter((one) => one !== by), by]) {
      const { data, errors } = await world.act(who, mutation, await given(world, who));
      seen(who, data);
      if (who !== by) continue;
      const told = (data?.[mutation] ?? {}) as Told;
      const problems = Object.entries(told).find(([name]) => name.endsWith('_problems'))?.[1] ?? [];
      const codes = (problems as Record<string, string>[]).map((one) => one['Problem_code'] ?? '');
      const came = [...errors, ...codes];
      if (came.join() !== refused.join()) wrong.push(`${mutation} by ${by}: ${came.join() || 'done'}`);
      await then?.(told, world);
    }
  return wrong;
}

const mail = (who: Standing) => `${who.replaceAll(' ', '-')}@guest.exemple.test`;
/** Of the links of mails, which hold questions in no certain order, the one of the question about a tie. */
async function linkAbout(world: World, links: readonly string[], tie: string): Promise<string | undefined> {
  const asked = links.map(async (token) => {
    const { data } = await world.app.query<{ askedQuestion: { tie: { id: string } } | null }>(
      'query ($token: String!) { askedQuestion(token: $token) { tie { id } } }',
      { token },
    );
    return data.askedQuestion?.tie.id === tie ? [token] : [];
  });
  return (await Promise.all(asked)).flat()[0];
}

const ends = () => new Date(Date.now() + 3_600_000).toISOString();
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((one, name) => (one as Told | undefined)?.[name as string], value);
/** What follows the # of an address. */
const secretOf = (address: unknown) => String(address).split('#').at(-1);

export const figuresYear = FIGURE_YEAR - 1;

export const edit = (key: string, summary: string, version?: string) => async (world: World) => {
  const kept = await world.kept(key);
  const record = { ...kept.record, summary };
  return { edits: [{ kind: 'ACTORS', key, version: version ?? kept.version, record }] };
};

const bidOf = (world: World, who: Standing) =>
  world.id(who === 'facilitator' ? 'facilitators-bid' : 'participants-bid');

/** What fills the world beside its records: rooms that are talked in, sessions, mails, links, what is told apart. */
export const opening: readonly Act[] = [
  {
    mutation: 'invite',
    by: 'facilitator',
    given: (world, who) => ({
      email: mail(who),
      role: 'MEMBER',
      pole: world.id('pole'),
      over: world.id('partner'),
    }),
    then: async (told, world) => {
      world.note('personal', secretOf(told['InvitePayload_link']));
      const [row] = await world.app.store('MATCH (a:Account { emailKey: $to }) RETURN a.id AS id', {
        to: mail('facilitator'),
      });
      world.note('guest', row?.['id']);
    },
  },
  {
    mutation: 'setIndicatorTarget',
    by: 'facilitator',
    given: (world) => ({
      pole: world.id('pole'),
      aim: {
        ...{
          indicator: 'JOBS',
          value: 900,
          dueYear: 2030,
          setOn: '2014-01-01',
          author: 'Board',
          source: 'Minutes',
        },
      },
    }),
    then: (told, world) =>
      world.note('target', at(told, 'IndicatorTargetPayload_target', 'IndicatorTarget_id')),
  },
  {
    mutation: 'publishPage',
    by: 'facilitator',
    given: (world) => ({ pole: world.id('pole'), choice: { name: 'Page', indicators: ['JOBS'] } }),
    then: (told, world) => {
      world.note('page', secretOf(told['PublicPagePayload_address']));
      world.note('pageId', at(told, 'PublicPagePayload_page', 'PublicPage_id'));
    },
  },
  ...[FIGURE_YEAR, figuresYear].map((year): Act => ({
    mutation: 'openCollection',
    by: 'facilitator',
    given: (world) => ({ pole: world.id('pole'), year }),
  })),
  {
    mutation: 'remindOfFigures',
    by: 'facilitator',
    given: (world) => ({ pole: world.id('pole'), year: figuresYear }),
    then: async (_told, world) => world.note('figures', (await world.linksTo('member'))[0]?.[0]),
  },
  {
    mutation: 'openSeminar',
    by: 'facilitator',
    given: (world) => ({
      seminar: {
        ...{
          name: 'Session',
          day: new Date().toISOString().slice(0, 10),
          endsAt: ends(),
          pole: world.id('pole'),
        },
        structures: ['own', 'partner'].map((key) => world.id(key)),
      },
    }),
    then: (told, world) => {
      world.note('seminar', at(told, 'SeminarPayload_seminar', 'Seminar_id'));
      world.note('code', at(told, 'SeminarPayload_codes', 0, 'SeminarCode_code'));
    },
  },
  {
    mutation: 'joinSeminar',
    by: 'visitor',
    given: (world) => ({ code: world.told('code') }),
    then: (told, world) => world.sit(String(told['JoinSeminarPayload_token'])),
  },
  {
    mutation: 'answerAtSeminar',
    by: 'seat',
    given: (world) => ({ tie: world.id('own-together'), stance: 'CONFIRMED' }),
  },
  {
    mutation: 'answerAtSeminar',
    by: 'seat',
    given: (world) => ({ tie: world.id('public-cooperation'), stance: 'CONTESTED', why: 'Not so' }),
  },
  {
    mutation: 'tellApart',
    by: 'facilitator',
    given: (world) => ({ a: world.id('left'), b: world.id('right'), why: 'Two sisters' }),
    then: (told, world) => world.note('distinction', told['DuplicatesPayload_distinction']),
  },
  {
    mutation: 'mergeActors',
    by: 'facilitator',
    given: async (world) => ({
      merge: {
        ...{ kept: world.id('first'), absorbed: world.id('second') },
        keptVersion: (await world.kept('first')).version,
        absorbedVersion: (await world.kept('second')).version,
      },
      why: 'One structure',
    }),
  },
  { mutation: 'makeCalendarLink', by: 'member', given: () => ({}) },
  ...(['facilitator', 'member'] as const).map((by): Act => ({
    mutation: 'commentOnJointBid',
    by,
    given: (world, who) => ({ bid: bidOf(world, who), text: `Said by ${by}` }),
    then: (told, world) =>
      world.note('comment', at(told, 'JointBidPayload_bid', 'JointBid_comments', 0, 'BidComment_id')),
  })),
  {
    mutation: 'proposeJointBid',
    by: 'member',
    given: (world) => ({
      ...{ actor: world.id('own'), tender: 'town', lots: ['1'], name: 'Proposed' },
      members: ['own', 'partner'].map((key) => ({ actor: world.id(key) })),
    }),
    then: async (told, world) => {
      const slug = String(told['ProposeJointBidPayload_slug']);
      world.note('room', slug);
      const found = await world.app.store('MATCH (t:Tie { slug: $slug }) RETURN t.id AS id', { slug });
      world.note('roomId', found[0]?.['id']);
    },
  },
  {
    mutation: 'askAboutTies',
    by: 'facilitator',
    given: (world) => ({ ties: [world.id('pole-cooperation')] }),
    then: async (_told, world) => {
      const worker = world.app.nest.get(AskingWorker);
      await worker.settled();
      // What was done before may have written to the member already, who is in a pause then.
      await world.app.store('MATCH (a:Account) REMOVE a.askedAt');
      await worker.round();
      const mails = await world.linksTo('member');
      world.note('answer', await linkAbout(world, mails.flat(), world.id('pole-cooperation')));
      world.note('stop', mails[0]?.at(-1));
    },
  },
  {
    mutation: 'pinStatement',
    by: 'facilitator',
    given: (world) => ({
      statement: world.id('public-other-figure'),
      instead: [world.id('public-figure')],
      why: 'The later one',
    }),
  },
  {
    mutation: 'edit',
    by: 'facilitator',
    given: edit('cleaner', 'Once'),
    then: async (_told, world) => world.note('first edit', (await world.kept('cleaner')).change),
  },
  {
    mutation: 'edit',
    by: 'facilitator',
    given: edit('cleaner', 'Twice'),
    then: async (_told, world) => world.note('second edit', (await world.kept('cleaner')).change),
  },
  {
    mutation: 'edit',
    by: 'facilitator',
    given: edit('cleaner', 'Meanwhile', 'another version'),
  },
];
