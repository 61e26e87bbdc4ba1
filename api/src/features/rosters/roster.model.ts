import { Field, ObjectType } from '@nestjs/graphql';
import { Modality, Node, OccupancyMode, Thing } from '../things';

@ObjectType({
  implements: () => [Node, Thing],
  description: 'A dated list, and whether it is complete: only a complete list says that somebody is absent.',
})
export class Roster extends Thing {
  @Field()
  date!: string;

  @Field()
  complete!: boolean;

  @Field(() => Modality)
  modality!: string;
}

@ObjectType({ description: 'One name in a list.' })
export class RosterEntry {
  @Field(() => String, { nullable: true, description: 'As the source writes it.' })
  asWritten?: string | null;

  @Field(() => OccupancyMode, { nullable: true })
  mode?: string | null;

  @Field(() => String, { nullable: true, description: 'Heading under which the source puts it.' })
  group?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
