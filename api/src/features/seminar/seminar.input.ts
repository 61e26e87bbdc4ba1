import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Role, Stance, TieKind } from '../things';

@InputType()
export class OpenSeminarInput {
  @Field(() => ID)
  pole!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place, in words.' })
  setting?: string | null;

  @Field({ description: 'ISO day.' })
  day!: string;

  @Field({ description: 'When its codes end, as an ISO date and time; within three days.' })
  endsAt!: string;

  @Field(() => [ID], { nullable: true, description: 'Who is invited; all actors of the pole if left out.' })
  structures?: string[] | null;
}

const text = { nullable: true } as const;

@ArgsType()
export class SeminarAnswerArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is answered once.' })
  request!: string;

  @Field(() => ID)
  tie!: string;

  @Field(() => Stance, { description: 'CONFIRMED or CONTESTED.' })
  stance!: string;

  @Field(() => String, { ...text, description: 'Required where it contests.' })
  why?: string | null;

  @Field(() => String, {
    ...text,
    description:
      '`saying` of the tie as it was read: refused with TIE_REWRITTEN where it says something else by now.',
  })
  saying?: string | null;

  @Field(() => Role, { ...text, description: 'The role that it has instead.' })
  role?: string | null;

  @Field(() => String, { ...text, description: 'EDTF date from which it takes part.' })
  since?: string | null;

  @Field(() => String, text)
  until?: string | null;
}

@ArgsType()
export class SeminarTieArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is declared once.' })
  request!: string;

  @Field(() => ID, { description: 'The other structure.' })
  with!: string;

  @Field(() => TieKind, { description: 'A kind of cooperation.' })
  kind!: string;

  @Field(() => String, { ...text, description: 'What it is about, in a few words.' })
  name?: string | null;

  @Field(() => Role, { ...text, description: 'The role that one has in it oneself.' })
  role?: string | null;

  @Field(() => String, { ...text, description: 'EDTF date.' })
  since?: string | null;
}
