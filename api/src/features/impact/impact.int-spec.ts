import { join } from 'node:path';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { SeedsService } from '../seeds';

const seeds = join(__dirname, '../../../../seeds');

interface Reading {
  year: number | null;
  value: number | null;
  qualifier: string;
  disputed: boolean;
  statements: string[];
  ties: string[];
}
interface Report {
  impactReport: {
    pole: { slug: string };
    indicators: { code: string; readings: Reading[]; aims: Reading[] }[];
  } | null;
}

const report = `query ($pole: String, $withFictitious: Boolean! = false) {
  impactReport(pole: $pole, withFictitious: $withFictitious) {
    pole { slug }
    indicators {
      code
      readings { year value qualifier disputed statements ties }
      aims { year value qualifier disputed statements ties }
    }
  }
}`;

describe('what came of a pole', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.nest.get(SeedsService).load(seeds, ['periscope', 'demo']);
  });
  afterAll(() => app.stop());

  const ask = async (variables: Record<string, unknown> = {}, readers?: string[]) => {
    const { data } = await app.query<Report>(report, variables, readers);
    const found = data.impactReport;
    return {
      pole: found?.pole.slug,
      of: (code: string) => found?.indicators.find((one) => one.code === code),
      codes: found?.indicators.map((one) => one.code) ?? [],
    };
  };

  it('is told of the real pole with the figures of the documents', async () => {
    const { pole, of } = await ask();
    expect(pole).toBe('periscope');
    expect(of('MEMBERS')?.readings.at(-1)).toMatchObject({
      year: 2016,
      value: 37,
      qualifier: 'EXACT',
      disputed: false,
    });
    expect(of('TURNOVER')?.readings.at(-1)).toMatchObject({ value: 20_000_000, disputed: true });
    expect(of('GROWTH_FROM_COOPERATION')).toMatchObject({ readings: [], aims: [{ value: 10, year: null }] });
    expect(of('COOPERATIONS_CARRIED_OUT')?.readings.length).toBeGreaterThan(0);
  });

  it('opens each figure onto its records, with their quotes', async () => {
    const { of } = await ask();
    const [jobs] = of('JOBS')?.readings ?? [];
    const { data } = await app.query<{
      figureRecords: { statements: { evidence: { line: number; source: { slug: string } }[] }[] };
    }>(
      `query ($statements: [ID!]!) { figureRecords(statements: $statements, ties: [], events: []) {
        statements { value unit about { ... on Thing { slug } } evidence { line source { slug } } } } }`,
      { statements: jobs?.statements },
    );
    expect(
      data.figureRecords.statements.map((one) => [one.evidence[0]?.source.slug, one.evidence[0]?.line]),
    ).toEqual(
      expect.arrayContaining([
        ['000', 14],
        ['002', 15],
      ]),
    );
  });

  it('counts every cooperation that it names, and none that is invented unless asked', async () => {
    const { of } = await ask();
    for (const one of of('COOPERATIONS_CARRIED_OUT')?.readings ?? [])
      expect(one.ties).toHaveLength(one.value ?? -1);
    const ids = of('COOPERATIONS_CARRIED_OUT')?.readings.flatMap((one) => one.ties);
    const [counted] = await app.store(
      'MATCH (t:Tie) WHERE t.id IN $ids RETURN count(t) AS n, sum(CASE WHEN t.fictitious THEN 1 ELSE 0 END) AS invented',
      { ids },
    );
    expect(counted).toMatchObject({ n: new Set(ids).size, invented: 0 });
    const invented = await ask({ pole: 'demo-pole' });
    expect(invented.of('COOPERATIONS_CARRIED_OUT')?.readings.length).toBeGreaterThan(0);
  });

  it('tells what became of announcements, and who funded what', async () => {
    const { data } = await app.query<{
      promises: { verdict: string; promise: { modality: string }; since: { modality: string }[] }[];
      fundings: { tie: { fundingState: string; participations: object[] }; said: object[] }[];
    }>(`{
      promises { verdict promise { modality property } since { modality } }
      fundings { tie { name fundingState participations { role } } said { property value } }
    }`);
    expect(new Set(data.promises.map((one) => one.verdict)).size).toBeGreaterThan(1);
    for (const { promise, since } of data.promises) {
      expect(promise.modality).not.toBe('REPORTED');
      for (const one of since) expect(one.modality).toBe('REPORTED');
    }
    expect(data.fundings.length).toBeGreaterThan(3);
    expect(data.fundings.some((one) => one.said.length > 0)).toBe(true);
  });

  it('takes one statement a question', async () => {
    const counted = await app.counting(report, {});
    expect(counted.statements).toEqual(['impact.facts']);
    expect((await app.counting('{ promises { verdict } }', {})).statements).toEqual(['impact.announcements']);
    expect((await app.counting('{ fundings { tie { name } said { value } } }', {})).statements).toEqual([
      'impact.fundings',
    ]);
  });

  it('knows no pole that is not there', async () => {
    expect((await ask({ pole: 'nowhere' })).pole).toBeUndefined();
  });
});

