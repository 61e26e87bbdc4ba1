import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { NetworkTerritory } from './network.model';

@ObjectType({
  description:
    'What is measured of a network as a whole; no figure tells of one actor. Null where a measure is not defined.',
})
export class NetworkMeasures {
  @Field(() => Int, { description: 'Version of the graph it was read from.' })
  version!: number;

  @Field(() => [NetworkTerritory], {
    description:
      'The territory asked for and what it lies in, widest first; none where several have its code.',
  })
  path!: readonly NetworkTerritory[];

  @Field(() => Int, { description: 'Actors that are measured, those without any tie included: n.' })
  actors!: number;

  @Field(() => Int, { description: 'Pairs of actors that share a tie: m.' })
  pairs!: number;

  @Field(() => Float, { nullable: true, description: '2m ÷ n(n−1).' })
  density!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Σ(d_max − d_i) ÷ ((n−1)(n−2)) (Freeman 1979); needs three actors.',
  })
  degreeCentralisation!: number | null;

  @Field(() => Int, {
    description: 'Sets of actors that ties lead through from each to each; whoever is alone is one of them.',
  })
  components!: number;

  @Field(() => Int, { description: 'Actors in the largest of these.' })
  largestComponent!: number;

  @Field(() => Int, { description: 'Actors that share no tie with another one.' })
  isolates!: number;

  @Field(() => Float, { nullable: true, description: 'Isolates ÷ n.' })
  isolateShare!: number | null;

  @Field(() => Int, {
    description:
      'The largest k such that some actors have k of each other at least (Batagelj and Zaveršnik 2003).',
  })
  highestCore!: number;

  @Field(() => Int, { description: 'Actors in that core.' })
  highestCoreSize!: number;

  @Field(() => Int, { description: 'Ordered pairs that the roles of a tie lead from one to the other.' })
  arcs!: number;

  @Field(() => Float, { nullable: true, description: 'Mutual arcs ÷ arcs.' })
  reciprocity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the pairs that share ties of two kinds at least.',
  })
  multiplexity!: number | null;

  @Field(() => Int, {
    description: 'Ties among these actors of more than twelve participants, which are not seen two by two.',
  })
  unfolded!: number;

  @Field({ description: 'Whether invented actors or ties are counted.' })
  invented!: boolean;
}
