import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import { Actor } from '../parties';
import { Territory } from '../territories';
import { Reservation, Thing } from '../things';
import { CoverKind } from './coverage.model';
import { Tender } from './tender.model';

@ObjectType({ description: 'A need of a call that who watches covers, with its best competence.' })
export class WatchMatch {
  @Field({ description: 'Number of the lot.' })
  lot!: string;

  @Field(() => String, { nullable: true })
  label?: string | null;

  @Field(() => String, { nullable: true })
  cpv?: string | null;

  @Field(() => CoverKind)
  kind!: string;

  @Field(() => String, { nullable: true })
  tag?: string | null;

  @Field(() => Actor)
  actor!: object;

  @Field(() => Thing, { description: 'The competence.' })
  competence!: object;
}

@ObjectType({ description: 'A reserved lot that who watches could do something of.' })
export class WatchedReservation {
  @Field({ description: 'Number of the lot.' })
  lot!: string;

  @Field(() => Reservation)
  reservation!: string;

  @Field({ description: 'Whether who watches may answer it on the day of the deadline, as far as is known.' })
  qualifies!: boolean;
}

@ObjectType({ description: 'An open call that concerns who watches, and why.' })
export class WatchedCall {
  @Field(() => Tender)
  tender!: object;

  @Field(() => Float, { description: 'From 0 to 1: an order, not a probability.' })
  relevance!: number;

  @Field(() => [WatchMatch], { description: 'None for a pole: what it covers is asked of the call.' })
  matches!: readonly WatchMatch[];

  @Field(() => Territory, {
    nullable: true,
    description: 'The smallest territory that holds both the work and who watches.',
  })
  near?: object | null;

  @Field(() => [WatchedReservation])
  reserved!: readonly WatchedReservation[];
}

export const WatchedCallConnection = connectionType('WatchedCall', () => WatchedCall);

@ObjectType('Watch', { description: 'The open calls that concern somebody.' })
export class WatchModel {
  @Field(() => [Thing], { description: 'The actors, or the pole, that it is watched for.' })
  of!: readonly object[];

  @Field(() => Int, { description: 'Competences that the actors have told; 0 for a pole.' })
  competenceCount!: number;

  @Field(() => Int, { description: 'Open calls of which nobody has said what they need.' })
  unsaid!: number;
}
