import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { MeasuredActor } from './measured-actor.model';
import { NetworkTerritory } from './network.model';

@ObjectType({
  description:
    'How often an actor is in the middle: one serves it, it serves another, and the first does not serve the other (Gould and Fernandez 1989), by the types of the three.',
})
export class BrokerageRoles {
  @Field(() => Int, { description: 'All three are of one type.' })
  coordinator!: number;

  @Field(() => Int, { description: 'From somebody of another type to one of its own.' })
  gatekeeper!: number;

  @Field(() => Int, { description: 'From one of its own type to somebody of another one.' })
  representative!: number;

  @Field(() => Int, { description: 'Between two of one type, itself of another one.' })
  itinerant!: number;

  @Field(() => Int, { description: 'All three are of different types.' })
  liaison!: number;
}

@ObjectType({
  description: 'Where a member stands in the network: for that member and for who facilitates its pole.',
})
export class MemberPosition {
  @Field(() => MeasuredActor)
  actor!: MeasuredActor;

  @Field(() => Int, { description: 'How many others it shares a tie with.' })
  partners!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the pairs of others whose shortest ways lead over it (Brandes 2001, ÷ ((n−1)(n−2)/2)); null where there are too many actors for all ways to be counted.',
  })
  betweenness!: number | null;

  @Field(() => Int, {
    description:
      'Others that could no longer reach the largest part of those it holds together, were it not there: 0 unless it is an articulation point.',
  })
  cutOff!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Σ_j (p_ij + Σ_q p_iq p_qj)² (Burt 1992): the higher, the more its partners are each other’s. Null without partners.',
  })
  constraint!: number | null;

  @Field(() => Int, { description: 'The largest k for which it is in a k-core.' })
  core!: number;

  @Field(() => BrokerageRoles)
  brokerage!: BrokerageRoles;
}

@ObjectType({ description: 'Two actors whose pair alone leads from some actors to others.' })
export class NetworkBridge {
  @Field(() => [MeasuredActor], { description: 'Both.' })
  actors!: readonly MeasuredActor[];

  @Field(() => Int, { description: 'Actors on the smaller of its two sides.' })
  apart!: number;
}

@ObjectType({ description: 'Where members stand in the network of a pole.' })
export class NetworkPositions {
  @Field(() => Int, { description: 'Version of the graph it was read from.' })
  version!: number;

  @Field(() => [NetworkTerritory], {
    description:
      'The territory asked for and what it lies in, widest first; none where several have its code.',
  })
  path!: readonly NetworkTerritory[];

  @Field({ description: 'Whether those of all members are told; else those of the actors one acts for.' })
  ofAllMembers!: boolean;

  @Field(() => Int, { description: 'Actors that are counted, those without any tie included: n.' })
  actors!: number;

  @Field({ description: 'Whether invented actors or ties are counted.' })
  invented!: boolean;

  @Field(() => [MemberPosition], { description: 'Those between most others first.' })
  positions!: readonly MemberPosition[];

  @Field(() => [NetworkBridge], {
    description: 'Of these members, the pairs that alone lead somewhere: those that part most first.',
  })
  bridges!: readonly NetworkBridge[];
}
