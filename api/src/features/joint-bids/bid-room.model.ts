import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonValue } from '../../platform/graphql/json.scalar';
import {
  BidForm,
  BidGap,
  BidStanding,
  BidStep,
  Reservation,
  Role,
  RuleVerdict,
  Stance,
  TenderNature,
  Thing,
  type ThingRow,
} from '../things';

const optional = { nullable: true } as const;

@ObjectType({ description: 'A lot that a group answers.' })
export class BidLot {
  @Field({ description: 'As the buyer numbers it.' })
  number!: string;

  @Field(() => String, optional)
  title?: string | null;

  @Field(() => Float, { ...optional, description: 'Euros before tax.' })
  value?: number | null;

  @Field(() => Reservation, { ...optional, description: 'Who alone may answer.' })
  reservation?: string | null;

  @Field(() => BidForm, { ...optional, description: 'The form that the buyer imposes at award.' })
  form?: string | null;
}

@ObjectType({ description: 'The call for tenders that a group answers, as far as the room shows it.' })
export class BidTender {
  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => TenderNature)
  nature!: string;

  @Field()
  buyerName!: string;

  @Field(() => String, optional)
  url?: string | null;

  @Field(() => String, { ...optional, description: 'The clock on the buyer’s wall, 2026-03-01T12:00.' })
  deadline?: string | null;

  @Field(() => String, { ...optional, description: 'The same moment in universal time.' })
  deadlineAt?: string | null;

  @Field()
  timeZone!: string;

  @Field(() => [BidLot], { description: 'Every lot of the call.' })
  lots!: BidLot[];
}

@ObjectType({ description: 'What a member answered last.' })
export class BidAnswer {
  @Field(() => Stance)
  stance!: string;

  @Field({ description: 'ISO moment or day.' })
  on!: string;

  @Field(() => String, optional)
  why?: string | null;

  @Field(() => Role, optional)
  role?: string | null;

  @Field(() => Float, { ...optional, description: 'Per cent.' })
  share?: number | null;

  @Field(() => [String], optional)
  lots?: readonly string[] | null;

  @Field(() => BidForm, optional)
  form?: string | null;
}

@ObjectType({ description: 'A member of a group.' })
export class BidMember {
  @Field(() => Thing)
  actor!: ThingRow;

  @Field(() => Role, { description: 'LEAD or PARTNER.' })
  role!: string;

  @Field(() => Float, { ...optional, description: 'Per cent.' })
  share?: number | null;

  @Field(() => [String], { description: 'Numbers of the lots in which it has a part.' })
  lots!: readonly string[];

  @Field(() => BidStanding)
  standing!: string;

  @Field(() => BidAnswer, optional)
  answer?: BidAnswer | null;

  @Field({ description: 'Whether somebody can be asked by mail for it.' })
  reachable!: boolean;

  @Field({ description: 'Whether the account acts for it.' })
  isMine!: boolean;
}

@ObjectType({ description: 'What a member does in a lot, for how much.' })
export class BidPart {
  @Field({ description: 'Address of the member.' })
  who!: string;

  @Field()
  lot!: string;

  @Field(() => String, optional)
  task?: string | null;

  @Field(() => Float, { ...optional, description: 'Euros before tax.' })
  amount?: number | null;
}

@ObjectType({ description: 'A document to gather.' })
export class BidPaper {
  @Field()
  what!: string;

  @Field(() => String, { ...optional, description: 'Address of the member who brings it.' })
  who?: string | null;

  @Field(() => String, { ...optional, description: 'ISO day.' })
  due?: string | null;

  @Field()
  done!: boolean;
}

@ObjectType({ description: 'A step on the way to the deadline.' })
export class BidTimelineStep {
  @Field(() => BidStep)
  step!: string;

  @Field({ description: 'ISO day on the buyer’s calendar.' })
  day!: string;

  @Field()
  done!: boolean;

  @Field()
  late!: boolean;
}

@ObjectType({ description: 'One thing that is missing, and who or what it is missing from.' })
export class BidGapFound {
  @Field(() => BidGap)
  gap!: string;

  @Field(() => [String], { description: 'Addresses of the members concerned.' })
  who!: readonly string[];

  @Field(() => [String], { description: 'Lots, papers or codes of rules concerned.' })
  what!: readonly string[];

  @Field(() => Float, {
    ...optional,
    description: 'Per cent missing to 100; negative where there is too much.',
  })
  missing?: number | null;

  @Field()
  late!: boolean;
}

@ObjectType({ description: 'How near a group is to handing its bid in.' })
export class BidReadiness {
  @Field({ description: 'Whether nothing keeps the group from being formed.' })
  formable!: boolean;

  @Field({ description: 'Whether nothing at all is missing.' })
  ready!: boolean;

  @Field(() => [BidGapFound])
  gaps!: readonly BidGapFound[];
}

@ObjectType({ description: 'What is known of a rule of the public procurement code for a group.' })
export class BidWatchedRule {
  @Field({ description: 'Code in the table of rules.' })
  rule!: string;

  @Field({ description: 'Code of what came of it, in the same table.' })
  finding!: string;

  @Field(() => RuleVerdict)
  verdict!: string;

  @Field()
  article!: string;

  @Field(() => JsonValue, { description: 'What the sentence of the finding says besides.' })
  parameters!: Readonly<Record<string, string | number>>;

  @Field(() => [String], { description: 'Addresses of the members concerned.' })
  who!: readonly string[];
}

@ObjectType({ description: 'What came of a bid.' })
export class BidResult {
  @Field(() => String, { ...optional, description: 'ISO day of the notification.' })
  on?: string | null;

  @Field(() => Float, { ...optional, description: 'Euros before tax.' })
  amount?: number | null;

  @Field(() => Int, { ...optional, description: 'How many offers the buyer received.' })
  offers?: number | null;
}

@ObjectType({ description: 'What somebody said in the room.' })
export class BidComment {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field({ description: 'ISO date and time.' })
  at!: string;

  @Field(() => String, { ...optional, description: 'Null once the account is erased.' })
  author?: string | null;

  @Field(() => [String], {
    description: 'Members for which the author acts; none for who facilitates the pole.',
  })
  actors!: readonly string[];

  @Field()
  isMine!: boolean;
}
