import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor, Pole } from '../parties';
import { Tender } from '../tenders';
import { Reservation } from '../things';
import { PartnerDiagnosis } from './diagnosis.model';
import { LedGroup, PartnerGroup } from './group.model';

@ObjectType({ description: 'A competence that a group must have, and how many can bring it.' })
export class PartnerNeed {
  @Field(() => String, { nullable: true, description: 'Nothing where the code alone is known.' })
  label?: string | null;

  @Field(() => String, { nullable: true })
  cpv?: string | null;

  @Field(() => [String])
  tags!: readonly string[];

  @Field({ description: 'Whether it only follows from the codes of the notice.' })
  implied!: boolean;

  @Field(() => [String], { description: 'Numbers of the lots that ask for it; none where it was typed.' })
  lots!: readonly string[];

  @Field(() => Int, { description: 'Candidates that cover it.' })
  candidateCount!: number;
}

@ObjectType({ description: 'What came of one search: for some lots, or for what was typed.' })
export class PartnerSearch {
  @Field(() => [String], { description: 'Numbers of the lots.' })
  lots!: readonly string[];

  @Field(() => [PartnerNeed])
  needs!: readonly PartnerNeed[];

  @Field(() => [Reservation], { description: 'Who alone may be in the group.' })
  reservations!: readonly string[];

  @Field(() => Float, { description: 'Euros a year that the group must have together; 0 for no such rule.' })
  leastTurnover!: number;

  @Field(() => Float, { nullable: true, description: 'Euros before tax of the lots, where all are known.' })
  value?: number | null;

  @Field(() => Int, { description: 'Actors of the pole that cover something and that nothing bars.' })
  candidateCount!: number;

  @Field(() => [Actor], {
    description: 'Left out of a reserved lot because it is not known whether they qualify: to be checked.',
  })
  essUnknown!: readonly object[];

  @Field(() => [PartnerGroup], { description: 'The cheapest first.' })
  groups!: readonly PartnerGroup[];

  @Field({ description: 'Whether there is no further group.' })
  exhausted!: boolean;

  @Field({ description: 'Whether time ran out: what is shown is the best that was found.' })
  interrupted!: boolean;

  @Field(() => PartnerDiagnosis, { nullable: true, description: 'Where there is no group: why.' })
  diagnosis?: PartnerDiagnosis | null;

  @Field(() => LedGroup, { nullable: true, description: 'A second opinion: the group around a lead.' })
  aroundLead?: LedGroup | null;
}

const DeadlineState = enumOfCodes('DeadlineState', ['NONE', 'AHEAD', 'PAST']);

@ObjectType({ description: 'Groups for what was asked, or what keeps them from being looked for.' })
export class Partners {
  @Field(() => [Problem])
  problems!: readonly Problem[];

  @Field(() => Tender, { nullable: true })
  call?: object | null;

  @Field(() => Pole, { nullable: true })
  pole?: object | null;

  @Field(() => [Actor], { description: 'The actors that the question names.' })
  named!: readonly object[];

  @Field(() => DeadlineState)
  deadline!: string;

  @Field({
    description:
      'Whether what members keep to themselves was used: only for who acts for one of them, or facilitates the pole.',
  })
  usedPrivate!: boolean;

  @Field(() => Int, { description: 'Milliseconds that the search took, reading included.' })
  milliseconds!: number;

  @Field(() => [PartnerSearch], {
    complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
  })
  searches!: readonly PartnerSearch[];
}
