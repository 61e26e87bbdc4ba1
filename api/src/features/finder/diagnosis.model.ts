import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';
import { IntroductionStep } from './group.model';

const PartnerBar = enumOfCodes('PartnerBar', [
  'BUYER',
  'ENDED',
  'NOT_RESERVED',
  'ESS_UNKNOWN',
  'TERRITORY',
  'EXCLUDED',
]);
const PartnerRule = enumOfCodes('PartnerRule', [
  'MOST_MEMBERS',
  'LEAD',
  'TURNOVER',
  'DISTANCE',
  'REQUIRED',
  'EXCLUDED',
  'RESERVED',
  'TERRITORY',
  'FREE',
]);

@ObjectType({ description: 'Somebody whom a rule that everybody sees keeps out.' })
export class BarredActor {
  @Field(() => Actor)
  actor!: object;

  @Field(() => PartnerBar)
  by!: string;
}

@ObjectType({ description: 'Somebody outside the pole, and who of the pole has worked with it.' })
export class OutsidePartner {
  @Field(() => Actor)
  actor!: object;

  @Field(() => IntroductionStep)
  by!: IntroductionStep;
}

@ObjectType({ description: 'A need that nobody covers.' })
export class UncoveredNeed {
  @Field(() => Int, { description: 'Place of the need in the list of the search.' })
  need!: number;

  @Field(() => [BarredActor], { description: 'Who would, but for a rule.' })
  barred!: readonly BarredActor[];

  @Field(() => [OutsidePartner], { description: 'Who could be asked.' })
  outside!: readonly OutsidePartner[];
}

@ObjectType({ description: 'A rule that, relaxed alone, would make a group possible.' })
export class PartnerRelaxation {
  @Field(() => PartnerRule)
  rule!: string;

  @Field(() => Float, { nullable: true, description: 'Members, distance or (coarse) euros.' })
  value?: number | null;

  @Field(() => Actor, { nullable: true })
  actor?: object | null;
}

@ObjectType({ description: 'Why there is no group, and what would make one possible.' })
export class PartnerDiagnosis {
  @Field(() => [UncoveredNeed])
  uncovered!: readonly UncoveredNeed[];

  @Field(() => [BarredActor], { description: 'Who must be in, but for a rule that everybody sees.' })
  requiredBarred!: readonly BarredActor[];

  @Field(() => [PartnerRelaxation])
  relaxations!: readonly PartnerRelaxation[];
}
