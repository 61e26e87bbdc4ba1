import { Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { preferredStatement } from '../../algorithms/compare-statements';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Statement, statementOf, type StatementRow } from '../statements';
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
}

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly database: DatabaseService) {}

  @Query(() => Overview)
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
      };
    return { ...found, headline: preferredOfEach(found.headline.map(statementOf)) };
  }
}

/** One figure for each indicator: reported values where there are any. */
function preferredOfEach(statements: readonly StatementRow[]): StatementRow[] {
  return headline.flatMap((property) => {
    const same = statements.filter((one) => one.property === property && one.modality === 'REPORTED');
    return same.length > 0 ? [preferredStatement(same)] : [];
  });
}
