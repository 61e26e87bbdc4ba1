import { Injectable } from '@nestjs/common';
import { properties } from '@maillage/graph-schema/vocabulary';
import {
  indicators,
  registerOfPromises,
  type PoleFacts,
  type StatementFact,
  type TieFact,
} from '../../algorithms/indicators';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService, type Reads } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import type { Selection } from '../../platform/graphql/selection';
import { statementOf, type StatementRow } from '../statements';
import { thingFrom } from '../things';
import { tieDetail, tieFrom } from '../ties';
import * as repository from './impact.repository';
import type { FigureArgs, ImpactArgs } from './impact.input';
import { factFrom } from './statement-fact';

/** The senses that announce something. */
const announcing = ['PLANNED', 'TARGET', 'REQUESTED', 'INTENDED'];

/**
 * Properties that no later report answers: several values can be true (an objective is no figure that a later one
 * contradicts), or lists say them name by name, which have a page of their own.
 */
const uncompared = properties.filter((one) => one.multiple || one.type === 'CODE').map((one) => one.code);

/** Records behind a figure that are told at once. */
const MOST_RECORDS = 500;

/** What came of a pole: computed from its records, opening onto them. */
@Injectable()
export class ImpactService {
  constructor(private readonly database: DatabaseService) {}

  async report(asked: ImpactArgs, viewer: Viewer, store: Reads = this.database) {
    const [found] = await store.read(repository.poleFacts, scope(asked, viewer));
    if (!found) return null;
    const facts = factsFrom(found);
    return {
      pole: thingFrom(found.pole),
      poles: found.poles.map((one) => thingFrom(one)),
      criteria: found.criteria.map(statementOf),
      indicators: indicators
        .map(({ read, aims, ...words }) => ({ ...words, readings: read(facts), aims: aims(facts) }))
        .filter((one) => one.readings.length + one.aims.length > 0),
    };
  }

  async promises(asked: ImpactArgs, viewer: Viewer) {
    const [found] = await this.database.read(repository.announcements, {
      ...scope(asked, viewer),
      announcing,
      uncompared,
    });
    const rows = (found?.rows ?? []).map((tuple) => ({
      ...factFrom(tuple[0], String(tuple[1] && thingFrom(tuple[1]).id), true),
      row: statementOf(tuple),
    }));
    return registerOfPromises<StatementFact & { row: StatementRow }>(rows).map(
      ({ promise, verdict, since }) => ({
        promise: promise.row,
        verdict,
        since: since.map((one) => one.row),
      }),
    );
  }

  async fundings(asked: ImpactArgs, viewer: Viewer, selection: Selection) {
    const detail = tieDetail(selection.below('tie'), []);
    const [found] = await this.database.read(repository.fundingsOfPole, { ...scope(asked, viewer), detail });
    return (found?.rows ?? []).map(([tie, said]) => ({
      tie: tieFrom(tie, detail),
      said: said.map(statementOf),
    }));
  }

  async recordsBehind(
    { statements, ties, events, ...later }: FigureArgs,
    viewer: Viewer,
    selection: Selection,
  ) {
    const projects = later.projects ?? [];
    const asked = [statements, ties, events, projects];
    if (asked.flat().length > MOST_RECORDS)
      throw new CodedError('INVALID_INPUT', { detail: `≤ ${MOST_RECORDS}` });
    const detail = tieDetail(selection.below('ties'), []);
    const [found] = await this.database.read(repository.recordsBehind, {
      ...{ statements, ties, events, projects, detail },
      readers: viewer.readers,
    });
    return {
      statements: (found?.statements ?? []).map(statementOf),
      ties: (found?.ties ?? []).map((tie) => tieFrom(tie, detail)),
      events: (found?.events ?? []).map((event) => thingFrom(event)),
      projects: (found?.projects ?? []).map((project) => thingFrom(project)),
    };
  }
}

function scope({ pole, withFictitious }: ImpactArgs, viewer: Viewer) {
  return { pole: pole ?? null, withFictitious, readers: viewer.readers };
}

function factsFrom({ statements, ties, events }: repository.FactRows): PoleFacts {
  return {
    today: new Date().toISOString().slice(0, 10),
    statements: statements.map(([statement, about, ofPole]) => factFrom(statement, about, ofPole)),
    ties: ties.map(tieFactFrom),
    events: events.map(([id, modality, periodFrom, attendance]) => ({
      id,
      modality,
      periodFrom: periodFrom ?? undefined,
      attendance: attendance.map((one) => factFrom(one, id, false)),
    })),
  };
}

function tieFactFrom(row: repository.FactRows['ties'][number]): TieFact {
  const [id, kind, cooperation, stance, status, modality, from, to, actors, saidOn, parties, ...more] = row;
  const [fundingState, bidState, bidAmount] = more;
  return {
    ...{ id, kind, cooperation, stance, modality, actors, saidOn },
    status: status ?? undefined,
    from: from ?? '0000-01-01',
    to: to ?? '9999-12-31',
    parties: parties.map(([role, party, name, isActor, runsPole]) => ({
      id: party,
      name,
      role,
      isActor,
      runsPole,
    })),
    fundingState: fundingState ?? undefined,
    bidState: bidState ?? undefined,
    bidAmount: bidAmount ?? undefined,
  };
}
