import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { ActorType } from '../things';
import { FigureActor, SaidWay } from './figure.model';

@ObjectType({ description: 'How many members of a group have given a figure.' })
export class CollectionGroup {
  @Field(() => String, {
    nullable: true,
    description: 'The college of the membership; none where it says none.',
  })
  college!: string | null;

  @Field(() => ActorType, {
    nullable: true,
    description: 'The type of structure, where the group is by type.',
  })
  type!: string | null;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  of!: number;
}

@ObjectType({ description: 'A member in a collection.' })
export class CollectionMember {
  @Field(() => FigureActor)
  actor!: FigureActor;

  @Field(() => ActorType)
  type!: string;

  @Field(() => String, { nullable: true })
  college!: string | null;

  @Field({ description: 'Invented for demonstration.' })
  fictitious!: boolean;

  @Field(() => Int, { description: 'How many figures it has given for the year.' })
  given!: number;

  @Field(() => [SaidWay], { description: 'By which ways.' })
  hows!: string[];

  @Field(() => String, { nullable: true, description: 'ISO date and time, or day, of the last one.' })
  lastSaidOn!: string | null;

  @Field(() => Int, { description: 'Figures that were asked about and that nobody has said to be right.' })
  doubtful!: number;

  @Field(() => Int, { description: 'People who act for it.' })
  people!: number;

  @Field(() => Int, { description: 'Those among them who may be asked by mail.' })
  reachable!: number;

  @Field(() => Int, {
    description: 'Those among them to whom a reminder would go now: to nobody twice within a day.',
  })
  askable!: number;

  @Field(() => String, { nullable: true, description: 'ISO date and time of the last mail.' })
  askedAt!: string | null;
}

@ObjectType({ description: 'How far the figures of a year of the members of a pole are collected.' })
export class FigureCollection {
  @Field(() => FigureActor, { description: 'The pole.' })
  pole!: FigureActor;

  @Field(() => Int)
  year!: number;

  @Field({ description: 'Whether members are asked now.' })
  isOpen!: boolean;

  @Field(() => String, { nullable: true, description: 'ISO date and time; none where it was never opened.' })
  openedAt!: string | null;

  @Field(() => String, { nullable: true })
  closedAt!: string | null;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  of!: number;

  @Field(() => [CollectionGroup])
  byCollege!: CollectionGroup[];

  @Field(() => [CollectionGroup])
  byType!: CollectionGroup[];

  @Field(() => [CollectionMember])
  members!: CollectionMember[];
}

@ObjectType()
export class CollectionPayload {
  @Field(() => FigureCollection, { nullable: true })
  collection!: FigureCollection | null;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class RemindersPayload {
  @Field(() => Int, { description: 'How many people get a mail.' })
  mails!: number;

  @Field(() => Int, {
    description:
      'Structures among those asked of which nobody can be written to, or that were asked within a day.',
  })
  left!: number;

  @Field(() => FigureCollection, { nullable: true })
  collection!: FigureCollection | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
