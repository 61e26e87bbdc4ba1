import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { reading } from '../../algorithms/indicators';
import {
  asMerged,
  decideAlone,
  measuresOf,
  nobody,
  publishMeasure,
  reportMembers,
  tellAll,
  type DecidedCell,
  type MemberFacts,
  type PublishedMeasure,
  type Readership,
  type ReportedReading,
} from '../../algorithms/member-figures';
import { simplexBounds } from '../../algorithms/secrecy';
import {
  reportProjects,
  yearsOf as yearsOfProjects,
  type ProjectFacts,
} from '../../algorithms/supported-projects';
import { readerTokens } from '../../platform/access/reader-tokens';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type Reads, type WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem } from '../../platform/graphql/problem.model';
import { inTurns } from '../../platform/threads/in-turns';
import { projectFactsFrom, toldFrom } from '../projects';
import { thingFrom } from '../things';
import { readershipFrom } from './figure-readership';
import type { MemberFiguresArgs } from './impact.input';
import {
  factsFrom,
  foundFrom,
  inItsYears,
  territoriesOf,
  territoryOf,
  type FoundMembers,
} from './member-facts';
import type { FigureYear, PublishFiguresPayload } from './member-figures.model';
import * as repository from './member-figures.repository';
import { keptProjectsOf, projectsOfYear } from './publish-projects';

/** Sets of invented figures whose sums were decided and are kept: deciding takes longer than reading. */
const MOST_KEPT = 8;

/**
 * Indicators over the yearly figures of members. Who facilitates the pole reads every value, and so every sum;
 * everybody else is told what was published, decided once for each year under the rules of secrecy and frozen. Sums of
 * invented members need no publication: nobody is behind them; the same rules apply.
 */
@Injectable()
export class MemberFiguresService {
  private readonly decided = new LRUCache<string, Promise<DecidedCell[]>>({ max: MOST_KEPT });

  constructor(private readonly database: DatabaseService) {}

  async report(
    { pole, withFictitious, territory }: MemberFiguresArgs,
    viewer: Viewer,
    store: Reads = this.database,
  ) {
    const found = foundFrom(
      await store.read(repository.memberFacts, {
        ...{ pole: pole ?? null, withFictitious, readers: viewer.readers },
      }),
    );
    if (!found) return null;
    const poleId = String(found.pole['id']);
    const mayPublish = viewer.account?.facilitates.includes(poleId) ?? false;
    const seen = factsFrom(found, true);
    const territories = territoriesOf(found.members);
    const there = territoryOf(territories, territory);
    const group = there?.key;
    const others = inItsYears(await this.toldToOthers(found), there);
    const measures = measuresOf(seen);
    const cells = mayPublish
      ? inItsYears(
          measures.flatMap((one) => tellAll(one, group)),
          there,
        )
      : others;
    const names = new Map(found.members.map((one) => [one.id, one.name]));
    const actsFor = (viewer.account?.actsFor ?? []).filter((id) => names.has(id));
    const indicators = reportMembers({
      ...{ cells, others, seen, measures, actsFor },
      ...(group ? { group } : {}),
    });
    const projects = projectFactsFrom(found.projects, today());
    const told = toldFrom(found.toldOfProjects, projects, found.invented);
    return {
      pole: thingFrom(found.pole),
      territory: group ?? null,
      territories,
      years: yearsOf(found, seen, mayPublish && !found.invented ? projects : null),
      invented: found.invented,
      mayPublish,
      indicators: indicators
        .filter((one) => one.readings.length + one.own.length > 0)
        .map(({ indicator: { read: _read, own: _own, ...words }, readings, own }) => ({
          ...words,
          readings: readings.map((one) => readingFrom(one, words.unit)),
          aims: [],
          own: own.map(({ member, year, value }) => ({
            ...{ actor: member, year, value },
            name: names.get(member) ?? '',
          })),
        })),
      projects: reportProjects(projects, told)
        .filter((one) => one.readings.length > 0)
        .map(({ indicator: { count: _count, ...words }, readings }) => ({
          ...words,
          readings: [...readings],
          aims: [],
        })),
    };
  }

