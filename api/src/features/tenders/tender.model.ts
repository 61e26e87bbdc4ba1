import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import { Actor } from '../parties';
import {
  BidForm,
  BuyerLevel,
  ContractKind,
  GroupRule,
  Node,
  Procedure,
  Reservation,
  TenderNature,
  TenderOrigin,
  Thing,
  type ThingRow,
} from '../things';

@ObjectType({ description: 'A competence that a lot or a group asks for.' })
export class AskedCompetence {
  @Field()
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the Common Procurement Vocabulary, 8 digits.',
  })
  cpv?: string | null;

  @Field(() => [String])
  tags!: string[];
}

@ObjectType()
export class AwardCriterion {
  @Field()
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Per cent.' })
  weight?: number | null;
}

@ObjectType({ description: 'One contract of a call for tenders.' })
export class Lot {
  @Field({ description: 'As the buyer numbers it; unique within the call.' })
  number!: string;

  @Field()
  title!: string;

  @Field(() => [String])
  cpv!: string[];

  @Field(() => Float, { nullable: true, description: 'Euros before tax.' })
  value?: number | null;

  @Field(() => Float, { nullable: true })
  months?: number | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => Reservation, { nullable: true, description: 'Who alone may answer.' })
  reservation?: string | null;

  @Field(() => BidForm, { nullable: true, description: 'The form that the buyer imposes at award.' })
  form?: string | null;

  @Field(() => [AwardCriterion])
  criteria!: AwardCriterion[];

  @Field(() => Float, { nullable: true, description: 'Least yearly turnover asked of the group, in euros.' })
  leastTurnover?: number | null;

  @Field(() => [AskedCompetence])
  needs!: AskedCompetence[];
}

@ObjectType()
export class Winner {
  @Field({ description: 'As the notice writes it.' })
  name!: string;

  @Field(() => String, { nullable: true })
  siret?: string | null;

  @Field(() => Actor, { nullable: true, description: 'Where it is an actor that the viewer may see.' })
  actor?: ThingRow | null;
}

@ObjectType({ description: 'The contract that came of a call.' })
export class Award {
  @Field(() => String, { nullable: true })
  notifiedOn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Euros before tax.' })
  amount?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many offers the buyer received.' })
  offers?: number | null;

  @Field(() => [Winner])
  winners!: Winner[];
}

@ObjectType({
  implements: () => [Node, Thing],
  description: 'A call for tenders, public or private, with its lots.',
})
export class Tender extends Thing {
  @Field(() => TenderOrigin)
  origin!: string;

  @Field(() => String, { nullable: true, description: 'Its number where it comes from.' })
  sourceId?: string | null;

  @Field(() => TenderNature)
  nature!: string;

  @Field(() => BuyerLevel, { nullable: true })
  buyerLevel?: string | null;

  @Field({ description: 'The buyer as the notice writes it.' })
  buyerName!: string;

  @Field(() => ContractKind, { nullable: true })
  contract?: string | null;

  @Field(() => Procedure, { nullable: true })
  procedure?: string | null;

  @Field({ description: 'Social and other specific services (R2123-1).' })
  socialServices!: boolean;

  @Field(() => String, { nullable: true })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The clock on the buyer’s wall, 2026-03-01T12:00.' })
  deadline?: string | null;

  @Field()
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'The same moment in universal time.' })
  deadlineAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Day on which the awarded contract ends.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => [String], { description: 'Codes of the call, its lots and what the lots need.' })
  cpv!: string[];

  @Field(() => [String], { description: 'Tags that the lots ask for.' })
  tags!: string[];

  @Field(() => [Reservation], { description: 'Who alone may answer some lot.' })
  reservations!: string[];

  @Field(() => Float, { nullable: true, description: 'Euros before tax.' })
  value?: number | null;

  @Field(() => Float, { nullable: true })
  months?: number | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true })
  social?: string | null;

  @Field(() => String, { nullable: true })
  environmental?: string | null;

  @Field(() => GroupRule, { description: 'Whether one may bid both alone and in a group (R2142-21).' })
  aloneAndInGroup!: string;

  @Field(() => GroupRule, { description: 'Whether one may bid in several groups (R2142-21).' })
  severalGroups!: string;

  @Field(() => Int, { nullable: true })
  mostLotsBid?: number | null;

  @Field(() => Int, { nullable: true })
  mostLotsWon?: number | null;
}

export const TenderConnection = connectionType('Tender', () => Tender);
