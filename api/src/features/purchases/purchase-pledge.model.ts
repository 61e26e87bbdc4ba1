import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Actor } from '../parties';
import { Node, Thing } from '../things';

const optional = { nullable: true } as const;

@ObjectType({
  implements: () => [Node, Thing],
  description: 'The quantity that one actor pledges: for who acts for it and the facilitators of the pole.',
})
/** In the schema by its decorator alone. @public */
export class Pledge extends Thing {
  @Field(() => Float)
  quantity!: number;

  @Field({ description: 'Not firm, it is an indication.' })
  firm!: boolean;
}

@ObjectType({ description: 'What a pledge comes to, in euros that the actor really pays: for its readers.' })
class PledgeAmounts {
  @Field(() => Float, { ...optional, description: 'What a unit costs it today, before tax.' })
  price!: number | null;

  @Field(() => String, { ...optional, description: 'Where that price comes from.' })
  priceFrom!: string | null;

  @Field({ description: 'Whether it gets the value added tax back: amounts are then before tax.' })
  recoversVat!: boolean;

  @Field(() => String, optional)
  note!: string | null;

  @Field(() => Float, {
    ...optional,
    description: 'None where there is no offer, or it does not sell so little.',
  })
  pays!: number | null;

  @Field(() => Float, { ...optional, description: 'What the same costs at today’s price.' })
  reference!: number | null;

  @Field(() => Float, { ...optional, description: 'Less than 0 where it would pay more than today.' })
  saving!: number | null;

  @Field(() => Float, { ...optional, description: 'Saving in twelve months.' })
  annualSaving!: number | null;
}

@ObjectType({ description: 'That an actor pledges a quantity.' })
export class PurchasePledge {
  @Field(() => ID, { ...optional, description: 'Of the pledge, for its readers.' })
  id!: string | null;

  @Field(() => Actor, { ...optional, description: 'None where the viewer may not see who.' })
  actor!: object | null;

  @Field(() => Float)
  quantity!: number;

  @Field()
  firm!: boolean;

  @Field({ description: 'Bound by the public procurement code.' })
  publicBuyer!: boolean;

  @Field({ description: 'Whether who asks acts for the actor.' })
  mine!: boolean;

  @Field(() => Boolean, {
    ...optional,
    description:
      'Whether it would pay more than today: for the group; none where that is not known or not told.',
  })
  loses!: boolean | null;

  @Field(() => PledgeAmounts, optional)
  amounts!: PledgeAmounts | null;
}
