import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InboxKindEnum } from './inbox.model';

@ObjectType({ description: 'How much of one kind waits for the facilitators of a pole.' })
export class WaitingKind {
  @Field(() => InboxKindEnum)
  kind!: string;

  @Field(() => Int, { description: 'As many as the inbox lists of this kind.' })
  total!: number;
}

@ObjectType({ description: 'How much waits for the facilitators of a pole.' })
export class WaitingOfPole {
  @Field(() => ID)
  pole!: string;

  @Field(() => [WaitingKind], {
    description: 'Kinds that are counted at once, also where nothing waits; the inbox has others besides.',
  })
  kinds!: readonly WaitingKind[];
}

@ObjectType({ description: 'How much waits for an actor, and what it has answered.' })
export class WaitingOfActor {
  @Field(() => ID)
  actor!: string;

  @Field(() => Int, { description: 'Ties of which it has neither confirmed nor contested its part.' })
  toAnswer!: number;

  @Field(() => Int, { description: 'Ties of which it has confirmed its part.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Ties of which it has contested its part.' })
  contested!: number;
}

@ObjectType({ description: 'How much waits for who asks.' })
export class Waiting {
  @Field(() => [WaitingOfPole], { description: 'Of each pole that one facilitates.' })
  poles!: readonly WaitingOfPole[];

  @Field(() => [WaitingOfActor], { description: 'Of each actor that one acts for.' })
  actors!: readonly WaitingOfActor[];
}
