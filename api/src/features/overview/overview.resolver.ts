import { Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { contradicted, preferredByRule, preferredStatement } from '../../algorithms/compare-statements';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept } from '../../platform/kept-answers/kept.decorator';
import { Statement, statementOf, type StatementRow, type StatementTuple } from '../statements';
import { PropertyCode, thingFrom } from '../things';
import { readOverview } from './overview.repository';

/** The headline figures of a pole, in the order of the screen. */
const headline = ['MEMBERS', 'OCCUPANTS', 'JOBS', 'COOPERATORS', 'VOLUNTEERS', 'USERS', 'TURNOVER'] as const;

@ObjectType({ description: 'What the graph holds, for this viewer. Invented records are counted apart.' })
class Overview {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  actors!: number;

  @Field(() => Int)
  cooperations!: number;

  @Field(() => Int)
  structuralTies!: number;

  @Field(() => Int)
  sources!: number;

  @Field(() => Int)
  statements!: number;

  @Field(() => Int, { description: 'Invented actors and ties.' })
  fictitious!: number;

  @Field(() => String, { nullable: true })
  lastSourceDate?: string | null;

  @Field(() => [Statement], {
    description: 'Figures said of the pole or of what runs it, the preferred value of each.',
  })
  headline!: Statement[];

  @Field(() => [PropertyCode], { description: 'Those of them that another document says otherwise.' })
  disputed!: string[];
}

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => Overview)
  @Kept()
  async overview(@Context() { viewer }: RequestContext) {
    const [found] = await this.database.read(readOverview, { readers: viewer.readers, indicators: headline });
    if (!found)
      return {
        version: 0,
        actors: 0,
        cooperations: 0,
        structuralTies: 0,
        sources: 0,
        statements: 0,
        fictitious: 0,
        headline: [],
        disputed: [],
      };
    return { ...found, ...preferredOfEach(found.headline) };
  }
}

/**
 * One reported figure for each indicator: of what is said of each thing and scope the preferred one, then the latest; and
 * of which of them something else is said as well.
 */
function preferredOfEach(tuples: readonly StatementTuple[]) {
  const said = tuples.map((tuple) => ({
    row: statementOf(tuple),
    about: tuple[1] && thingFrom(tuple[1]).id,
  }));
  const disputed: string[] = [];
  const preferred = headline.flatMap((property) => {
    const comparable = new Map<string, StatementRow[]>();
    for (const { row, about } of said) {
      if (row.property !== property || row.modality !== 'REPORTED') continue;
      const of = JSON.stringify([about, row.scope ?? '']);
      comparable.set(of, [...(comparable.get(of) ?? []), row]);
    }
    const best = [...comparable.values()].map(preferredStatement);
    if (best.length === 0) return [];
    const shown = preferredByRule(best);
    const beside = [...comparable.values()].find((rows) => rows.includes(shown)) ?? [];
    if (contradicted(beside).includes(shown)) disputed.push(property);
    return [shown];
  });
  return { headline: preferred, disputed };
}
