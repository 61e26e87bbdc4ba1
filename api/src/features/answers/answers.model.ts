import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { Stance, TieKind } from '../../platform/graphql/vocabulary-enums';
import type { ThingRow } from '../things';
import { Tie } from '../ties';

@ObjectType()
export class AnswerPayload {
  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'The structure that is asked: its name, and no more than a link should tell.' })
export class AskedActor {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'What a personal link asks: whether one tie is right, as its structure says.' })
export class AskedQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => AskedActor)
  actor!: AskedActor;

  @Field(() => Tie)
  tie!: ThingRow;

  @Field({ description: 'ISO date and time after which the link opens nothing.' })
  expiresAt!: string;

  /** Tokens of what the holder of the link may read: for features that tell more of what is asked. */
  readers!: readonly string[];
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

@ObjectType({ description: 'A tie that may be the one that somebody is about to declare.' })
export class SimilarTie {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => TieKind)
  kind!: string;

  @Field(() => Stance)
  stance!: string;

  @Field(() => String, { nullable: true, description: 'EDTF date.' })
  since!: string | null;

  @Field(() => [String], { description: 'Names of the other participants.' })
  others!: string[];
}
