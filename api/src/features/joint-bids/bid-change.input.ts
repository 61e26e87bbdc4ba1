import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { BidForm } from '../things';

const optional = { nullable: true } as const;

@InputType()
export class BidMemberInput {
  @Field(() => ID)
  actor!: string;

  @Field(() => Float, { ...optional, description: 'Per cent.' })
  share?: number | null;

  @Field(() => [String], {
    ...optional,
    description: 'Numbers of the lots in which it is to have a part.',
  })
  lots?: string[] | null;

  @Field(() => String, { ...optional, description: 'What it is to do there.' })
  task?: string | null;
}

@InputType()
export class BidPartInput {
  @Field(() => ID)
  actor!: string;

  @Field()
  lot!: string;

  @Field(() => String, optional)
  task?: string | null;

  @Field(() => Float, { ...optional, description: 'Euros before tax.' })
  amount?: number | null;
}

@InputType()
export class BidPartName {
  @Field(() => ID)
  actor!: string;

  @Field()
  lot!: string;
}

@InputType()
export class BidShareInput {
  @Field(() => ID)
  actor!: string;

  @Field(() => Float, { description: 'Per cent.' })
  share!: number;

  @Field({ defaultValue: true, description: 'Whether the others take what is left, in proportion.' })
  spread!: boolean;
}

@InputType()
export class BidFormInput {
  @Field(() => BidForm)
  form!: string;

  @Field()
  leadSolidary!: boolean;
}

@InputType()
export class BidPaperName {
  @Field()
  what!: string;

  @Field(() => ID, { ...optional, description: 'The member who brings it.' })
  actor?: string | null;
}

@InputType()
export class BidPaperInput extends BidPaperName {
  @Field(() => String, { ...optional, description: 'ISO day.' })
  due?: string | null;

  @Field({ defaultValue: false })
  done!: boolean;

  @Field(() => BidPaperName, { ...optional, description: 'What it was called before.' })
  was?: BidPaperName | null;
}

@InputType()
export class BidWordsInput {
  @Field()
  name!: string;

  @Field(() => String, optional)
  summary?: string | null;
}

@InputType({ description: 'One change: exactly one of the fields.' })
export class BidChangeInput {
  @Field(() => BidPartInput, optional)
  part?: BidPartInput | null;

  @Field(() => BidPartName, optional)
  withoutPart?: BidPartName | null;

  @Field(() => BidShareInput, optional)
  share?: BidShareInput | null;

  @Field(() => Boolean, { ...optional, description: 'The same share for all.' })
  equalShares?: boolean | null;

  @Field(() => Boolean, { ...optional, description: 'Shares in proportion to amounts.' })
  sharesOfAmounts?: boolean | null;

  @Field(() => ID, optional)
  lead?: string | null;

  @Field(() => BidFormInput, optional)
  form?: BidFormInput | null;

  @Field(() => BidMemberInput, { ...optional, description: 'A member more, who is then invited.' })
  member?: BidMemberInput | null;

  @Field(() => ID, optional)
  withoutMember?: string | null;

  @Field(() => [String], optional)
  lots?: string[] | null;

  @Field(() => BidPaperInput, optional)
  paper?: BidPaperInput | null;

  @Field(() => BidPaperName, optional)
  withoutPaper?: BidPaperName | null;

  @Field(() => Boolean, { ...optional, description: 'The usual papers that are not on the list yet.' })
  usualPapers?: boolean | null;

  @Field(() => BidWordsInput, optional)
  words?: BidWordsInput | null;

  @Field(() => ID, { ...optional, description: 'What this member has answered becomes what is proposed.' })
  termsOf?: string | null;
}
