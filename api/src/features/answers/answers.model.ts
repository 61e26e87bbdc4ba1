import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { Actor } from '../parties';
import type { ThingRow } from '../things';
import { Tie } from '../ties';

@ObjectType()
export class AnswerPayload {
  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'What a personal link asks: whether one tie is right, as its structure says.' })
export class AskedQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => Actor, { description: 'The structure that is asked.' })
  actor!: Pick<ThingRow, 'id'>;

  @Field(() => Tie)
  tie!: ThingRow;

  @Field({ description: 'ISO date and time after which the link opens nothing.' })
  expiresAt!: string;
}

@ObjectType()
export class StopAskingPayload {
  @Field(() => String, { nullable: true, description: 'The address that gets no more questions.' })
  email!: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class DeclareTiePayload {
  @Field(() => ID, { nullable: true })
  tie!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  slug!: string | null;

  @Field(() => Int, { description: 'How many people are asked to confirm it.' })
  asked!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
