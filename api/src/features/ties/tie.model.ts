import { Field, Float, ID, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import {
  BidState,
  CooperationStatus,
  FundingState,
  Modality,
  Node,
  OccupancyMode,
  Role,
  Stance,
  Thing,
  TieKind,
  TimeSpan,
  typeOfThing,
} from '../things';

@InterfaceType('Tie', {
  implements: () => [Node, Thing],
  description: 'Anything that relates two or more.',
  resolveType: typeOfThing,
})
export abstract class Tie extends Thing {
  @Field(() => TieKind)
  tieKind!: string;

  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => Stance)
  stance!: string;

  @Field(() => Modality)
  modality!: string;

  @Field({ description: 'Only implied by the documents.' })
  implied!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Title of a seat or a public role, college of a membership.',
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Changes with what the tie says, and not with its words or answers: an answer that comes with it is refused once the tie says something else. None for a joint bid.',
  })
  saying?: string | null;
}

@ObjectType({
  implements: () => [Node, Thing, Tie],
  description: 'One thing that several actors do together.',
})
/** In the schema by its decorator alone. @public */
export class Cooperation extends Tie {
  @Field(() => CooperationStatus, { nullable: true })
  status?: string | null;

  @Field(() => BidState, { nullable: true, description: 'Of a joint bid that has a room.' })
  bidState?: string | null;

  @Field(() => Float, { nullable: true, description: 'Euros before tax for which a joint bid was won.' })
  bidAmount?: number | null;
}

@ObjectType({
  implements: () => [Node, Thing, Tie],
  description: 'How actors stand to poles, places, bodies, money and history.',
})
export class StructuralTie extends Tie {
  @Field(() => OccupancyMode, { nullable: true })
  occupancyMode?: string | null;

  @Field(() => FundingState, { nullable: true })
  fundingState?: string | null;
}

@ObjectType({
  description:
    'One participant’s part in a tie. Its stance is derived from its answers; of a tie that is contested, all have that of the tie for who neither takes part nor facilitates its pole.',
})
export class Participation {
  @Field(() => ID)
  id!: string;

  @Field(() => Role)
  role!: string;

  @Field(() => Float, { nullable: true, description: 'Per cent.' })
  share?: number | null;

  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => Stance)
  stance!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

enum AnswerAuthority {
  DOCUMENT = 'DOCUMENT',
  ACTOR = 'ACTOR',
}

registerEnumType(AnswerAuthority, {
  name: 'AnswerAuthority',
  description: 'Who says so: a document, or the participant.',
});

@ObjectType({
  description:
    'Who said declared, confirmed or contested about a participation, and when. Who contests and why is for the participants of the tie and the facilitators of its pole.',
})
export class Answer {
  @Field(() => ID)
  id!: string;

  @Field(() => Stance)
  stance!: string;

  @Field(() => AnswerAuthority)
  authority!: string;

  @Field({
    description:
      'ISO day; for a document, the last day it may date from; for a participant, the moment (UTC).',
  })
  givenOn!: string;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

export const TieConnection = connectionType<Tie>('Tie', () => Tie as never);
