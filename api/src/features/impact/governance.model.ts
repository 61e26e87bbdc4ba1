import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { leftOut, questions, unknowns } from '../../algorithms/governance';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Pole } from '../parties';
import { Evidence, FundingState, Role, Thing } from '../things';
import { Tie } from '../ties';

const GovernanceQuestion = enumOfCodes('GovernanceQuestion', questions);
const GovernanceSide = enumOfCodes('GovernanceSide', ['ACTORS', 'COLLECTIVITIES']);
const GovernanceLeftOut = enumOfCodes('GovernanceLeftOut', leftOut);
const GovernanceUnknown = enumOfCodes('GovernanceUnknown', unknowns);

@ObjectType({ description: 'Where a question stands: 0 is the actors alone, 1 the collectivities alone.' })
export class GovernancePosition {
  @Field(() => Float, { nullable: true, description: 'Null where nothing is known: never a middle.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Part of it that is of State services and public banks, which count as collectivities.',
  })
  ofState!: number | null;

  @Field(() => Int, { description: 'How many of those that count are on a known side.' })
  known!: number;

  @Field(() => Int, { description: 'How many count.' })
  of!: number;
}

@ObjectType({ description: 'The same by the amounts that are told, each euro weighing one.' })
export class GovernanceMoney extends GovernancePosition {
  @Field(() => Float, { description: 'Euros from actors alone.' })
  actors!: number;

  @Field(() => Float, { description: 'Euros from collectivities alone.' })
  collectivities!: number;
}

@ObjectType({ description: 'A position in one year.' })
export class GovernanceYear {
  @Field(() => Int)
  year!: number;

  @Field(() => GovernancePosition)
  count!: GovernancePosition;

  @Field(() => GovernanceMoney, { nullable: true })
  money!: GovernanceMoney | null;
}

@ObjectType({ description: 'Who plays the part that a question asks for.' })
export class GovernancePlayer {
  @Field(() => Thing)
  party!: Thing;

  @Field(() => Role, { nullable: true, description: 'None for who organises an event.' })
  role!: string | null;

  @Field(() => GovernanceSide, { nullable: true, description: 'None where it is not known.' })
  side!: string | null;

  @Field({ description: 'A State service or a public bank.' })
  ofState!: boolean;

  @Field(() => Tie, { nullable: true, description: 'The seat or the ownership, where that is another tie.' })
  tie!: Tie | null;
}

@ObjectType({ description: 'What one record says to a question: it weighs one.' })
export class GovernanceEntry {
  @Field(() => Thing, { description: 'The tie, the event, the place or the body.' })
  subject!: Thing;

  @Field(() => [GovernancePlayer])
  players!: GovernancePlayer[];

  @Field(() => GovernanceLeftOut, {
    nullable: true,
    description: 'Why it does not count, where it does not.',
  })
  leftOut!: string | null;

  @Field(() => GovernanceUnknown, {
    nullable: true,
    description: 'Why it is on no side, where it is on none.',
  })
  unknown!: string | null;

  @Field(() => Float, { nullable: true, description: 'Part of it on the side of the collectivities.' })
  collectivities!: number | null;

  @Field(() => Float, { nullable: true, description: 'Euros that are told of it for the year.' })
  amount!: number | null;

  @Field(() => FundingState, { nullable: true })
  fundingState!: string | null;

  @Field({ description: 'Only implied by the documents.' })
  implied!: boolean;

  @Field(() => [Evidence])
  evidence!: Evidence[];
}

@ObjectType({ description: 'A question, where it stands, and the records that say so.' })
export class GovernanceAnswer {
  @Field(() => GovernanceQuestion)
  question!: string;

  @Field(() => GovernancePosition, { description: 'Each record weighing one.' })
  count!: GovernancePosition;

  @Field(() => GovernanceMoney, { nullable: true, description: 'None where no amount is told.' })
  money!: GovernanceMoney | null;

  @Field(() => [GovernanceYear], { description: 'Years in which something counts, the earliest first.' })
  course!: GovernanceYear[];

  @Field(() => [GovernanceEntry], { description: 'Of the asked year, the earliest first: at most 300.' })
  entries!: GovernanceEntry[];

  @Field(() => Int, { description: 'Entries that are counted and not listed.' })
  omitted!: number;
}

@ObjectType({
  description: 'Where a pole stands between its actors and the collectivities, as the viewer may know it.',
})
export class Governance {
  @Field(() => Pole)
  pole!: Pole;

  @Field(() => [Pole], { description: 'The poles that can be chosen, the real ones first.' })
  poles!: Pole[];

  @Field(() => Int, { nullable: true, description: 'The asked year; null for all years together.' })
  year!: number | null;

  @Field(() => [Int], { description: 'Years that anything is said of.' })
  years!: number[];

  @Field(() => [GovernanceAnswer])
  answers!: GovernanceAnswer[];
}
