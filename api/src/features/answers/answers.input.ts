import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import { Role, Stance, TieKind } from '../../platform/graphql/vocabulary-enums';

const optional = { nullable: true } as const;

/** What every answer says. */
@ArgsType()
abstract class Answering {
  @Field(() => ID, {
    description: 'Of the sender’s own making, such as a UUID: sent twice, it is answered once.',
  })
  request!: string;

  @Field(() => Stance, { description: 'CONFIRMED or CONTESTED.' })
  stance!: string;

  @Field(() => String, { ...optional, description: 'Needed to contest.' })
  why?: string | null;

  @Field(() => String, {
    ...optional,
    description:
      '`saying` of the tie as it was read: refused with TIE_REWRITTEN where it says something else by now.',
  })
  saying?: string | null;

  @Field(() => Role, { ...optional, description: 'The role it says it has instead.' })
  role?: string | null;

  @Field(() => String, { ...optional, description: 'EDTF date from which it says it takes part.' })
  since?: string | null;

  @Field(() => String, optional)
  until?: string | null;

  @Field(() => Float, {
    ...optional,
    description: 'In a joint bid: the share, in per cent, that it would take instead.',
  })
  share?: number | null;

  @Field(() => [String], { ...optional, description: 'In a joint bid: the lots that it would take instead.' })
  lots?: string[] | null;
}

@ArgsType()
export class AnswerArgs extends Answering {
  @Field(() => ID)
  tie!: string;

  @Field(() => ID, { description: 'The structure that answers, for which the account acts.' })
  actor!: string;
}

@ArgsType()
export class AnswerQuestionArgs extends Answering {
  @Field({ description: 'Of the personal link.' })
  token!: string;
}

@ArgsType()
export class DeclareTieArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is declared once.' })
  request!: string;

  @Field(() => ID, { description: 'The structure that declares it, for which the account acts.' })
  actor!: string;

  @Field(() => [ID], { description: 'The other structures.' })
  with!: string[];

  @Field(() => TieKind, { description: 'A kind of cooperation.' })
  kind!: string;

  @Field(() => ID, { ...optional, description: 'The pole that keeps it; the actor’s own if left out.' })
  pole?: string | null;

  @Field(() => String, { ...optional, description: 'What it is about, in a few words.' })
  name?: string | null;

  @Field(() => Role, { ...optional, description: 'The role that one has in it oneself.' })
  role?: string | null;

  @Field(() => String, { ...optional, description: 'EDTF date.' })
  since?: string | null;

  @Field(() => String, { ...optional, description: 'EDTF date, or .. while it goes on.' })
  until?: string | null;
}