  /**
   * Publishes the figures of a year and the counts of its supported projects: what is told of them is decided and stays
   * so, whatever is corrected afterwards. What is published already is left as it is.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole.
   */
  async publish(
    pole: string,
    year: number,
    withFictitious: boolean,
    viewer: Viewer,
  ): Promise<PublishFiguresPayload> {
    const account = requireAccount(viewer);
    if (!account.facilitates.includes(pole)) throw new CodedError('FORBIDDEN');
    return this.database.write(async (transaction) => {
      const found = foundFrom(
        await transaction.run(repository.memberFactsOf, {
          ...{ pole, withFictitious, readers: viewer.readers },
        }),
      );
      if (!found) return refused();
      const { invented } = found;
      const [locked] = await transaction.run(repository.lockPublications, {
        ...{ pole, invented, head: `publications/${String(invented)}` },
      });
      const seen = factsFrom(found, true);
      const given = membersWhoGave(seen).get(year)?.size ?? 0;
      const earlier = locked?.earlier ?? [];
      const merged = new Map(locked?.merged);
      const own = earlier.filter(([, , , isOwn]) => isOwn);
      const there = own.find(([of]) => of === year);
      const projects = projectFactsFrom(invented ? [] : found.projects, today());
      const toPublish = there?.[4] ? 0 : projectsOfYear(projects, year);
      const published = (at: number | undefined): PublishFiguresPayload => ({
        year: { year, given, publishedAt: isoOf(at), projects: 0 },
        problems: [],
      });
      if (there && toPublish === 0) return published(there[1]);
      if (given + toPublish === 0 || year >= new Date().getUTCFullYear()) return refused();
      const id = `${pole}/${String(invented)}/${year}`;
      const keptProjects = keptProjectsOf(projects, year, {
        earlier: own.flatMap(([, , , , basis]) => basis ?? []),
        merged,
        together: (await transaction.run(repository.actingTogether, {})).map(({ actors }) => actors),
      });
      if (there) {
        const [kept] = await transaction.run(repository.keepProjectsOfPublication, { id, ...keptProjects });
        return published(kept?.publishedAt);
      }
      const earlierMeasures = earlier.flatMap(([, , text]) => JSON.parse(text) as PublishedMeasure[]);
      const before = asMerged(earlierMeasures, merged);
      const readership = invented ? nobody : await readershipOf(transaction, year, before);
      const told = [...before];
      const decided = await inTurns(measuresOf(seen), (measure) => {
        const published = publishMeasure(measure, year, told, simplexBounds, readership);
        told.push(...published.measures);
        return published;
      });
      const [kept] = await transaction.run(repository.keepPublication, {
        ...{ id, pole, year, invented, by: account.id, ...keptProjects },
        cellsAsJson: JSON.stringify(decided.flatMap((one) => one.cells)),
        measuresAsJson: JSON.stringify(decided.flatMap((one) => one.measures)),
      });
      return published(kept?.publishedAt);
    });
  }

  private async toldToOthers(found: FoundMembers): Promise<DecidedCell[]> {
    const published = found.publications.flatMap(([, , text]) => JSON.parse(text) as DecidedCell[]);
    if (!found.invented) return published;
    const frozen = new Set(published.map(placeOf));
    const decided = await this.decide(factsFrom(found, false));
    return [...published, ...decided.filter((cell) => !frozen.has(placeOf(cell)))];
  }

  /** Measure by measure, so that others are answered meanwhile; whoever asks the same waits for the same. */
  private decide(facts: MemberFacts): Promise<DecidedCell[]> {
    const key = JSON.stringify(facts);
    const known = this.decided.get(key);
    if (known) return known;
    const told: PublishedMeasure[] = [];
    const cells = inTurns(measuresOf(facts), (measure) => decideAlone(measure, simplexBounds, told)).then(
      (all) => all.flat(),
    );
    this.decided.set(key, cells);
    cells.catch(() => this.decided.delete(key));
    return cells;
  }
}

/** Who reads the figures that a publication of the year tells the sums of, or read them when they were told before. */
async function readershipOf(
  transaction: WriteTransaction,
  year: number,
  before: readonly PublishedMeasure[],
): Promise<Readership> {
  const figures = await transaction.run(repository.readersOfFigures, { years: [year - 1, year] });
  const accounts = await transaction.run(repository.accountsThatRead, {});
  return readershipFrom(
    figures,
    before.map((one) => one.measure),
    accounts.map(({ account, roles }) => readerTokens(account, roles)),
  );
}

function placeOf({ figure, year, panel, group }: DecidedCell): string {
  return `${figure} ${year} ${panel} ${group}`;
}

function readingFrom(one: ReportedReading, unit: MemberUnit) {
  return reading({
    ...{ unit, value: one.value, qualifier: one.qualifier },
    period: String(one.year),
    year: one.year,
    coverage: { known: one.contributors, of: one.members },
    withheld: one.withheld,
    withheldFromOthers: one.hidden,
    median: one.median,
    figureCount: one.figureCount,
  });
}

type MemberUnit = Parameters<typeof reading>[0]['unit'];

/** @param unpublished supported projects, for who may publish counts of them */
function yearsOf(
  { publications }: FoundMembers,
  seen: MemberFacts,
  unpublished: ProjectFacts | null,
): FigureYear[] {
  const publishedAt = new Map(publications.map(([year, at]) => [year, at]));
  const withProjects = new Set(
    publications.flatMap(([year, , , hasProjects]) => (hasProjects ? [year] : [])),
  );
  const toPublish = (year: number) =>
    unpublished && !withProjects.has(year) ? projectsOfYear(unpublished, year) : 0;
  const ofProjects = unpublished ? yearsOfProjects(unpublished.projects, unpublished.today) : [];
  const whoGave = membersWhoGave(seen);
  const years = new Set([
    ...publishedAt.keys(),
    ...whoGave.keys(),
    ...ofProjects.filter((year) => toPublish(year) > 0),
  ]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      given: whoGave.get(year)?.size ?? 0,
      publishedAt: isoOf(publishedAt.get(year)),
      projects: toPublish(year),
    }));
}

/** Who gave something, by year. */
function membersWhoGave({ given }: MemberFacts): Map<number, Set<string>> {
  const byYear = new Map<number, Set<string>>();
  for (const { year, member } of given) {
    const members = byYear.get(year);
    if (members) members.add(member);
    else byYear.set(year, new Set([member]));
  }
  return byYear;
}

function isoOf(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : new Date(milliseconds).toISOString();
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function refused(): PublishFiguresPayload {
  return { year: null, problems: problem('NOT_FOUND', 'year') };
}
