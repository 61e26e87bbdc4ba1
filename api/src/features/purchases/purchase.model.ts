import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { purchaseObstacles, purchaseRegimes, purchaseStates } from '@maillage/graph-schema/vocabulary';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf } from '../../platform/graphql/register-enum';
import { Actor, Pole } from '../parties';
import { Node, Thing } from '../things';
import { Tie } from '../ties';
import { PurchaseOffer } from './purchase-offer.model';
import { PurchasePledge } from './purchase-pledge.model';

export const PurchaseState = enumOf('PurchaseState', purchaseStates);
const PurchaseRegime = enumOf('PurchaseRegime', purchaseRegimes);
const PurchaseObstacle = enumOf('PurchaseObstacle', purchaseObstacles);

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
