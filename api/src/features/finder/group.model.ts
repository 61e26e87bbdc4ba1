import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { JsonValue } from '../../platform/graphql/json.scalar';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';
import { CoverKind } from '../tenders';
import { RuleVerdict, Stance, Thing } from '../things';
import { Tie } from '../ties';

const remarkCodes = [
  'ALL_KNOWN',
  'WON_TOGETHER',
  'REFERENCE_ENOUGH',
  'EVERY_NEED_TWICE',
  'EXPERTS',
  'CONTESTED',
  'RARE_NEED',
  'ALONE_ON_NEEDS',
  'NO_REFERENCE',
  'NO_REFERENCE_ABOVE_HALF',
  'STARTING_ONLY',
  'ONLY_DECLARED',
  'NOBODY_KNOWN',
  'NEVER_TOGETHER',
  'NO_INTRODUCTION',
  'TIE_LAST_SEEN',
] as const;
const GroupRemarkCode = enumOfCodes('GroupRemarkCode', remarkCodes);
const PrivateVerdict = enumOfCodes('PrivateVerdict', ['PASSES', 'TO_CHECK', 'NOT_ASKED']);

@ObjectType({ description: 'A competence that covers a need.' })
export class CoveringCompetence {
  @Field(() => Thing)
  competence!: object;

  @Field(() => CoverKind)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The shared tag, where no code does.' })
  tag?: string | null;
}

@ObjectType({ description: 'What a member brings for one need.' })
export class CoveredNeed {
  @Field(() => Int, { description: 'Place of the need in the list of the search.' })
  need!: number;

  @Field(() => [CoveringCompetence], {
    description: 'The best proven first.',
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  competences!: readonly CoveringCompetence[];
}

@ObjectType()
export class PartnerMember {
  @Field(() => Actor)
  actor!: object;

  @Field(() => [CoveredNeed], { complexity: ({ childComplexity }) => 1 + 2 * childComplexity })
  covers!: readonly CoveredNeed[];
}

@ObjectType({ description: 'A cooperation that two share.' })
export class PairLink {
  @Field(() => Tie)
  tie!: object;

  @Field(() => Stance, { description: 'Of these two in it.' })
  stance!: string;

  @Field(() => Float, { description: 'From 0 to 1.' })
  strength!: number;

  @Field(() => String, { nullable: true, description: 'ISO day of the last document or answer about it.' })
  seenOn?: string | null;
}

@ObjectType({ description: 'One step of an introduction: who knows whom by what.' })
export class IntroductionStep extends PairLink {
  @Field(() => Actor)
  from!: object;

  @Field(() => Actor)
  to!: object;
}

@ObjectType({ description: 'Two members of a group, and how near they are.' })
export class PartnerPair {
  @Field(() => Actor)
  a!: object;

  @Field(() => Actor)
  b!: object;

  @Field(() => Float, { description: '1 for who works together much, 6 for strangers.' })
  distance!: number;

  @Field(() => Float, { description: 'From 0 to 1; 0 for who has never worked together.' })
  strength!: number;

  @Field(() => [PairLink], {
    description: 'What they share, the strongest first; what is contested counts for nothing.',
    complexity: ({ childComplexity }) => 1 + 2 * childComplexity,
  })
  shared!: readonly PairLink[];

  @Field(() => [IntroductionStep], {
    description: 'By whom to be introduced; none for who knows each other, and for strangers.',
    complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
  })
  introduction!: readonly IntroductionStep[];
}

@ObjectType({ description: 'A rule of the public procurement code, held against a group.' })
export class CheckedRule {
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
}

@ObjectType({ description: 'What speaks for a group, or against it.' })
export class GroupRemark {
  @Field(() => GroupRemarkCode)
  code!: string;

  @Field({ description: 'Against, or for.' })
  isRisk!: boolean;

  @Field(() => [Actor])
  actors!: readonly object[];

  @Field(() => [Int], { description: 'Places of needs in the list of the search.' })
  needs!: readonly number[];

  @Field(() => Float, { nullable: true, description: 'Euros.' })
  amount?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO day.' })
  day?: string | null;

  @Field(() => Int, { nullable: true })
  count?: number | null;
}

@ObjectType({ description: 'A group that covers every need and keeps the rules.' })
export class PartnerGroup {
  @Field(() => [PartnerMember])
  members!: readonly PartnerMember[];

  @Field(() => Float, { description: 'Distances of all pairs, plus what each member costs.' })
  cost!: number;

  @Field(() => Float, { description: 'Distances of all pairs.' })
  distance!: number;

  @Field({ description: 'Whether it is proven that no other group beside those before it is better.' })
  proven!: boolean;

  @Field(() => Float, { description: 'No group beside those before it costs less.' })
  bound!: number;

  @Field(() => PrivateVerdict, { description: 'Of turnovers, which are not told.' })
  turnover!: string;

  @Field(() => PrivateVerdict, { description: 'Of who would lead, which is not told.' })
  lead!: string;

  @Field(() => [PartnerPair], { complexity: ({ childComplexity }) => 1 + 6 * childComplexity })
  pairs!: readonly PartnerPair[];

  @Field(() => [CheckedRule], { description: 'None without a public call.' })
  rules!: readonly CheckedRule[];

  @Field(() => [GroupRemark])
  remarks!: readonly GroupRemark[];
}

@ObjectType({ description: 'The group around a lead: each need to who covers it nearest to the lead.' })
export class LedGroup {
  @Field(() => Actor)
  lead!: object;

  @Field(() => [PartnerMember])
  members!: readonly PartnerMember[];

  @Field(() => [Actor], { description: 'Who is nearest, by need.' })
  holders!: readonly object[];

  @Field(() => Float, { description: 'Distances from the lead to who covers each need.' })
  leaderDistance!: number;
}
