import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { charterFindings, priceModes } from '@maillage/graph-schema/vocabulary';
import { ratedCriteria } from '../../algorithms/purchasing';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';

const CharterFinding = enumOf('CharterFinding', charterFindings);
const PriceMode = enumOf('PriceMode', priceModes);
const RatedCriterion = enumOfCodes('RatedCriterion', ratedCriteria);

const optional = { nullable: true } as const;

@ObjectType({ description: 'From a quantity on, a unit costs so much before tax.' })
class PurchaseTier {
  @Field(() => Float)
  from!: number;

  @Field(() => Float, { description: 'Euros a unit.' })
  price!: number;
}

@ObjectType({ description: 'The tier that comes next.' })
class PurchaseNextTier {
  @Field(() => Float)
  from!: number;

  @Field(() => Float, { description: 'Euros a unit.' })
  price!: number;

  @Field(() => Float, { description: 'Units that are missing.' })
  missing!: number;
}

@ObjectType({ description: 'That buying more costs less.' })
class PurchaseCliff {
  @Field(() => Float, { description: 'The quantity to buy instead.' })
  quantity!: number;

  @Field(() => Float, { description: 'Euros less, for the goods.' })
  less!: number;
}

@ObjectType({ description: 'What an offer comes to at one quantity; amounts in euros before tax.' })
class PurchaseStanding {
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
