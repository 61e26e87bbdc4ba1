import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { BidForm, BidState, Thing, type ThingRow } from '../things';
import { AskedCompetence } from '../tenders';
import {
  BidComment,
  BidLot,
  BidMember,
  BidPaper,
  BidPart,
  BidReadiness,
  BidResult,
  BidTender,
  BidTimelineStep,
  BidWatchedRule,
} from './bid-room.model';

const optional = { nullable: true } as const;

@ObjectType({ description: 'The room of a group that answers a call for tenders together.' })
export class JointBid {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => String, { ...optional, description: 'What the invited read first.' })
  summary?: string | null;

  @Field()
  fictitious!: boolean;

  @Field({ description: 'Digest of the record: what a change says it saw.' })
  version!: string;

  @Field(() => BidState)
  state!: string;

  @Field(() => [BidState], { description: 'Where it may go from here.' })
  nextStates!: readonly string[];

  @Field(() => BidForm)
  form!: string;

  @Field({ description: 'Whether the lead of a conjoint group answers for the others too (R2142-24).' })
  leadSolidary!: boolean;

  @Field(() => Thing, optional)
  pole?: ThingRow | null;

  @Field(() => BidTender, optional)
  tender?: BidTender | null;

  @Field(() => [BidLot])
  lots!: readonly BidLot[];

  @Field(() => [AskedCompetence])
  needs!: readonly AskedCompetence[];

  @Field(() => [BidMember], { description: 'The lead first.' })
  members!: BidMember[];

  @Field(() => [Thing], { description: 'The buyer, where it stands in the tie.' })
  buyers!: ThingRow[];

  @Field(() => [BidPart])
  parts!: readonly BidPart[];

  @Field(() => [BidPaper])
  papers!: readonly BidPaper[];

  @Field(() => [BidTimelineStep])
  timeline!: readonly BidTimelineStep[];

  @Field(() => BidReadiness)
  readiness!: BidReadiness;

  @Field(() => [BidWatchedRule])
  rules!: readonly BidWatchedRule[];

  @Field(() => BidResult, optional)
  result?: BidResult | null;

  @Field(() => [BidComment])
  comments!: BidComment[];

  @Field({ description: 'Whether the account may change what is here.' })
  mayEdit!: boolean;

  @Field({
    description: 'Whether the deadline of a public call has passed: the composition is frozen (R2142-26).',
  })
  frozen!: boolean;
}

@ObjectType({ description: 'One of the groups of an account, as a list shows it.' })
export class JointBidLine {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field()
  fictitious!: boolean;

  @Field(() => BidState)
  state!: string;

  @Field(() => BidTender, optional)
  tender?: BidTender | null;

  @Field(() => [BidMember])
  members!: BidMember[];

  @Field(() => BidReadiness)
  readiness!: BidReadiness;

  @Field(() => BidResult, optional)
  result?: BidResult | null;
}

@ObjectType()
export class ProposeJointBidPayload {
  @Field(() => String, { ...optional, description: 'Address of the room.' })
  slug!: string | null;

  @Field(() => Int, { description: 'How many people are asked by mail.' })
  asked!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class JointBidPayload {
  @Field(() => JointBid, { ...optional, description: 'The room as it is now.' })
  bid!: JointBid | null;

  @Field(() => Int, { description: 'How many people are asked by mail.' })
  asked!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
