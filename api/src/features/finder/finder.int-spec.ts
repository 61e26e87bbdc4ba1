import { countingStatements } from '../../platform/database/statement-count';
import { put, says } from '../../testing/records';
import { call, dayIn, member, tenderGround } from '../../testing/tender-ground';
import { TestApplication } from '../../testing/test-application';
import type { SignedIn } from '../../testing/test-account';

const PARTNERS = `query ($asked: PartnersInput) {
  partners(asked: $asked) {
    problems { code field parameters }
    call { slug } pole { slug } deadline usedPrivate
    searches {
      lots value leastTurnover reservations candidateCount exhausted interrupted
      needs { label cpv lots candidateCount }
      essUnknown { slug }
      groups {
        cost distance proven bound turnover lead
        members { actor { slug } covers { need competences {
          kind tag competence { slug ... on Competence { level references { client } evidence { quote } } }
        } } }
        pairs { a { slug } b { slug } distance strength shared { tie { slug } stance seenOn }
          introduction { from { slug } to { slug } tie { slug } stance seenOn } }
        rules { rule finding verdict article parameters }
        remarks { code isRisk actors { slug } needs day }
      }
      diagnosis {
        uncovered { need barred { actor { slug } by } outside { actor { slug } by { from { slug } tie { slug } } } }
        requiredBarred { actor { slug } by } relaxations { rule value actor { slug } }
      }
      aroundLead { lead { slug } leaderDistance holders { slug } members { actor { slug } } }
    }
  }
}`;

interface Group {
  proven: boolean;
  turnover: string;
  members: { actor: { slug: string } }[];
  pairs: {
    a: { slug: string };
    b: { slug: string };
    distance: number;
    shared: object[];
    introduction: { from: { slug: string }; to: { slug: string } }[];
  }[];
  rules: { rule: string; finding: string; verdict: string; article: string }[];
  remarks: { code: string }[];
}

interface Answer {
  partners: {
    problems: { code: string; field: string | null; parameters: object | null }[];
    deadline: string;
    usedPrivate: boolean;
    searches: {
      lots: string[];
      candidateCount: number;
      groups: Group[];
      essUnknown: { slug: string }[];
      diagnosis: {
        uncovered: { need: number; barred: object[]; outside: object[] }[];
        relaxations: { rule: string; value: number | null }[];
      } | null;
      aroundLead: object | null;
    }[];
  };
}

const together = (key: string, who: string[], more: object = {}) =>
  put('ties', {
    key,
    kind: 'RESEARCH_DEVELOPMENT',
    name: `Tie ${key}`,
    pole: 'pole',
    since: '2015',
    fictitious: true,
    participants: who.map((one) => ({ who: one, role: 'PARTNER' as const })),
    evidence: says('report', 3),
    ...more,
  });

const capacity = (of: string, amount: number, more: object = {}) =>
  put('capacities', {
    key: `${of}--capacity`,
    of,
    readers: [`actor:${of}`],
    fictitious: true,
    turnovers: [{ year: 2025, amount }],
    ...more,
  });

const SECRET = 123457;

