import { call, dayIn, member, tenderGround } from '../../testing/tender-ground';
import { TestApplication } from '../../testing/test-application';

const PAGE = `query ($filter: TenderFilter, $sort: TenderSort, $first: Int, $after: String) {
  tenders(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { slug state } pageInfo { hasNextPage endCursor }
  }
}`;

const COVERAGE = `query ($slug: String!, $real: Boolean!) {
  tender(slug: $slug) {
    coverage(withFictitious: $real) { needCount coveredCount }
    lots { number coverage(withFictitious: $real) { needs {
      label cpv implied actorCount exact wider narrower byTag covering { kind tag actor { slug } competence { slug } }
    } } }
  }
}`;

interface Page {
  tenders: {
    nodes: { slug: string; state: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const need = (label: string, cpv: string | undefined, ...tags: string[]) => ({
  label,
  ...(cpv ? { cpv } : {}),
  tags,
});

describe('calls for tenders', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...tenderGround,
      ...member('cleaner', ['90910000', '#Vitres en hauteur']),
      ...member('windows', ['90911300', '90911200']),
      ...member('hidden', ['90911300'], { readers: ['facilitators:pole'] }),
      ...member('builder', ['45000000'], { territory: 'here' }),
      ...member('town', [], { type: 'COMMUNE', territory: 'here' }),
      call('open', {
        name: 'Entretien des écoles',
        buyer: 'town',
        deadline: `${dayIn(20)}T12:00`,
        publishedOn: dayIn(-2),
        lots: [
          {
            number: '1',
            title: 'Windows',
            reservation: 'INSERTION',
            needs: [
              need('Windows', '90911300', 'vitres en hauteur'),
              need('Cars', '34000000'),
              need('By tag', undefined, 'VITRES EN HAUTEUR'),
            ],
          },
          { number: '2', title: 'Bare lot', cpv: ['45210000'] },
        ],
      }),
      call('no-deadline', { cpv: ['90900000'], nature: 'PRIVATE', publishedOn: dayIn(-9) }),
      call('closed', { deadline: `${dayIn(-3)}T12:00`, territory: 'there', publishedOn: dayIn(-40) }),
      call('soon', { deadline: `${dayIn(2)}T09:30`, timeZone: 'Indian/Reunion', contract: 'WORKS' }),
      call('ends-first', contract(-300, 17)),
      call('ends-later', contract(-10, 11)),
      call('secret', { readers: ['facilitators:pole'], deadline: `${dayIn(1)}T12:00` }),
    ]);
  });
  afterAll(() => app.stop());

  const page = async (variables: object = {}, readers = ['public']) => {
    const answer = await app.query<Page>(PAGE, { ...variables }, readers);
    expect(answer.errors).toBeUndefined();
    return answer.data.tenders;
  };
  const slugs = async (filter: object, sort?: string, readers?: string[]) =>
    (await page({ filter, ...(sort ? { sort } : {}) }, readers)).nodes.map(({ slug }) => slug);

  it('are listed by the next deadline, each in its state, the hidden ones for who may see them', async () => {
    const open = { states: ['OPEN'] };
    expect(await slugs(open)).toEqual(['soon', 'open', 'no-deadline']);
    expect(await slugs(open, undefined, ['public', 'facilitators:pole'])).toEqual([
      'secret',
      'soon',
      'open',
      'no-deadline',
    ]);
    expect(await slugs({ states: ['CLOSED'] })).toEqual(['closed']);
    expect((await slugs({ states: ['AWARDED'] }, 'NAME_ASC')).sort()).toEqual(['ends-first', 'ends-later']);
    const { nodes } = await page({ filter: {} });
    expect(new Map(nodes.map(({ slug, state }) => [slug, state])).get('ends-first')).toBe('AWARDED');
  });

  it('are filtered by words, buyer, nature, code, tag, place, reservation and dates', async () => {
    expect(await slugs({ text: 'ECOLES' })).toEqual(['open']);
    expect(await slugs({ buyer: 'commune', contract: 'WORKS' })).toEqual(['soon']);
    expect(await slugs({ nature: 'PRIVATE' })).toEqual(['no-deadline']);
    expect(await slugs({ cpv: '9091' })).toEqual(['open']);
    expect((await slugs({ cpv: '90900000-6' })).sort()).toEqual(['no-deadline', 'open']);
    expect(await slugs({ tag: 'Vitres-en-hauteur' })).toEqual(['open']);
    expect(await slugs({ reserved: true })).toEqual(['open']);
    expect(await slugs({ territory: '99000' })).toEqual(['open']); // Where the buyer is.
    expect((await slugs({ territory: '99' })).sort()).toEqual(['closed', 'open']);
    expect(await slugs({ deadlineFrom: dayIn(10), deadlineUntil: dayIn(20) })).toEqual(['open']);
    expect(await slugs({ pole: 'pole', text: 'soon' })).toEqual(['soon']);
    expect(await slugs({ withFictitious: false })).toEqual([]);
    const { errors } = await app.query(PAGE, { filter: { cpv: 'vitres' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', parameters: { detail: 'cpv' } });
  });

  it('that were awarded are listed by their end, within months', async () => {
    expect(await slugs({}, 'ENDS_ASC')).toEqual(['ends-first', 'ends-later']);
    expect(await slugs({ endsFrom: dayIn(250), endsUntil: dayIn(400) }, 'ENDS_ASC')).toEqual(['ends-later']);
  });

  it.each(['DEADLINE_ASC', 'RECENT_DESC', 'NAME_ASC', 'ENDS_ASC'])('are read on, by %s', async (sort) => {
    const whole = await slugs({}, sort);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const part = await page({ sort, first: 2, after });
      found.push(...part.nodes.map(({ slug }) => slug));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(whole);
    expect(found.length).toBe(sort === 'ENDS_ASC' ? 2 : 6);
  });

  it('tell what the pole covers, need by need, without a trace of who is hidden', async () => {
    const ask = async (readers?: string[]) =>
      (await app.query<CoverageAnswer>(COVERAGE, { slug: 'open', real: true }, readers)).data.tender;
    const open = await ask();
    expect(open.coverage).toEqual({ needCount: 4, coveredCount: 3 });
    const [windows, cars, byTag] = open.lots[0]?.coverage.needs ?? [];
    expect(windows).toMatchObject({ actorCount: 2, exact: 1, wider: 1, narrower: 0, byTag: 0 });
    expect(windows?.covering.map(({ kind, actor }) => [kind, actor.slug])).toEqual([
      ['EXACT', 'windows'],
      ['WIDER', 'cleaner'],
    ]);
    expect(cars).toMatchObject({ actorCount: 0, covering: [] });
    expect(byTag).toMatchObject({
      actorCount: 1,
      byTag: 1,
      covering: [{ kind: 'TAG', tag: 'VITRES EN HAUTEUR', competence: { slug: 'cleaner--competence-1' } }],
    });
    expect(open.lots[1]?.coverage.needs).toMatchObject([
      { label: null, cpv: '45210000', implied: true, actorCount: 1, wider: 1 },
    ]);
    const seen = await ask(['public', 'facilitators:pole']);
    expect(seen.lots[0]?.coverage.needs[0]).toMatchObject({ actorCount: 3, exact: 2 });
  });

  it('leave the invented out of what is covered where they are hidden', async () => {
    const { data } = await app.query<CoverageAnswer>(COVERAGE, { slug: 'open', real: false });
    expect(data.tender.coverage).toEqual({ needCount: 4, coveredCount: 0 });
  });

  it('count an actor for the pole that it is in, for what it can do today', async () => {
    await app.put([
      ...member('former', ['34000000']).map((command) =>
        command.kind === 'competences'
          ? ({ ...command, record: { ...command.record, until: '2019' } } as typeof command)
          : command,
      ),
      ...member('outsider', ['34000000']).filter((command) => command.kind !== 'ties'),
    ]);
    const { data } = await app.query<CoverageAnswer>(COVERAGE, { slug: 'open', real: true });
    expect(data.tender.lots[0]?.coverage.needs[1]).toMatchObject({ actorCount: 0 });
  });

  it('take one statement, however many there are and by whatever door', async () => {
    const text = `{ tenders(first: 20) { totalCount nodes { slug buyer { slug } pole { slug } territories { code }
      award { winners { name actor { slug } } } coverage { coveredCount } lots { coverage { coveredCount needs {
      covering { actor { slug } } } } } } } }`;
    const list = await app.counting<{ tenders: { totalCount: number } }>(text);
    expect(list.answer.data.tenders.totalCount).toBe(6);
    expect(list.statements).toHaveLength(1);
    const one = await app.counting(COVERAGE, { slug: 'open', real: true });
    expect(one.statements).toEqual(['tenders.bySlug']);
    const other = await app.counting<{ thing: { coverage: { coveredCount: number } } }>(
      '{ thing(slug: "open") { ... on Tender { coverage { coveredCount } lots { coverage { needCount } } } } }',
    );
    expect(other.answer.data.thing.coverage.coveredCount).toBe(3);
    expect(other.statements).toEqual(['things.by(slug)', 'tenders.competences.batch']);
  });

  it('name a winner as an actor where it is one that may be seen', async () => {
    const ask = async (readers?: string[]) =>
      (
        await app.query<{ tender: { award: { winners: object[] } } }>(
          '{ tender(slug: "ends-first") { award { amount winners { name actor { slug } } } } }',
          {},
          readers,
        )
      ).data.tender.award;
    expect(await ask()).toEqual({
      amount: 1000,
      winners: [
        { name: 'Builder Ltd', actor: { slug: 'builder' } },
        { name: 'Hidden Ltd', actor: null },
      ],
    });
    expect((await ask(['public', 'facilitators:pole'])).winners[1]).toMatchObject({
      actor: { slug: 'hidden' },
    });
  });
});

interface CoverageAnswer {
  tender: {
    coverage: { needCount: number; coveredCount: number };
    lots: {
      number: string;
      coverage: {
        needs: {
          actorCount: number;
          covering: {
            kind: string;
            tag: string | null;
            actor: { slug: string };
            competence: { slug: string };
          }[];
        }[];
      };
    }[];
  };
}

/** An awarded contract, notified some days from now, of some months. */
function contract(notified: number, months: number) {
  return {
    months,
    award: {
      notifiedOn: dayIn(notified),
      amount: 1000,
      winners: [
        { name: 'Builder Ltd', who: 'builder' },
        { name: 'Hidden Ltd', who: 'hidden' },
      ],
    },
  };
}
