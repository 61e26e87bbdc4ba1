import { Injectable } from '@nestjs/common';
import { properties, termOf, yearlyFigures } from '@maillage/graph-schema/vocabulary';
import {
  coverageOf,
  doubtfulFigures,
  openDisagreements,
  silentIn,
  type QualityMember,
} from '../../algorithms/figure-quality';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { statementOf } from '../statements';
import { thingFrom } from '../things';
import * as repository from './figure-quality.repository';
import type { QualityMemberRow } from './figure-quality.repository';
import { factFrom } from './statement-fact';

/** Years of which the coverage is told. */
const YEARS = 5;

/** Properties of which several values can be true at once: they never contradict each other. */
const manifold: ReadonlySet<string> = new Set(
  properties.filter((one) => one.multiple).map((one) => one.code),
);

/** How good the figures of a pole are: what is missing, doubtful or disagreed on, for who can mend it. */
@Injectable()
export class FigureQualityService {
  constructor(private readonly database: DatabaseService) {}

  /** Nothing for who does not facilitate the pole: it names members, and what they have not answered. */
  async of(pole: string, withFictitious: boolean, viewer: Viewer) {
    if (!viewer.account?.facilitates.includes(pole)) return null;
    const [found] = await this.database.read(repository.qualityFacts, {
      ...{ pole, withFictitious, readers: viewer.readers },
    });
    if (!found) return null;
    const year = new Date().getUTCFullYear() - 1;
    const members = found.members.map(memberFrom);
    const actors = new Map(found.members.map(({ id, slug, name }) => [id, { id, slug, name }]));
    const said = found.statements.map((tuple) => ({
      ...factFrom(tuple[0], String(tuple[1] && thingFrom(tuple[1]).id), true),
      row: statementOf(tuple),
    }));
    return {
      pole,
      year,
      coverage: coverageOf(
        members,
        Array.from({ length: YEARS }, (_, at) => year - YEARS + 1 + at),
      ),
      silent: silentIn(members, year).flatMap((id) => actors.get(id) ?? []),
      doubtful: doubtfulFigures(members).flatMap(({ member, given, doubts }) => {
        const actor = actors.get(member);
        const { figure, year: of, value } = given;
        const { unit } = termOf(yearlyFigures, figure);
        return actor ? [{ actor, figure, year: of, value, unit, doubts: [...doubts] }] : [];
      }),
      disagreements: openDisagreements(said.filter((one) => !manifold.has(one.property))).map(
        ({ property, statements }) => ({ property, statements: statements.map((one) => one.row) }),
      ),
    };
  }
}

function memberFrom({ id, spans, figures }: QualityMemberRow): QualityMember {
  return {
    ...{ id, spans },
    given: figures.map(([figure, year, value, sure, saidOn]) => ({
      ...{ figure, year, value, saidOn, sure: sure ?? false },
    })),
  };
}
