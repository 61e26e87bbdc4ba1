import { findGroups, type FinderAnswer } from '../../algorithms/partner-finder';
import { randomNumbers } from '../../algorithms/random-numbers';
import { NEAR } from '../../algorithms/secrecy/single-cell';
import type { PartnersAsked } from './finder.input';
import type { CapacityTuple, FinderResult } from './finder.repository';
import { settleNames, toQuestion } from './to-questions';

/** What a member keeps to itself. */
interface Kept {
  readonly turnover: number;
  readonly lead: 'YES' | 'NO';
  readonly onlyKnown: boolean;
  readonly avoids: readonly string[];
}

type World = ReadonlyMap<string, Kept>;

/** Who asks, for itself; it may write of itself whatever it likes. */
const ME = 'a0';
const others = ['a1', 'a2', 'a3', 'a4'];
const everybody = [ME, ...others];

const draw = (random: () => number): number => Math.floor(10 ** (3.5 + 2.5 * random()));

function worldOf(random: () => number): World {
  return new Map(
    everybody.map((id) => [
      id,
      {
        turnover: draw(random),
        lead: random() < 0.5 ? 'YES' : 'NO',
        onlyKnown: id !== ME && random() < 0.2,
        avoids: id !== ME && random() < 0.2 ? [others[Math.floor(random() * others.length)] ?? ''] : [],
      },
    ]),
  );
}

const changed = (world: World, id: string, more: Partial<Kept>): World => {
  const kept = world.get(id);
  return kept ? new Map([...world, [id, { ...kept, ...more }]]) : world;
};

/** Each can do what nobody else can, so that who asks can put together whom it likes. */
function groundOf(world: World): FinderResult {
  const ids = [...world.keys()];
  return {
    pole: {},
    memberCount: ids.length,
    members: ids,
    unknownCodes: [],
    named: ids.map((id) => [id, id]),
    actors: ids.map((id) => [id, id, false, false, true, null, null]),
    ties: [['t', '2020-01-01', 2, '2026-01-01', ids.slice(1, 3).map((id) => [id, 'CONFIRMED', null]), null]],
    competences: ids.map((id) => [`c-${id}`, id, null, [id], 'CONFIRMED', null, false]),
    capacities: [...world].map(([id, { turnover, lead, onlyKnown, avoids }]): CapacityTuple => [
      id,
      JSON.stringify([{ year: 2025, amount: turnover }]),
      lead,
      onlyKnown,
      null,
      null,
      [...avoids],
    ]),
  };
}

type Asked = Partial<PartnersAsked> & { readonly tags: readonly string[] };

/** The whole answer, by the real functions between what is read and what is told. */
function ask(world: World, { tags, ...more }: Asked, mine: readonly string[] = [ME]): FinderAnswer {
  const input: PartnersAsked = {
    lotByLot: false,
    needs: [],
    required: [],
    excluded: [],
    needsLead: false,
    mostMembers: 5,
    withoutReservation: false,
    freeOnly: false,
    confirmedOnly: false,
    memberCost: 1,
    best: 10,
    difference: 1,
    withFictitious: true,
    ...more,
  };
  const ground = groundOf(world);
  const named = settleNames(input, ground);
  if (Array.isArray(named)) throw new Error(JSON.stringify(named));
  const search = {
    lots: [],
    needs: tags.map((tag) => ({ label: tag, cpv: null, tags: [tag], implied: false, lots: [] })),
    reservations: [],
    leastTurnover: input.leastTurnover ?? 0,
    value: null,
  };
  const facts = { buyer: null, deadline: null };
  return findGroups(toQuestion(search, input, named, ground, facts, '2026-06-01', mine));
}

