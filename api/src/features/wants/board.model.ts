import { Field, Float, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { matchReasons, matchTerms } from '../../algorithms/want-matching';
import { connectionType } from '../../platform/graphql/connection';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';
import { Thing } from '../things';
import { Tie } from '../ties';
import { Want } from './want.model';

const MatchTermCode = enumOfCodes('MatchTermCode', matchTerms);
const MatchReason = enumOfCodes('MatchReason', matchReasons);

@ObjectType({ description: 'One reason of a match, and what it adds to it.' })
export class MatchTerm {
  @Field(() => MatchTermCode)
  term!: string;

  @Field(() => MatchReason)
  reason!: string;

  @Field(() => [String], { description: 'The tag, the words or the territory that both have.' })
  details!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'First ISO day that both may have, where it is to come.',
  })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last ISO day that both may have.' })
  until!: string | null;

  @Field(() => Float, { description: 'How well it fits, from 0 to 1.' })
  value!: number;

  @Field(() => Float, { description: 'What it adds to the score.' })
  share!: number;
}

@ObjectType({ description: 'Where something is wanted or to be had.' })
export class WantedWhere {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'INSEE code.' })
  code!: string;

  @Field()
  name!: string;
}

@InterfaceType('BoardWant', {
  description: 'A need or an offer with whose and where it is.',
  resolveType: (row: object) => ('matches' in row ? 'MatchedWant' : 'AnsweringWant'),
})
export abstract class BoardWant {
  @Field(() => Want)
  want!: object;

  @Field(() => Actor, { description: 'Whose it is.' })
  of!: object;

  @Field({ description: 'Whether who asks acts for that one.' })
  mine!: boolean;

  @Field(() => Thing, { nullable: true, description: 'The building or room.' })
  place!: object | null;

  @Field(() => WantedWhere, { nullable: true })
  territory!: WantedWhere | null;

  @Field(() => Tie, { nullable: true, description: 'What it became, where it was taken up.' })
  tie!: object | null;
}

@ObjectType({ implements: () => [BoardWant], description: 'A need or an offer as the answer to another.' })
export class AnsweringWant extends BoardWant {}

@ObjectType({ description: 'What answers a need or an offer, and why.' })
export class WantMatch {
  @Field(() => AnsweringWant)
  other!: AnsweringWant;

  @Field(() => Float, { description: 'From 0 to 1: an order, not a probability.' })
  score!: number;

  @Field(() => [MatchTerm])
  terms!: readonly MatchTerm[];
}

@ObjectType({
  implements: () => [BoardWant],
  description: 'A need or an offer with what answers it, of what the viewer may see.',
})
export class MatchedWant extends BoardWant {
  @Field(() => Int)
  matchCount!: number;

  @Field(() => [WantMatch], { description: 'The best first; none unless it is open.' })
  matches!: readonly WantMatch[];
}

export const MatchedWantConnection = connectionType('MatchedWant', () => MatchedWant);

@ObjectType()
export class TakeUpPayload {
  @Field(() => ID, { nullable: true, description: 'The tie that it became.' })
  tie!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  slug!: string | null;

  @Field(() => Int, { description: 'How many people are asked to confirm the tie.' })
  asked!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The entry of the history by which all of it can be undone.',
  })
  change!: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
