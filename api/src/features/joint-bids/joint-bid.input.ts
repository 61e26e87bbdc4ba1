import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { BidForm, BidState, FrozenException } from '../things';
import { BidChangeInput, BidMemberInput } from './bid-change.input';

const optional = { nullable: true } as const;

@InputType()
export class BidNeedInput {
  @Field()
  label!: string;

  @Field(() => String, optional)
  cpv?: string | null;

  @Field(() => [String], optional)
  tags?: string[] | null;
}

@ArgsType()
export class ProposeJointBidArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is proposed once.' })
  request!: string;

  @Field(() => ID, { description: 'The structure that proposes it, for which the account acts.' })
  actor!: string;

  @Field(() => ID, { ...optional, description: 'The pole that keeps it; the actor’s own if left out.' })
  pole?: string | null;

  @Field(() => String, { ...optional, description: 'Address of the call for tenders.' })
  tender?: string | null;

  @Field(() => [String], optional)
  lots?: string[] | null;

  @Field(() => [BidNeedInput], optional)
  needs?: BidNeedInput[] | null;

  @Field(() => [BidMemberInput], { description: 'Everybody in it, the structure that proposes included.' })
  members!: BidMemberInput[];

  @Field(() => ID, { ...optional, description: 'The lead; the structure that proposes if left out.' })
  lead?: string | null;

  @Field(() => BidForm, { defaultValue: 'CONJOINT' })
  form!: string;

  @Field({ defaultValue: false })
  leadSolidary!: boolean;

  @Field(() => String, optional)
  name?: string | null;

  @Field(() => String, { ...optional, description: 'What the invited read first.' })
  message?: string | null;
}

@ArgsType()
export class ChangeJointBidArgs {
  @Field(() => ID)
  request!: string;

  @Field(() => ID)
  bid!: string;

  @Field({ description: 'The version that the change rests on.' })
  version!: string;

  @Field(() => BidChangeInput)
  change!: BidChangeInput;

  @Field(() => FrozenException, {
    ...optional,
    description: 'Why the composition changes after the deadline.',
  })
  exception?: string | null;

  @Field(() => String, optional)
  why?: string | null;
}

@ArgsType()
export class UndoJointBidArgs {
  @Field(() => ID)
  request!: string;

  @Field(() => ID)
  bid!: string;

  @Field({ description: 'The version that the change led to.' })
  version!: string;
}

@InputType({ description: 'Where the result is said, in a few words that stand there.' })
export class BidSourceInput {
  @Field()
  title!: string;

  @Field(() => String, { ...optional, description: 'EDTF date; the day of the result if left out.' })
  date?: string | null;

  @Field()
  quote!: string;
}

@InputType()
export class BidResultInput {
  @Field(() => String, { ...optional, description: 'ISO day of the notification.' })
  on?: string | null;

  @Field(() => Float, { ...optional, description: 'Euros before tax.' })
  amount?: number | null;

  @Field(() => Int, { ...optional, description: 'How many offers the buyer received.' })
  offers?: number | null;
}

@ArgsType()
export class MoveJointBidArgs {
  @Field(() => ID)
  request!: string;

  @Field(() => ID)
  bid!: string;

  @Field()
  version!: string;

  @Field(() => BidState)
  to!: string;

  @Field(() => BidResultInput, optional)
  result?: BidResultInput | null;

  @Field(() => BidSourceInput, {
    ...optional,
    description: 'For a bid that was won: makes its amount an observation.',
  })
  source?: BidSourceInput | null;

  @Field({ defaultValue: false, description: 'For a bid that was won: whether the pole alone reads of it.' })
  poleOnly!: boolean;

  @Field({
    defaultValue: false,
    description: 'For a bid that was won: whether the buyer stands in the tie, as client.',
  })
  withBuyer!: boolean;

  @Field(() => String, optional)
  why?: string | null;
}

@ArgsType()
export class InviteToJointBidArgs {
  @Field(() => ID)
  bid!: string;

  @Field(() => ID, { ...optional, description: 'One member; everybody whose answer is awaited if left out.' })
  actor?: string | null;
}

@ArgsType()
export class CommentOnJointBidArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is said once.' })
  request!: string;

  @Field(() => ID)
  bid!: string;

  @Field()
  text!: string;
}