/** Where an answer tips as a number grows: to the hundredth by halving; null where it does not. */
function tippingPoint(answers: (value: number) => boolean): number | null {
  let [from, to] = [0, 3_000_000];
  const before = answers(from);
  if (answers(to) === before) return null;
  while (to - from > 0.01) {
    const middle = (from + to) / 2;
    if (answers(middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** What an answer tells of turnovers. */
const tells: readonly ((answer: FinderAnswer) => boolean)[] = [
  ({ groups }) => groups.length > 0,
  ({ groups }) => groups.length > 1,
  ({ groups }) => groups[0]?.turnover === 'PASSES',
  ({ diagnosis }) => diagnosis?.relaxations.some(({ rule }) => rule === 'TURNOVER') ?? false,
  ({ diagnosis }) => diagnosis?.relaxations.some(({ rule }) => rule === 'MOST_MEMBERS') ?? false,
  ({ diagnosis }) => diagnosis?.relaxations.some(({ rule }) => rule === 'DISTANCE') ?? false,
];

const subsets = <T>(of: readonly T[]): T[][] =>
  Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_one, bit) => (bits >> bit) & 1));

/** Every way to put others together with oneself: named, or by what only they can do, with and without room for more. */
function* questionsAbout(): Generator<Asked> {
  for (const some of subsets(others).filter(({ length }) => length > 0)) {
    const full = { mostMembers: some.length + 1 };
    yield { tags: [ME], required: [ME, ...some], ...full };
    yield { tags: [ME, ...some], ...full };
    yield { tags: some, mostMembers: 5 };
    yield { tags: [ME], required: [ME, ...some], ...full, mostDistance: 3 };
  }
}

/** All that is found out by moving one's own turnover, and what is asked for, between questions. */
function findings(world: World): (number | null)[] {
  return [...questionsAbout()].flatMap((asked) =>
    tells.flatMap((tell) => [
      tippingPoint((turnover) =>
        tell(ask(changed(world, ME, { turnover }), { ...asked, leastTurnover: 1_000_000 })),
      ),
      tippingPoint((leastTurnover) => tell(ask(world, { ...asked, leastTurnover }))),
    ]),
  );
}

describe('what a member can find out of others', () => {
  it('of two, by moving its own turnover: nothing', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const world = worldOf(randomNumbers(seed));
      const found = tells.map((tell) =>
        tippingPoint((turnover) =>
          tell(
            ask(changed(world, ME, { turnover }), {
              tags: [ME],
              required: [ME, 'a1', 'a2'],
              mostMembers: 3,
              leastTurnover: 1_000_000,
            }),
          ),
        ),
      );
      expect(found).toEqual(tells.map(() => null));
    }
  });

  it('of any turnover, by whatever it asks: nothing nearer than secrecy allows', () => {
    let telling = 0;
    for (let seed = 1; seed <= 2; seed++) {
      const random = randomNumbers(seed);
      const world = changed(worldOf(random), 'a1', { turnover: 50_000 * (1 + random()) });
      // As little and as much as it may be for all that is found out: no guess is near to both.
      const [little, much] = [50_000, 99_999];
      expect((much - little) / (much + little)).toBeGreaterThan(NEAR);
      const found = findings(world);
      for (const turnover of [little, much])
        expect({ seed, found: findings(changed(world, 'a1', { turnover })) }).toEqual({ seed, found });
      telling += found.filter((one) => one !== null).length;
    }
    // There is something to find out: what groups of three others are surely worth, or surely not.
    expect(telling).toBeGreaterThan(0);
  });

  it('of who does not want to work with it: nothing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const world = worldOf(randomNumbers(seed));
      const unwanted = others.reduce(
        (now, id) => changed(now, id, { avoids: [...(world.get(id)?.avoids ?? []), ME] }),
        world,
      );
      for (const asked of questionsAbout())
        for (const more of [{}, { lead: 'a1' }, { around: ME }, { excluded: ['a4'], required: [] }])
          expect({ seed, asked, answer: ask(unwanted, { ...asked, ...more, mostMembers: 5 }) }).toEqual({
            seed,
            asked,
            answer: ask(world, { ...asked, ...more, mostMembers: 5 }),
          });
    }
  });

  it('of the wishes of two whom it asks for both: nothing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const world = worldOf(randomNumbers(seed));
      const apart = changed(world, 'a1', { avoids: ['a2', ...(world.get('a1')?.avoids ?? [])] });
      for (const tags of subsets(everybody).filter(({ length }) => length > 0))
        for (const mine of [[ME], []]) {
          const asked = { tags, required: ['a1', 'a2'] };
          expect(ask(apart, asked, mine)).toEqual(ask(world, asked, mine));
        }
    }
  });

  it('of two others, whether they would lead and what they earn: nothing', () => {
    const few = (world: World) => new Map([...world].slice(0, 3));
    for (let seed = 1; seed <= 20; seed++) {
      const random = randomNumbers(seed);
      const world = few(worldOf(random));
      const other = changed(changed(world, 'a1', { turnover: draw(random), lead: 'NO' }), 'a2', {
        turnover: draw(random),
        lead: 'YES',
      });
      for (const tags of subsets([ME, 'a1', 'a2']).filter(({ length }) => length > 0))
        for (const required of subsets([ME, 'a1', 'a2']))
          for (const leastTurnover of [0, 200_000]) {
            const asked = { tags, required, leastTurnover, needsLead: true, mostMembers: 3 };
            expect({ asked, answer: ask(other, asked) }).toEqual({ asked, answer: ask(world, asked) });
          }
    }
  });
});
