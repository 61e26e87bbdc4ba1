import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { Network } from '../network';
import { Stance } from '../things';

@ObjectType({ description: 'A structure at a session, by name.' })
export class SeminarStructure {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A structure invited to a session, and what has come of it.' })
export class SeminarInvitation {
  @Field(() => ID)
  id!: string;

  @Field(() => SeminarStructure)
  structure!: SeminarStructure;

  @Field(() => String, { nullable: true, description: 'When somebody first came in with its code.' })
  joinedAt?: string | null;

  @Field(() => Int, { description: 'Telephones that have come in with its code.' })
  telephones!: number;

  @Field(() => Int, { description: 'Answers that it has given.' })
  answers!: number;
}

@ObjectType({ description: 'A session at which structures answer for their ties, each with a code.' })
export class Seminar {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  setting?: string | null;

  @Field({ description: 'ISO day.' })
  day!: string;

  @Field({ description: 'When its codes end, as an ISO date and time.' })
  endsAt!: string;

  @Field({ description: 'Whether its codes open.' })
  isOpen!: boolean;

  @Field(() => SeminarStructure)
  pole!: SeminarStructure;

  @Field({ description: 'Where codes are typed; followed by # and a code, what a camera reads.' })
  address!: string;

  @Field(() => ID, { description: 'Slug of the event that it is.' })
  event!: string;

  @Field(() => [SeminarInvitation])
  invitations!: SeminarInvitation[];
}

@ObjectType({ description: 'A code, told once to who gave it out: the store keeps a hash.' })
export class SeminarCode {
  @Field()
  code!: string;

  @Field(() => SeminarStructure)
  structure!: SeminarStructure;
}

@ObjectType()
export class SeminarPayload {
  @Field(() => Seminar, { nullable: true })
  seminar?: object | null;

  @Field(() => [SeminarCode])
  codes!: SeminarCode[];

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'An answer that has just come.' })
export class SeminarNews {
  @Field(() => ID)
  tie!: string;

  @Field()
  tieName!: string;

  @Field()
  structure!: string;

  @Field(() => ID)
  structureId!: string;

  @Field(() => Stance)
  stance!: string;

  @Field()
  at!: string;
}

@ObjectType({ description: 'What a session shows to the room: what all in its pole may read.' })
export class SeminarWall {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Version of the graph: another one means that the network moved.' })
  version!: number;

  @Field()
  name!: string;

  @Field()
  isOpen!: boolean;

  @Field({ description: 'Where codes are typed.' })
  address!: string;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int, { description: 'Structures that have come in.' })
  joined!: number;

  @Field(() => Int, { description: 'Structures that have answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Ties that a structure has confirmed at the session.' })
  confirmed!: number;

  @Field(() => Int)
  contested!: number;

  @Field(() => Int, { description: 'Ties that structures have added.' })
  added!: number;

  @Field(() => [SeminarNews])
  newest!: SeminarNews[];

  @Field(() => Network)
  network?: Network;
}

@ObjectType({ description: 'The seat of a structure at a session.' })
export class SeminarSeat {
  @Field(() => ID)
  id!: string;

  @Field()
  seminar!: string;

  @Field()
  endsAt!: string;

  @Field(() => SeminarStructure)
  structure!: SeminarStructure;

  @Field(() => SeminarStructure)
  pole!: SeminarStructure;

  @Field(() => [SeminarStructure], { description: 'With whom it can declare a tie.' })
  others?: SeminarStructure[];
}

@ObjectType()
export class JoinSeminarPayload {
  @Field(() => String, { nullable: true, description: 'To send along as “Authorization: Seat <token>”.' })
  token?: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class SeminarAnswerPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the tie.' })
  tie?: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
