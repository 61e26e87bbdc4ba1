import { Injectable } from '@nestjs/common';
import { CompetenceIndex } from '../../algorithms/need-coverage';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { Selection } from '../../platform/graphql/selection';
import { territoryFrom } from '../territories';
import { attachRelations, columnsAsked, relationParameters, thingFrom, type ThingRow } from '../things';
import { competenceFrom } from './coverage';
import { coverageAsked, type CoverageAsked } from './coverage.columns';
import { carryCoverage, momentOf } from './tender-rows';
import { tenderRelations } from './tenders.repository';
import { tenderColumns } from './tenders.service';
import { watchedCalls } from './watch.repository';
import { compareWatched, watchedByActors, watchedByPole, type WatchedCallRow } from './watched-calls';

/** Calls that are looked at for one feed: far more than are open at once for a pole. */
const MOST = 500;

/** For whom calls are watched: actors, by what they can do; a pole, by what it keeps; or all that may be seen. */
export type WatchedFor =
  { readonly actors: readonly string[] } | { readonly pole: string } | { readonly all: true };

export interface Watch {
  /** The actors or the pole. */
  readonly of: readonly ThingRow[];
  readonly calls: readonly WatchedCallRow[];
  /** Competences of the actors; 0 for a pole. */
  readonly competenceCount: number;
  readonly unsaid: number;
}

interface WatchAsked {
  readonly withFictitious: boolean;
  readonly columns: readonly string[];
  readonly coverage: CoverageAsked;
  readonly relations: Record<string, unknown>;
  /** How what was read along is attached to a call. */
  readonly selection: Selection | undefined;
  readonly since: Date;
  readonly withAwarded: boolean;
}

/** Which open calls concern somebody, and why. */
@Injectable()
export class WatchService {
  constructor(private readonly database: DatabaseService) {}

  /**
   * The feed of whom the viewer acts for, of one of them, or of a pole that it facilitates. Undefined for who does
   * neither.
   *
   * @throws FORBIDDEN for what the viewer neither acts for nor facilitates.
   */
  async watch(
    of: string | null,
    withFictitious: boolean,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Watch | undefined> {
    const subject = viewer.account && subjectOf(viewer.account, of);
    if (!subject) return undefined;
    const calls = selection.below('calls').nodes().below('tender');
    const now = new Date();
    const coverage = { ...coverageAsked(calls, now), withFictitious };
    return this.find(subject, viewer, {
      withFictitious,
      columns: columnsAsked(calls, [...tenderColumns, 'deadline']),
      // What a pole covers is what its calls are ordered by.
      coverage: 'pole' in subject ? { ...coverage, wanted: true } : coverage,
      relations: relationParameters(tenderRelations, calls, viewer),
      selection: calls,
      since: now,
      withAwarded: false,
    });
  }

  /** What concerns somebody since a moment, whatever came of it: for calendars, which keep the past a while. */
  async since(since: Date, subject: WatchedFor, viewer: Viewer, columns: readonly string[]): Promise<Watch> {
    const relations = {
      readers: viewer.readers,
      ...Object.fromEntries(tenderRelations.map((one) => [one.field, {}])),
    };
    return this.find(subject, viewer, {
      withFictitious: true,
      columns: [...tenderColumns, ...columns],
      coverage: {
        wanted: false,
        withFictitious: true,
        withActors: false,
        today: momentOf(new Date()).slice(0, 10),
      },
      relations,
      selection: undefined,
      since,
      withAwarded: true,
    });
  }

  private async find(subject: WatchedFor, viewer: Viewer, asked: WatchAsked): Promise<Watch> {
    const { selection, columns, coverage } = asked;
    const [found] = await this.database.read(watchedCalls, {
      ...asked.relations,
      subjects: 'actors' in subject ? subject.actors : 'pole' in subject ? [subject.pole] : [],
      keptBy: 'pole' in subject ? subject.pole : null,
      everything: !('actors' in subject),
      since: momentOf(asked.since),
      withAwarded: asked.withAwarded,
      withFictitious: asked.withFictitious,
      most: MOST,
      columns,
      coverage,
      readers: viewer.readers,
    });
    const subjects = (found?.subjects ?? []).map(([thing, places]) => ({
      thing: thingFrom(thing),
      places: places.map(territoryFrom),
    }));
    const rows = (found?.rows ?? []).map(([values, poles, places, along]) => {
      const plain = thingFrom(values, columns);
      const read = Object.fromEntries(tenderRelations.map((one, index) => [one.field, along[index]]));
      const row = selection ? attachRelations(plain, tenderRelations, selection, read) : plain;
      return { row, poles, places: places.map(territoryFrom) };
    });
    const poles = carryCoverage(rows, coverage, found?.competences ?? null);
    const own = (found?.own ?? []).map(competenceFrom);
    const near = subjects.flatMap((one) => one.places);
    const index = new CompetenceIndex(own);
    const things = subjects.map((one) => one.thing);
    const calls = rows.flatMap((call) =>
      'actors' in subject
        ? (watchedByActors(call, things, index, near) ?? [])
        : watchedByPole(call, poles, near),
    );
    return {
      of: things,
      calls: calls.sort(compareWatched),
      competenceCount: own.length,
      unsaid: found?.unsaid ?? 0,
    };
  }
}

function subjectOf(account: ViewerAccount, of: string | null): WatchedFor | undefined {
  if (of !== null) {
    if (account.actsFor.includes(of)) return { actors: [of] };
    if (account.facilitates.includes(of)) return { pole: of };
    throw new CodedError('FORBIDDEN');
  }
  if (account.actsFor.length > 0) return { actors: account.actsFor };
  const [pole] = account.facilitates;
  return pole === undefined ? undefined : { pole };
}
