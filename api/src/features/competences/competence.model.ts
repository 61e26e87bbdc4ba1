import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Actor } from '../parties';
import { Approval, CompetenceLevel, LeadWillingness, Node, Thing, TimeSpan } from '../things';

@ObjectType({ description: 'Work done, which a buyer can ask about.' })
export class CompetenceReference {
  @Field()
  client!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float, { nullable: true, description: 'Euros before tax.' })
  amount?: number | null;

  @Field(() => String, { nullable: true })
  what?: string | null;
}

@ObjectType({ implements: () => [Node, Thing], description: 'What an actor can deliver.' })
export class Competence extends Thing {
  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the Common Procurement Vocabulary, 8 digits.',
  })
  cpv?: string | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => CompetenceLevel)
  level!: string;

  @Field(() => String, { nullable: true, description: 'Day on which the actor said so.' })
  declaredOn?: string | null;
}

@ObjectType()
export class YearlyTurnover {
  @Field(() => Int)
  year!: number;

  @Field(() => Float, { description: 'Euros before tax.' })
  amount!: number;
}

@ObjectType({
  implements: () => [Node, Thing],
  description: 'What an actor keeps to itself; used by the partner finder, shown to nobody else.',
})
export class Capacity extends Thing {
  @Field(() => LeadWillingness)
  lead!: string;

  @Field({ description: 'Only with those it already works with.' })
  onlyKnown!: boolean;

  @Field(() => String, { nullable: true })
  freeFrom?: string | null;

  @Field(() => String, { nullable: true })
  freeUntil?: string | null;
}

@ObjectType({ description: 'What opens reserved contracts to an actor, as its page says.' })
export class HeldApproval {
  @Field(() => Approval)
  code!: string;

  @Field(() => String, { nullable: true })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day, where one is said.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Decision or register that says so.' })
  proof?: string | null;
}

@ObjectType({ description: 'What an actor can deliver, as far as the reader may see it.' })
export class ActorCompetences {
  @Field(() => Actor)
  actor!: object;

  @Field(() => [Competence])
  competences!: object[];

  @Field(() => [HeldApproval])
  approvals!: readonly HeldApproval[];

  @Field(() => Capacity, {
    nullable: true,
    description: 'What it keeps to itself: for who acts for it, nobody else.',
  })
  capacity?: object | null;

  @Field({ description: 'Whether the reader may add to it and change it.' })
  mayEdit!: boolean;

  @Field({ description: 'Whether the reader acts for the actor.' })
  isMine!: boolean;
}
