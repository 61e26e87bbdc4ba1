import { join } from 'node:path';
import { put } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { SeedsService } from '../seeds';

interface Position {
  value: number | null;
  ofState: number | null;
  known: number;
  of: number;
}
interface Answer {
  question: string;
  count: Position;
  money: (Position & { actors: number; collectivities: number }) | null;
  course: { year: number; count: Position }[];
  entries: {
    subject: { name: string; slug: string };
    players: { party: { slug: string }; side: string | null; tie: { slug: string } | null }[];
    leftOut: string | null;
    unknown: string | null;
    collectivities: number | null;
    amount: number | null;
    evidence: { line: number; source: { key: string } }[];
  }[];
}

const query = `query ($pole: String, $withFictitious: Boolean! = false, $year: Int) {
  governance(pole: $pole, withFictitious: $withFictitious, year: $year) {
    pole { slug }
    years
    answers {
      question
      count { value ofState known of }
      money { value ofState known of actors collectivities }
      course { year count { value ofState known of } }
      entries {
        subject { name slug }
        players { party { slug } side tie { slug } }
        leftOut unknown collectivities amount
        evidence { line source { key } }
      }
    }
  }
}`;

describe('who initiates, pays, owns, decides and runs', () => {
  let app: TestApplication;
  afterEach(() => app.stop());

  const ask = async (variables: Record<string, unknown> = {}, readers?: string[]) => {
    const { data } = await app.query<{ governance: { years: number[]; answers: Answer[] } | null }>(
      query,
      variables,
      readers,
    );
    const of = (code: string) => {
      const found = data.governance?.answers.find(({ question }) => question === code);
      if (!found) throw new Error(code);
      return found;
    };
    return { of, years: data.governance?.years ?? [] };
  };

  it('is told of Le Périscope as its documents do, each with its quotes', async () => {
    app = await TestApplication.start();
    await app.nest.get(SeedsService).load(join(__dirname, '../../../../seeds'), ['periscope', 'demo']);
    const { of, years } = await ask();
    expect([years[0], years.at(-1)]).toEqual([1996, 2016]);

    // “L’investissement financier des collectivités”: 1.2 M€, 600,000 € and 15,000 €; what is asked for weighs nothing.
    expect(of('PAYS').money).toMatchObject({ value: 1, known: 3, actors: 0, collectivities: 1_815_000 });
    expect(of('PAYS').count).toMatchObject({ value: 1, known: 6, of: 6 });
    const asked = of('PAYS').entries.filter(({ leftOut }) => leftOut === 'NOT_GRANTED');
    expect(asked.map(({ subject }) => subject.slug)).toContain('fonds-confiance');

    // The building is the Sicoval's; who owns the Maison de l’Économie Solidaire is said nowhere.
    expect(of('OWNS').entries.map(({ subject, unknown }) => [subject.slug, unknown])).toEqual([
      ['batiment-periscope', null],
      ['maison-ess', 'NO_OWNER'],
    ]);
    expect(of('OWNS').count).toMatchObject({ value: 1, known: 1, of: 2 });

    // Of the board three seats are told of more: no position. The committee of the project is told whole.
    const bodies = new Map(of('DECIDES').entries.map((one) => [one.subject.slug, one]));
    expect(bodies.get('ca-periscope')).toMatchObject({ unknown: 'PARTIAL_LIST', collectivities: null });
    expect(bodies.get('copil-projet')).toMatchObject({ unknown: null, collectivities: 1 });
    expect(of('DECIDES').count).toMatchObject({ value: 1, ofState: 2 / 6, known: 1 });
    expect((await ask({ year: 2016 })).of('DECIDES').count).toMatchObject({ value: null, known: 0 });

    // The collectivities lead first, the actors later.
    const runs = new Map(of('RUNS').course.map(({ year, count }) => [year, count.value]));
    expect(runs.get(2012)).toBeGreaterThan(runs.get(2016) ?? 1);
    expect(of('INITIATES').course.find(({ year }) => year === 1996)?.count).toMatchObject({ value: 1 });

    for (const { question, entries } of [...of('PAYS').entries.map(() => of('PAYS')), of('RUNS')])
      for (const { subject, evidence } of entries)
        expect([question, subject.slug, evidence.length > 0]).toEqual([question, subject.slug, true]);
  });

  it('counts for nobody what this one may not see, and invented records only where they are asked for', async () => {
    app = await TestApplication.start();
    const evidence = [{ source: 'press', line: 1, quote: 'So it is said.' }];
    const secret = ['facilitators:here'];
    const funding = (key: string, who: string, more: Record<string, unknown> = {}) =>
      put('ties', {
        ...{ key, kind: 'FUNDING', name: key, pole: 'here', evidence, since: '2015', until: '2015' },
        ...{ fundingState: 'GRANTED', readers: ['public'], ...more },
        participants: [
          { who, role: 'FUNDER' },
          { who: 'building', role: 'PURPOSE' },
        ],
      } as Parameters<typeof put<'ties'>>[1]);
    const said = (about: string, value: number, readers: string[]) =>
      put('statements', {
        ...{ key: `said-of-${about}`, about, property: 'AMOUNT', value, unit: 'EUR', period: '2015' },
        ...{ modality: 'REPORTED', evidence, readers },
      } as Parameters<typeof put<'statements'>>[1]);
    const sits = (who: string, readers: string[]) =>
      put('ties', {
        ...{ key: `seat-${who}`, kind: 'SEAT', name: who, pole: 'here', evidence, since: '2015', readers },
        participants: [
          { who, role: 'SEAT_HOLDER' },
          { who: 'board', role: 'BODY' },
        ],
      } as Parameters<typeof put<'ties'>>[1]);
    await app.put([
      put('sources', { key: 'press', kind: 'PRESS', title: 'Press', date: '2015-03-10' }),
      put('poles', { key: 'here', name: 'Here' }),
      put('actors', { key: 'town', type: 'COMMUNE', name: 'Town' }),
      put('actors', { key: 'coop', type: 'COOPERATIVE', name: 'Co-op' }),
      put('actors', { key: 'hidden', type: 'ASSOCIATION', name: 'Hidden', readers: secret }),
      put('actors', { key: 'made-up', type: 'COOPERATIVE', name: 'Made up', fictitious: true }),
      put('places', { key: 'building', name: 'Building' }),
      put('bodies', { key: 'board', kind: 'BOARD', name: 'Board', of: 'coop', evidence }),
      funding('open', 'town'),
      funding('closed', 'coop', { readers: secret }),
      funding('invented', 'made-up', { fictitious: true }),
      funding('quiet', 'coop'),
      said('open', 300, ['public']),
      said('quiet', 700, secret),
      sits('town', ['public']),
      sits('hidden', secret),
      put('rosters', {
        ...{
          key: 'whole-board',
          name: 'The board',
          of: 'board',
          date: '2015',
          complete: true,
          modality: 'REPORTED',
        },
        entries: [
          { who: 'town', evidence },
          { who: 'hidden', evidence },
        ],
      } as Parameters<typeof put<'rosters'>>[1]),
    ]);
    const visitor = await ask({ pole: 'here' });
    expect(visitor.of('PAYS').count).toMatchObject({ value: 0.5, known: 2, of: 2 });
    expect(visitor.of('PAYS').money).toMatchObject({ value: 1, known: 1, actors: 0, collectivities: 300 });
    expect(visitor.of('PAYS').entries.map(({ subject }) => subject.slug)).toEqual(['open', 'quiet']);
    // The list is whole, but not all of it is to be seen.
    expect(visitor.of('DECIDES').entries).toMatchObject([
      { unknown: 'PARTIAL_LIST', players: [{ party: { slug: 'town' }, tie: { slug: 'seat-town' } }] },
    ]);

    const facilitator = await ask({ pole: 'here' }, ['public', ...secret]);
    expect(facilitator.of('PAYS').count).toMatchObject({ value: 1 / 3, known: 3, of: 3 });
    expect(facilitator.of('PAYS').money).toMatchObject({ value: 0.3, known: 2, actors: 700 });
    expect(facilitator.of('DECIDES').count).toMatchObject({ value: 0.5, known: 1, of: 1 });

    const withInvented = await ask({ pole: 'here', withFictitious: true });
    expect(withInvented.of('PAYS').count).toMatchObject({ value: 1 / 3, known: 3, of: 3 });
  });

  it('says of a pole without records that nothing is known, and of no pole nothing', async () => {
    app = await TestApplication.start();
    expect((await app.query<{ governance: unknown }>(query)).data.governance).toBeNull();
    await app.put([put('poles', { key: 'empty', name: 'Empty' })]);
    const { of, years } = await ask({ pole: 'empty' });
    expect(years).toEqual([]);
    expect(of('PAYS')).toMatchObject({
      ...{ count: { value: null, known: 0, of: 0 }, money: null, course: [], entries: [] },
    });
  });
});