describe('the partner finder', () => {
  let app: TestApplication;
  let cleaner: SignedIn;
  let facilitator: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...tenderGround,
      ...member('cleaner', ['#deep cleaning']),
      ...member('windows', ['90911300']),
      ...member('laundry', ['98310000']),
      ...member('other-laundry', ['98310000']),
      ...member('hidden', ['98310000'], { readers: ['facilitators:pole'] }),
      ...member('outsider', ['34000000']).filter(({ kind }) => kind !== 'ties'),
      together('clean-together', ['cleaner', 'windows']),
      together('wash-together', ['windows', 'laundry']),
      put('poles', { key: 'other-pole', name: 'Another pole of a test', fictitious: true }),
      together('beyond', ['cleaner', 'outsider'], { pole: 'other-pole' }),
      capacity('cleaner', SECRET),
      capacity('windows', SECRET),
      capacity('laundry', SECRET),
      capacity('other-laundry', SECRET, { avoids: ['cleaner'] }),
      capacity('outsider', 5_000_000),
      call('town', {
        publishedOn: dayIn(-5),
        deadline: `${dayIn(20)}T12:00`,
        lots: [
          {
            number: '1',
            title: 'Cleaning',
            value: 50_000,
            leastTurnover: 300_000,
            needs: [
              { label: 'Clean', tags: ['Deep cleaning'] },
              { label: 'Windows', cpv: '90911300' },
              { label: 'Laundry', cpv: '98310000' },
            ],
          },
          { number: '2', title: 'Cars', needs: [{ label: 'Cars', cpv: '34000000' }] },
          { number: '3', title: 'For some', reservation: 'ESS', cpv: ['98310000'] },
          { number: '4', title: 'Nothing said' },
        ],
      }),
      call('late', { deadline: `${dayIn(-1)}T12:00`, cpv: ['98310000'] }),
    ]);
    cleaner = await app.signedIn('Clea', { role: 'MEMBER', over: 'cleaner', pole: 'pole' });
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    stranger = await app.signedIn('Stan');
  });
  afterAll(() => app.stop());

  const find = async (asked: object, who = cleaner) => {
    const answer = await who.query<Answer>(PARTNERS, { asked });
    expect(answer.errors).toBeUndefined();
    return answer.data.partners;
  };
  const first = async (asked: object, who = cleaner) => {
    const { problems, searches } = await find(asked, who);
    expect(problems).toEqual([]);
    const [search] = searches;
    if (!search) throw new Error('No search');
    return search;
  };
  const names = (groups: readonly Group[]) =>
    groups.map(({ members }) => members.map((one) => one.actor.slug));

  it('finds the nearest group that covers a lot, with who introduces whom and which rules it keeps', async () => {
    const { groups, candidateCount } = await first({ call: 'town', lots: ['1'] });
    expect(candidateCount).toBe(4);
    expect(names(groups)).toEqual([
      ['cleaner', 'laundry', 'windows'],
      ['cleaner', 'other-laundry', 'windows'],
    ]);
    const [group] = groups;
    expect(group).toMatchObject({ proven: true });
    const strangers = group?.pairs.find(({ shared }) => shared.length === 0);
    expect(strangers?.introduction.map(({ from, to }) => `${from.slug} ${to.slug}`).sort()).toHaveLength(2);
    expect(JSON.stringify(strangers?.introduction)).toMatch(
      /clean-together.*wash-together|wash-together.*clean-together/,
    );
    expect(group?.rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'CAPACITY', verdict: 'TO_CHECK', article: 'R2142-25' }),
        expect.objectContaining({ rule: 'TURNOVER_ASKED', finding: 'OVER', verdict: 'TO_CHECK' }),
      ]),
    );
    expect(group?.remarks.map(({ code }) => code)).toContain('NEVER_TOGETHER');
    expect(group?.members.find(({ actor }) => actor.slug === 'windows')).toMatchObject({
      covers: expect.arrayContaining([
        { need: 1, competences: [expect.objectContaining({ kind: 'EXACT' })] },
      ]) as unknown,
    });
  });

  it('never tells what members keep to themselves, and does not use it for others', async () => {
    const asked = { call: 'town', lots: ['1'], excluded: ['hidden'] };
    const passes = await first(asked, facilitator);
    expect(names(passes.groups)).toEqual([['cleaner', 'laundry', 'windows']]);
    expect(passes.groups[0]?.turnover).toBe('PASSES');
    expect(passes.groups[0]?.rules).toContainEqual(
      expect.objectContaining({ rule: 'CAPACITY', finding: 'PASSES', verdict: 'KEPT' }),
    );
    const fails = await find({ ...asked, leastTurnover: 700_000 }, facilitator);
    expect(fails.usedPrivate).toBe(true);
    expect(JSON.stringify(fails)).not.toContain(String(SECRET));
    const reached = { rule: 'TURNOVER', value: 300_000, actor: null };
    expect(fails.searches[0]?.diagnosis?.relaxations).toContainEqual(reached);
    const theirs = await find({ call: 'town', lots: ['1'] }, stranger);
    expect(theirs.usedPrivate).toBe(false);
    // Who avoids whom is not used either.
    expect(names(theirs.searches[0]?.groups ?? [])).toContainEqual(['cleaner', 'other-laundry', 'windows']);
    expect(theirs.searches[0]?.groups[0]?.turnover).toBe('TO_CHECK');
  });

  it('holds against who asks neither what two others have nor who does not want to work with it', async () => {
    const { groups } = await first({ call: 'town', lots: ['1'], leastTurnover: 100_000_000 });
    expect(names(groups)).toEqual([
      ['cleaner', 'laundry', 'windows'],
      ['cleaner', 'other-laundry', 'windows'],
    ]);
    expect(groups.map(({ turnover }) => turnover)).toEqual(['TO_CHECK', 'TO_CHECK']);
  });

  it('does not use what an actor that is only named keeps to itself', async () => {
    const asked = { call: 'town', lots: ['1'], required: ['outsider'], leastTurnover: 700_000 };
    expect((await first(asked, facilitator)).groups[0]?.turnover).toBe('TO_CHECK');
  });

  it('knows nobody whom the viewer may not see', async () => {
    const { groups, candidateCount } = await first({
      needs: [{ label: 'Laundry', cpv: '98310000-9' }],
      pole: 'pole',
    });
    expect(candidateCount).toBe(2);
    expect(names(groups)).toEqual([['laundry'], ['other-laundry']]);
    const seen = await first({ needs: [{ label: 'Laundry', cpv: '98310000' }], pole: 'pole' }, facilitator);
    expect(seen.candidateCount).toBe(3);
  });

  it('says which need nobody covers, and who outside the pole could be asked', async () => {
    const { groups, diagnosis } = await first({ call: 'town', lots: ['2'] });
    expect(groups).toEqual([]);
    expect(diagnosis?.uncovered).toEqual([
      {
        need: 0,
        barred: [],
        outside: [
          { actor: { slug: 'outsider' }, by: { from: { slug: 'cleaner' }, tie: { slug: 'beyond' } } },
        ],
      },
    ]);
  });

  it('leaves out of a reserved lot who is not known to qualify, and says so', async () => {
    const reserved = await first({ call: 'town', lots: ['3'] });
    expect(reserved.groups).toEqual([]);
    expect(reserved.essUnknown.map(({ slug }) => slug)).toEqual(['laundry', 'other-laundry']);
    expect(reserved.diagnosis?.relaxations.map(({ rule }) => rule)).toEqual(['RESERVED']);
    const open = await first({ call: 'town', lots: ['3'], withoutReservation: true });
    expect(open.groups).toHaveLength(2);
  });

  it('looks lot by lot, keeps who must be in, and builds a second opinion around it', async () => {
    const { searches } = await find({
      call: 'town',
      lots: ['1', '3'],
      lotByLot: true,
      withoutReservation: true,
    });
    expect(searches.map(({ lots }) => lots)).toEqual([['1'], ['3']]);
    const { groups, aroundLead } = await first({
      call: 'town',
      lots: ['3'],
      withoutReservation: true,
      required: ['windows'],
    });
    expect(names(groups)[0]).toEqual(['laundry', 'windows']);
    expect(aroundLead).toMatchObject({ lead: { slug: 'windows' }, holders: [{ slug: 'laundry' }] });
  });

  it('reads in three statements', async () => {
    const { statements } = await countingStatements(() => find({ call: 'town', lots: ['1'] }));
    expect(statements.filter((name) => name.startsWith('finder.'))).toEqual([
      'finder.call',
      'finder.ground',
      'finder.things',
    ]);
  });

  it.each([
    [{}, 'NO_NEEDS'],
    [{ call: 'nowhere' }, 'NOT_FOUND'],
    [{ call: 'town', lots: ['9'] }, 'LOT_UNKNOWN'],
    [{ call: 'town', lots: ['4'] }, 'CALL_WITHOUT_NEEDS'],
    [{ needs: [{ cpv: '99999999' }] }, 'CPV_UNKNOWN'],
    [{ needs: [{ label: 'Anything' }], mostMembers: 0 }, 'INVALID_INPUT'],
    [{ needs: [{ label: 'Anything' }], required: ['nobody'] }, 'UNKNOWN_REFERENCE'],
    [{ needs: [{ label: 'Anything' }], required: ['hidden'] }, 'UNKNOWN_REFERENCE'],
    [
      { needs: [{ label: 'Anything' }], required: ['laundry'], excluded: ['laundry'] },
      'REQUIRED_AND_EXCLUDED',
    ],
    [
      { needs: [{ label: 'Anything' }], required: ['laundry', 'cleaner'], mostMembers: 1 },
      'TOO_MANY_REQUIRED',
    ],
  ])('answers %j with %s', async (asked, code) => {
    const { problems, searches } = await find(asked);
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(searches).toEqual([]);
  });

  it('answers for a call whose deadline has passed, and says that it has', async () => {
    const { deadline, searches } = await find({ call: 'late', leastTurnover: 0 });
    expect(deadline).toBe('PAST');
    expect(searches[0]?.groups.length).toBeGreaterThan(0);
    expect(searches[0]?.groups[0]?.rules).toContainEqual(
      expect.objectContaining({ rule: 'FROZEN', finding: 'PAST', verdict: 'BROKEN' }),
    );
  });

  it('is for who is signed in', async () => {
    const { data } = await app.query<Answer>(PARTNERS, { asked: { call: 'town' } });
    expect(data.partners.problems.map(({ code }) => code)).toEqual(['SIGN_IN_REQUIRED']);
  });
});
