import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import { Statement } from '../statements';
import { Node, SourceKind, Thing } from '../things';

@ObjectType({ implements: () => [Node, Thing], description: 'A dated document.' })
export class Source extends Thing {
  @Field(() => SourceKind)
  sourceKind!: string;

  @Field({ description: 'Short code used in references.' })
  key!: string;

  @Field(() => String, { nullable: true })
  author?: string | null;

  @Field(() => String, { nullable: true })
  publisher?: string | null;

  @Field()
  date!: string;

  @Field({ description: 'The last day that the date can mean: by then it says what it says.' })
  dateTo!: string;

  @Field()
  dateEstimated!: boolean;

  @Field(() => String, { nullable: true })
  dateReason?: string | null;

  @Field()
  language!: string;
}

@ObjectType({ description: 'One passage of a source, with all that rests on it.' })
class SourceFact {
  @Field(() => Int)
  line!: number;

  @Field()
  quote!: string;

  @Field(() => [Thing])
  things!: Thing[];

  @Field(() => [Statement])
  statements!: Statement[];
}

export const SourceFactConnection = connectionType('SourceFact', () => SourceFact);