describe('what came of a pole, for who may see some of it', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    const actors = ['a', 'b'].map((key) =>
      put('actors', { key, type: 'ASSOCIATION', name: key, fictitious: true }),
    );
    const tie = (key: string, readers: string[]) =>
      put('ties', {
        key,
        kind: 'SHARED_SERVICES',
        name: key,
        pole: 'pole',
        readers,
        fictitious: true,
        status: 'RUNNING',
        since: '2010',
        until: '..',
        participants: ['a', 'b'].map((who) => ({ who, role: 'PARTNER' as const })),
        evidence: says('minutes', 1),
      });
    const said = (key: string, readers: string[], value: number) =>
      put('statements', {
        key,
        about: 'pole',
        property: 'MEMBERS',
        value,
        unit: 'STRUCTURE',
        period: '2013',
        modality: 'REPORTED',
        readers,
        fictitious: true,
        evidence: says('minutes', 2),
      });
    const memberships = ['a', 'b'].map((who) =>
      put('ties', {
        ...{ key: `membership-${who}`, kind: 'MEMBERSHIP', name: who, pole: 'pole', fictitious: true },
        ...{ readers: ['public'], since: '2010', until: '..', evidence: says('minutes', 1) },
        participants: [
          { who, role: 'MEMBER' },
          { who: 'pole', role: 'CLUSTER' },
        ],
      }),
    );
    await app.put([
      ...ground,
      ...actors,
      ...memberships,
      tie('open', ['public']),
      tie('closed', ['pole:pole']),
      said('said-open', ['public'], 10),
      said('said-closed', ['pole:pole'], 12),
    ]);
  });
  afterAll(() => app.stop());

  const seen = async (readers: string[]) => {
    const { data } = await app.query<Report>(report, {}, readers);
    const of = (code: string) => data.impactReport?.indicators.find((one) => one.code === code)?.readings[0];
    return [of('COOPERATIONS_CARRIED_OUT')?.value, of('MEMBERS')?.disputed, of('MEMBERS')?.statements.length];
  };

  it('counts nothing hidden, and does not tell that it disagrees', async () => {
    expect(await seen(['public'])).toEqual([1, false, 1]);
    expect(await seen(['public', 'pole:pole'])).toEqual([2, true, 2]);
  });

  it('opens no hidden record by its id', async () => {
    const rows = await app.store(
      "MATCH (n) WHERE 'pole:pole' IN n.readers AND (n:Tie OR n:Statement) RETURN n.id AS id",
    );
    const ids = rows.map(({ id }) => id);
    const ask =
      'query ($ids: [ID!]!) { figureRecords(statements: $ids, ties: $ids, events: $ids) { statements { id } ties { id } events { id } } }';
    expect((await app.query(ask, { ids })).data).toEqual({
      figureRecords: { statements: [], ties: [], events: [] },
    });
    expect(
      (await app.query<{ figureRecords: { ties: object[] } }>(ask, { ids }, ['pole:pole', 'public'])).data
        .figureRecords.ties,
    ).toHaveLength(1);
  });
});
