import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { MeasuredActor } from './measured-actor.model';

@ObjectType({ description: 'Actors that cooperate among themselves more than chance would have it.' })
export class NetworkCommunity {
  @Field(() => [MeasuredActor], { description: 'Those with most partners in it first.' })
  actors!: readonly MeasuredActor[];

  @Field(() => Int, { description: 'Pairs within it.' })
  pairs!: number;

  @Field(() => Int, { description: 'Pairs of one of it and somebody else.' })
  pairsOut!: number;
}

@ObjectType({
  description:
    'The groups of a network, by the method of Louvain (Blondel and others 2008); a group whose actors do not all reach each other within it is split. Who has no partner is in none.',
})
export class NetworkCommunities {
  @Field(() => Int, { description: 'Version of the graph it was read from.' })
  version!: number;

  @Field(() => Int, { description: 'Actors that are counted, those without any tie included.' })
  actors!: number;

  @Field({ description: 'Whether invented actors or ties are counted.' })
  invented!: boolean;

  @Field(() => Int, { description: 'Groups of two or more.' })
  count!: number;

  @Field(() => Float, {
    description:
      'Share of the pairs within groups, less what it would be if partners were drawn by chance (Newman and Girvan 2004).',
  })
  modularity!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How alike the groups of two draws are, from around 0 to 1: mean adjusted Rand index over all of them, without those who have no partner. Null for fewer than two draws.',
  })
  stability!: number | null;

  @Field(() => Int, {
    description:
      'Seeds that were drawn, of which the division of highest modularity is told: fifty, fewer of many actors.',
  })
  draws!: number;

  @Field({ description: 'Whether there are too many actors for the groups to be told: more than 500.' })
  tooMany!: boolean;

  @Field(() => [NetworkCommunity], { description: 'The largest first.' })
  communities!: readonly NetworkCommunity[];
}
