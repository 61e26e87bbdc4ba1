import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  charterFindings,
  priceModes,
  purchaseObstacles,
  purchaseRegimes,
  purchaseStates,
} from '@maillage/graph-schema/vocabulary';
import { ratedCriteria } from '../../algorithms/purchasing';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor, Pole } from '../parties';
import { Node, Thing } from '../things';
import { Tie } from '../ties';

export const PurchaseState = enumOf('PurchaseState', purchaseStates);
const CharterFinding = enumOf('CharterFinding', charterFindings);
const PriceMode = enumOf('PriceMode', priceModes);
const PurchaseRegime = enumOf('PurchaseRegime', purchaseRegimes);
const PurchaseObstacle = enumOf('PurchaseObstacle', purchaseObstacles);
const RatedCriterion = enumOfCodes('RatedCriterion', ratedCriteria);

const optional = { nullable: true } as const;

@ObjectType({ implements: () => [Node, Thing], description: 'What actors of a pole want to buy together.' })
class Purchase extends Thing {
  @Field(() => PurchaseState)
  state!: string;

  @Field({ description: 'What is counted: a ream, a kWh.' })
  unit!: string;

  @Field(() => String, { ...optional, description: 'Code of the Common Procurement Vocabulary, 8 digits.' })
  cpv?: string | null;

  @Field(() => String, { ...optional, description: 'ISO day until which quantities are pledged.' })
  closesOn?: string | null;
}

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

@ObjectType({ description: 'From a quantity on, a unit costs so much before tax.' })
export class PurchaseTier {
  @Field(() => Float)
  from!: number;

  @Field(() => Float, { description: 'Euros a unit.' })
  price!: number;
}

@ObjectType({ description: 'The tier that comes next.' })
export class PurchaseNextTier {
  @Field(() => Float)
  from!: number;

  @Field(() => Float, { description: 'Euros a unit.' })
  price!: number;

  @Field(() => Float, { description: 'Units that are missing.' })
  missing!: number;
}

@ObjectType({ description: 'That buying more costs less.' })
export class PurchaseCliff {
  @Field(() => Float, { description: 'The quantity to buy instead.' })
  quantity!: number;

  @Field(() => Float, { description: 'Euros less, for the goods.' })
  less!: number;
}

@ObjectType({ description: 'What an offer comes to at one quantity; amounts in euros before tax.' })
export class PurchaseStanding {
  @Field(() => Float)
  quantity!: number;

  @Field(() => Int, { ...optional, description: 'Position of the tier reached; none below the first.' })
  tier!: number | null;

  @Field(() => Float, { ...optional, description: 'None where the supplier does not sell so little.' })
  total!: number | null;

  @Field(() => Float, { ...optional, description: 'Of one unit, fixed cost included.' })
  unitPrice!: number | null;

  @Field(() => PurchaseNextTier, optional)
  next!: PurchaseNextTier | null;

  @Field(() => PurchaseCliff, optional)
  cliff!: PurchaseCliff | null;
}

@ObjectType({ description: 'What a supplier offers, and what it comes to.' })
export class PurchaseOffer {
  @Field()
  number!: string;

  @Field({ description: 'As the offer writes it.' })
  supplier!: string;

  @Field(() => Actor, { ...optional, description: 'Where it is on the map.' })
  actor!: object | null;

  @Field(() => PriceMode)
  mode!: string;

  @Field(() => [PurchaseTier])
  tiers!: readonly PurchaseTier[];

  @Field(() => Float, { description: 'Euros before tax, paid once.' })
  fixedCost!: number;

  @Field(() => String, { ...optional, description: 'ISO day.' })
  validUntil!: string | null;

  @Field({ description: 'Whether that day has passed.' })
  expired!: boolean;

  @Field(() => CharterFinding, {
    ...optional,
    description: 'The pole’s charter; none where nobody has looked.',
  })
  charter!: string | null;

  @Field(() => Float, { ...optional, description: 'From 0 to 100.' })
  environment!: number | null;

  @Field(() => Float, { ...optional, description: 'From 0 to 100.' })
  social!: number | null;

  @Field(() => Float, { ...optional, description: 'From 0 to 100.' })
  proximity!: number | null;

  @Field(() => String, optional)
  note!: string | null;

  @Field({ description: 'Whether the group goes for it.' })
  chosen!: boolean;

  @Field(() => Float, {
    ...optional,
    description: 'Responsible score, from 0 to 100; none where something that counts is unknown.',
  })
  score!: number | null;

  @Field(() => [RatedCriterion], { description: 'What counts and nobody has rated.' })
  unrated!: readonly string[];

