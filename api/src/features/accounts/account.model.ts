import { Field, ID, ObjectType } from '@nestjs/graphql';
import { accountRoles, accountStates, linkPurposes } from '@maillage/graph-schema/vocabulary';
import { connectionType } from '../../platform/graphql/connection';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf } from '../../platform/graphql/register-enum';
import { Actor, Pole } from '../parties';
import { Territory, type TerritoryRow } from '../territories';
import { Thing, type ThingRow } from '../things';

export const AccountRole = enumOf('AccountRole', accountRoles);
const AccountState = enumOf('AccountState', accountStates);
const LinkPurpose = enumOf('LinkPurpose', linkPurposes);

@ObjectType({ description: 'A role that an account holds.' })
export class Grant {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountRole)
  role!: string;

  @Field(() => Thing, { nullable: true, description: 'The pole or the actor that it is over.' })
  over?: ThingRow | null;

  @Field(() => Pole, { nullable: true })
  pole?: ThingRow | null;

  @Field(() => Territory, { nullable: true, description: 'The territory that a reader reads about.' })
  territory?: TerritoryRow | null;

  @Field({ description: 'When it was given, as an ISO date and time.' })
  since!: string;
}

@ObjectType({ description: 'Who can sign in.' })
export class Account {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field(() => AccountState)
  state!: string;

  @Field(() => [Grant], { description: 'Facilitators see those in their poles; all see their own.' })
  grants!: Grant[];

  @Field()
  createdAt!: string;

  @Field(() => String, { nullable: true })
  lastSignInAt?: string | null;
}

export const AccountConnection = connectionType('Account', () => Account);

@ObjectType('Viewer', { description: 'Who asks.' })
export class ViewerModel {
  @Field(() => Account, { nullable: true, description: 'Nothing for a visitor.' })
  account?: Account | null;

  @Field()
  isAdministrator!: boolean;

  @Field({ description: 'Whether the account has a password: one that came in another way may not.' })
  hasPassword!: boolean;

  @Field(() => [Pole])
  facilitates!: ThingRow[];

  @Field(() => [Actor])
  actsFor!: ThingRow[];

  @Field(() => [Territory])
  readsTerritories!: TerritoryRow[];
}

@ObjectType({ description: 'A role that a link brings, by name.' })
export class LinkRole {
  @Field(() => AccountRole)
  role!: string;

  @Field(() => String, { nullable: true })
  over?: string | null;

  @Field(() => String, { nullable: true })
  pole?: string | null;
}

@ObjectType({ description: 'What a personal link is for, for whoever holds it.' })
export class LinkPreview {
  @Field(() => LinkPurpose)
  purpose!: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => [LinkRole])
  roles!: LinkRole[];

  @Field()
  expiresAt!: string;
}

@ObjectType()
export class SignInPayload {
  @Field(() => ViewerModel)
  viewer!: object;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class InvitePayload {
  @Field(() => String, { nullable: true, description: 'To pass on by hand, where mails are not sent.' })
  link?: string | null;

  @Field(() => Account, { nullable: true })
  account?: Account | null;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType()
export class AccountPayload {
  @Field(() => Account, { nullable: true })
  account?: Account | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
