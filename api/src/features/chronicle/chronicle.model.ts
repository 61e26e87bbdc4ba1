import { Field, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import { EventKind, Modality, Node, RecognitionOutcome, Thing } from '../things';

@ObjectType({
  implements: () => [Node, Thing],
  description: 'What took place, or is to take place, on a date.',
})
export class Event extends Thing {
  @Field(() => EventKind)
  eventKind!: string;

  @Field(() => String, { nullable: true, description: 'EDTF date or interval.' })
  period?: string | null;

  @Field(() => Modality)
  modality!: string;
}

@ObjectType({ implements: () => [Node, Thing], description: 'What a network or a call granted a pole.' })
export class Recognition extends Thing {
  @Field(() => RecognitionOutcome)
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'EDTF date or interval.' })
  period?: string | null;
}

export const EventConnection = connectionType('Event', () => Event);