  @Field(() => PurchaseStanding, { description: 'At what is firmly pledged.' })
  firm!: PurchaseStanding;

  @Field(() => PurchaseStanding, { description: 'With what is an indication.' })
  all!: PurchaseStanding;

  @Field(() => PurchaseStanding, { ...optional, description: 'With what is asked to be added.' })
  more!: PurchaseStanding | null;
}

@ObjectType({ description: 'What a pledge comes to, in euros that the actor really pays: for its readers.' })
export class PledgeAmounts {
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

@ObjectType({ description: 'What offers are weighed by, in per cent.' })
export class PurchaseWeights {
  @Field(() => Float)
  price!: number;

  @Field(() => Float)
  environment!: number;

  @Field(() => Float)
  social!: number;

  @Field(() => Float)
  proximity!: number;
}

@ObjectType({ description: 'What was signed.' })
export class SignedPurchase {
  @Field({ description: 'ISO moment.' })
  on!: string;

  @Field({ description: 'Number of the offer.' })
  offer!: string;

  @Field(() => Float)
  quantity!: number;

  @Field(() => Int)
  members!: number;

  @Field(() => Float, { description: 'Euros before tax.' })
  cost!: number;

  @Field(() => Float, {
    ...optional,
    description:
      'Euros that all together save over the months; none where it would tell what one of them pays today.',
  })
  saving!: number | null;
}

@ObjectType({
  description: 'A group purchase with what is pledged and offered, as far as the viewer may know.',
})
export class PurchaseDetail {
  @Field(() => Purchase)
  purchase!: object;

  @Field(() => Actor, { ...optional, description: 'Who carries it.' })
  coordinator!: object | null;

  @Field(() => Pole, optional)
  pole!: object | null;

  @Field({ description: 'Whether quantities may still be pledged today.' })
  open!: boolean;

  @Field(() => Float, { description: 'Over how many months the quantities run.' })
  months!: number;

  @Field(() => Float, { description: 'What today’s prices are multiplied by.' })
  priceIndex!: number;

  @Field(() => Float, { description: 'Per cent.' })
  vatRate!: number;

  @Field(() => PurchaseWeights)
  weights!: PurchaseWeights;

  @Field(() => String, { ...optional, description: 'What counts as local here.' })
  local!: string | null;

  @Field(() => PurchaseRegime)
  regime!: string;

  @Field({ description: 'Whether the agreement of a public ordering group is signed.' })
  agreement!: boolean;

  @Field(() => String, { ...optional, description: 'ISO day on which the procedure was launched.' })
  launchedOn!: string | null;

  @Field(() => String, optional)
  abandonedWhy!: string | null;

  @Field(() => Float, { description: 'Units that are firmly pledged.' })
  firm!: number;

  @Field(() => Int, { description: 'How many pledge firmly.' })
  firmCount!: number;

  @Field(() => Float, { description: 'Units that are an indication.' })
  indicative!: number;

  @Field(() => [PurchaseOffer], { description: 'The one that is chosen first, then by score and price.' })
  offers!: readonly PurchaseOffer[];

  @Field(() => [PurchasePledge], { description: 'Firm ones first, the largest before others.' })
  pledges!: readonly PurchasePledge[];

  @Field(() => SignedPurchase, optional)
  signed!: SignedPurchase | null;

  @Field(() => Tie, { ...optional, description: 'The cooperation that it became.' })
  tie!: object | null;

  @Field({ description: 'Whether who asks carries it, for an actor or for the pole.' })
  mayCarry!: boolean;

  @Field(() => [PurchaseObstacle], { description: 'What stands in the way of signing it.' })
  obstacles!: readonly string[];
}

@ObjectType({ description: 'The group purchases of a pole.' })
export class PurchaseBoard {
  @Field(() => Pole)
  pole!: object;

  @Field(() => [Pole], { description: 'The poles that can be chosen, the real ones first.' })
  poles!: object[];

  @Field({
    description: 'Whether the viewer may propose one: who facilitates the pole, or acts for a member of it.',
  })
  mayAdd!: boolean;

  @Field({ description: 'Whether the viewer reads what is said in this pole.' })
  mayRead!: boolean;

  @Field(() => [PurchaseDetail], { description: 'Of what the viewer may read; 100 at most.' })
  purchases!: PurchaseDetail[];
}

@ObjectType()
export class PurchasePayload {
  @Field(() => PurchaseDetail, { ...optional, description: 'As it is now.' })
  purchase!: PurchaseDetail | null;

  @Field(() => Int, { description: 'How many people are asked to confirm the tie.' })
  asked!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
