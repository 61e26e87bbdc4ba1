import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { partnerReasons, partnerTerms } from '../../algorithms/partners-for-me';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';

const PartnerTermCode = enumOfCodes('PartnerTermCode', partnerTerms);
const PartnerReason = enumOfCodes('PartnerReason', partnerReasons);

@ObjectType({ description: 'One thing that speaks for a partner, and how much it adds.' })
export class PartnerTerm {
  @Field(() => PartnerTermCode)
  term!: string;

  @Field(() => PartnerReason)
  reason!: string;

  @Field(() => [String], { description: 'Names of what it rests on, at most three.' })
  details!: readonly string[];

  @Field(() => Float, { description: 'From 0 to 1.' })
  value!: number;

  @Field(() => Float, { description: 'What it adds to the score, by its weight.' })
  share!: number;
}

@ObjectType({ description: 'An actor as a partner, and why.' })
export class SuggestedPartner {
  @Field(() => Actor)
  actor!: object;

  @Field(() => Float, { description: 'From 0 to 1: an order, not a probability.' })
  score!: number;

  @Field({ description: 'Whether they work together now.' })
  present!: boolean;

  @Field(() => [PartnerTerm])
  terms!: readonly PartnerTerm[];
}

@ObjectType('PartnersForMe', { description: 'Who could work with an actor, the best first.' })
export class PartnersForMeModel {
  @Field(() => [Problem])
  problems!: Problem[];

  @Field(() => Int, { description: 'How many have anything that speaks for them.' })
  count!: number;

  @Field(() => Int, {
    description: 'Competences that the actor has told: without any, none is complementary.',
  })
  competenceCount!: number;

  @Field(() => [SuggestedPartner])
  partners!: readonly SuggestedPartner[];
}
