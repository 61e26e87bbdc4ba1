import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { parse } from 'yaml';
import { codesOf, yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { simplexBounds, type Contribution } from '../secrecy';
import { attack } from '../secrecy/testing/attacker';
import { randomNumbers } from '../random-numbers';
import {
  contributorsOf,
  decideAlone,
  measuresOf,
  panels,
  reportMembers,
  tellAll,
  type DecidedCell,
  type MemberFacts,
  type PublishedMeasure,
} from '.';
import { publishYear } from './testing/publish-year';
import { randomFacts } from './testing/random-facts';

const demo = join(__dirname, '../../../../seeds/demo');

/** Members of the demonstration, straight from its files. */
function demoFacts(): MemberFacts {
  const files = readdirSync(demo).filter((name) => name.startsWith('returns-'));
  const rows = files.flatMap(
    (name) => parse(readFileSync(join(demo, name), 'utf8')) as Record<string, string | number>[],
  );
  const given = rows.map((row) => ({
    member: String(row['of']),
    figure: row['figure'] as YearlyFigureCode,
    year: Number(row['year']),
    value: Number(row['value']),
  }));
  const members = [...new Set(given.map((one) => one.member))].map((id) => ({
    ...{ id, spans: [['2020-01-01', '9999-12-31'] as const] },
    groups: [],
  }));
  return { members, given };
}

const read = (facts: MemberFacts, code: string, cells: readonly DecidedCell[], group?: string) =>
  reportMembers({ cells, others: cells, seen: facts, actsFor: [], ...(group ? { group } : {}) }).find(
    (one) => one.indicator.code === code,
  )?.readings ?? [];
const open = (facts: MemberFacts, group?: string) => measuresOf(facts).flatMap((one) => tellAll(one, group));
const told = (facts: MemberFacts) => {
  const known: PublishedMeasure[] = [];
  return measuresOf(facts).flatMap((one) => decideAlone(one, simplexBounds, known));
};

/** The same figures a second time, in a few lines that share nothing with the code above. */
function second(facts: MemberFacts, group?: string) {
  const table = new Map<string, number>();
  for (const one of facts.given) table.set(`${one.member}|${one.figure}|${one.year}`, one.value);
  const present = (year: number) =>
    facts.members.filter(
      (one) =>
        one.spans.some(([from, to]) => Number(from.slice(0, 4)) <= year && Number(to.slice(0, 4)) >= year) &&
        (!group || one.groups.includes(group)),
    );
  const change = (figure: string, year: number) => {
    let [now, before, n] = [0, 0, 0];
    for (const { id } of present(year)) {
      const a = table.get(`${id}|${figure}|${year}`);
      const b = table.get(`${id}|${figure}|${year - 1}`);
      if (a === undefined || b === undefined) continue;
      [now, before, n] = [now + a, before + b, n + 1];
    }
    return before === 0 ? undefined : { value: (now - before) / before, n, of: present(year).length };
  };
  const level = (figure: string, year: number) => {
    const values = present(year).flatMap(({ id }) => table.get(`${id}|${figure}|${year}`) ?? []);
    return values.length === 0 ? undefined : values.reduce((a, b) => a + b);
  };
  const share = (year: number) => {
    let [part, all] = [0, 0];
    for (const { id } of present(year)) {
      const a = table.get(`${id}|TURNOVER_FROM_COOPERATION|${year}`);
      const b = table.get(`${id}|TURNOVER|${year}`);
      if (a !== undefined && b !== undefined) [part, all] = [part + a, all + b];
    }
    return all === 0 ? undefined : part / all;
  };
  return { change, level, share };
}

function comparesWithSecond(facts: MemberFacts, group?: string): number {
  const cells = open(facts, group);
  const other = second(facts, group);
  let compared = 0;
  for (const figure of ['TURNOVER', 'FTE'])
    for (const one of read(facts, `${figure}_CHANGE`, cells, group)) {
      const expected = other.change(figure, one.year);
      expect(one.value).toBeCloseTo(Math.round((expected?.value ?? NaN) * 1000) / 10, 6);
      expect([one.contributors, one.members]).toEqual([expected?.n, expected?.of]);
      compared += 1;
    }
  for (const figure of codesOf(yearlyFigures))
    for (const one of read(facts, `GIVEN_${figure}`, cells, group)) {
      expect(one.value).toBeCloseTo(other.level(figure, one.year) ?? NaN, 6);
      compared += 1;
    }
  for (const one of read(facts, 'TURNOVER_FROM_COOPERATION', cells, group)) {
    expect(one.value).toBeCloseTo(Math.round((other.share(one.year) ?? NaN) * 1000) / 10, 6);
    compared += 1;
  }
  return compared;
}

describe('indicators over members’ figures', () => {
  it('are what a second computation finds in the demonstration', () => {
    expect(comparesWithSecond(demoFacts())).toBeGreaterThan(20);
  });

  it('are what it finds in 200 random poles, whole and by territory', () => {
    let compared = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const facts = randomFacts(seed);
      compared += comparesWithSecond(facts) + comparesWithSecond(facts, 'DEPARTEMENT:31');
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it('have a gap where nobody answered, and nothing to divide by nought', () => {
    const { members } = randomFacts(1);
    const given = (year: number, value: number) =>
      members.slice(0, 3).map(({ id }) => ({
        ...{ member: id, figure: 'TURNOVER' as const, year, value },
      }));
    const facts = { members, given: [...given(2019, 0), ...given(2020, 5), ...given(2022, 7)] };
    expect(read(facts, 'GIVEN_TURNOVER', open(facts)).map((one) => one.year)).toEqual([2019, 2020, 2022]);
    expect(read(facts, 'TURNOVER_CHANGE', open(facts))).toEqual([]);
  });

  it('have a median from ten members on', () => {
    const facts = demoFacts();
    const medians = read(facts, 'TURNOVER_CHANGE', open(facts)).map((one) => [one.year, one.median]);
    expect(medians).toEqual([
      [2024, 7.4],
      [2025, 5.6],
    ]);
    expect(read(facts, 'GIVEN_VOLUNTEERS', open(facts)).map((one) => one.median)).toEqual([null, null, null]);
  });

  it('tell what a structure has itself, beside the sum', () => {
    const facts = demoFacts();
    const own = reportMembers({ cells: [], others: [], seen: facts, actsFor: ['demo-velo'] });
    const of = (code: string) => own.find((one) => one.indicator.code === code)?.own.map((one) => one.value);
    expect(of('GIVEN_TURNOVER')).toEqual([310000, 340000, 370000]);
    expect(of('TURNOVER_CHANGE')).toEqual([9.7, 8.8]);
  });
});

describe('what is told of them', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('is withheld in the demonstration where it would tell too much, with the reason and never as 0', () => {
    const facts = demoFacts();
    const cells = told(facts);
    const of = (code: string) =>
      read(facts, code, cells).map((one) => [one.year, one.value === null ? one.withheld : 'told']);
    // One structure answered in 2023 and not in 2024: the difference with the panel of the change is its value.
    expect(of('GIVEN_TURNOVER')).toEqual([
      [2023, 'PROTECTS_ANOTHER'],
      [2024, 'told'],
      [2025, 'PROTECTS_ANOTHER'],
    ]);
    // Three answered in 2024 and not in 2025, one of them with three quarters of what the three have.
    expect(of('TURNOVER_CHANGE')).toEqual([
      [2024, 'told'],
      [2025, 'PROTECTS_ANOTHER'],
    ]);
    expect(of('TURNOVER_FROM_COOPERATION').map(([, why]) => why)).toEqual(['told', 'told', 'told']);
    expect(of('GIVEN_SUPPORTED_PROJECTS').map(([, why]) => why)).toEqual(['TOO_FEW', 'TOO_FEW', 'TOO_FEW']);
    for (const one of cells) expect(one.sum === null).toBe(one.withheld !== null);
  });

  it('is withheld for a change where either year is', () => {
    const facts = demoFacts();
    const cells = told(facts).map((one) =>
      one.figure === 'TURNOVER' && one.year === 2023 && one.panel === 'AFTER'
        ? { ...one, sum: null, withheld: 'DOMINATED' as const }
        : one,
    );
    expect(read(facts, 'TURNOVER_CHANGE', cells)[0]).toMatchObject({ value: null, withheld: 'DOMINATED' });
  });

  it('gives no value away, whatever was corrected between two publications', () => {
    let sums = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const facts = randomFacts(seed);
      const random = randomNumbers(1000 + seed);
      const corrected = {
        ...facts,
        given: facts.given.map((one) =>
          random() < 0.2 ? { ...one, value: Math.round(one.value * (0.5 + random())) } : one,
        ),
      };
      const earlier: PublishedMeasure[] = [];
      for (const [year, known] of [
        [2021, facts],
        [2023, facts],
        [2022, corrected],
      ] as const) {
        const { measures } = publishYear(known, year, earlier, simplexBounds);
        earlier.push(...measures);
      }
      const places = new Set(earlier.map(({ measure }) => `${measure.figure} ${measure.year}`));
      for (const place of places) {
        const rows = earlier.filter(({ measure }) => `${measure.figure} ${measure.year}` === place);
        const contributions = new Map<string, Contribution>();
        const cells = rows.flatMap(({ measure, told: kept }, at) =>
          kept.map(({ panel, group }) => ({
            key: `${at} ${panel} ${group}`,
            breakdown: '',
            members: contributorsOf(measure, panel, group).map(({ member, value }) => {
              contributions.set(`${member} ${value}`, {
                member: `${member} ${value}`,
                knownTo: member,
                value,
              });
              return `${member} ${value}`;
            }),
          })),
        );
        const releases = cells.map(({ key, members }) => ({
          ...{ key, withheld: null, contributors: members.length },
          sum: members.reduce((sum, one) => sum + (contributions.get(one)?.value ?? 0), 0),
        }));
        sums += releases.length;
        expect({
          seed,
          place,
          breaches: attack(highs, [...contributions.values()], cells, releases),
        }).toEqual({
          ...{ seed, place, breaches: [] },
        });
      }
    }
    // Who tells nothing is safe too, and of no use.
    expect(sums).toBeGreaterThan(50);
  });

  it('keeps of a publication what it told, and who could read it', () => {
    const { cells, measures } = publishYear(demoFacts(), 2024, [], simplexBounds, {
      readersOf: () => [],
      tokensOf: (measure, member) => [`${measure.figure} of ${member}`],
    });
    expect(new Set(cells.map((one) => `${one.year} ${one.panel}`))).toEqual(
      new Set(['2023 AFTER', '2024 BEFORE', '2024 BOTH', '2024 ALL']),
    );
    expect(measures.length).toBeGreaterThan(3);
    for (const { measure, medians = [] } of measures) {
      // Of changes, those that a median was told of.
      expect(measure.changes.length > 0).toBe(medians.some((one) => one.panel === 'BEFORE'));
      for (const { member, readers } of measure.contributors)
        expect(readers).toEqual([`${measure.figure} of ${member}`]);
    }
    expect(new Set(panels).size).toBe(4);
  });

  it('decides what two poles tell jointly, where a structure is a member of both', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      ...{ id, spans: [['2020-01-01', '9999-12-31'] as const], groups: [] },
    }));
    const given = members.map(({ id: member }, at) => ({
      ...{ member, figure: 'TURNOVER' as const, year: 2023, value: 110 + at },
    }));
    const first = publishYear({ members, given }, 2023, [], simplexBounds);
    const fewer = { members: members.slice(0, 4), given: given.slice(0, 4) };
    const alone = publishYear(fewer, 2023, [], simplexBounds);
    const beside = publishYear(fewer, 2023, first.measures, simplexBounds);
    const sums = ({ cells }: { cells: readonly DecidedCell[] }) =>
      cells.map((one) => [one.panel, one.sum, one.withheld]);
    expect(sums(first)).toEqual([['ALL', 560, null]]);
    expect(sums(alone)).toEqual([['ALL', 446, null]]);
    expect(sums(beside)).toEqual([['ALL', null, 'PROTECTS_ANOTHER']]);
  });
});
