import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/register-enum';
import { Problem } from '../../platform/graphql/problem.model';

import { AccountRole } from '../accounts';
import { Thing, type ThingRow } from '../things';
import { inboxKinds } from './kinds';

export const InboxKindEnum = enumOf(
  'InboxKind',
  inboxKinds.map(({ code, definition }) => ({
    code,
    label: { fr: code, en: code },
    definition: { fr: definition, en: definition },
  })),
);

@ObjectType({ description: 'Somebody who has a role, for who keeps the pole.' })
export class InboxAccount {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => AccountRole)
  role!: string;
}

@ObjectType({ description: 'Something that waits for the facilitators of a pole.' })
export class InboxEntry {
  @Field(() => Thing, { nullable: true, description: 'The tie; none for an account.' })
  thing?: ThingRow | null;

  @Field(() => [Thing], {
    description:
      'Whose word it is about: who contested, who has not answered; for an account, what its role is over.',
  })
  actors!: readonly ThingRow[];

  @Field(() => InboxAccount, { nullable: true })
  account?: InboxAccount | null;

  @Field(() => String, { nullable: true })
  why?: string | null;

  @Field(() => String, { nullable: true, description: 'Day from which it waits.' })
  on?: string | null;

  @Field({ description: 'Whether there is somebody to ask by mail.' })
  reachable!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'When one of them was last asked about it: an ISO date and time.',
  })
  askedAt?: string | null;

  @Field({ description: 'Whether asking now would put the question to somebody.' })
  askable!: boolean;
}

@ObjectType()
export class InboxGroup {
  @Field(() => InboxKindEnum)
  kind!: string;

  @Field(() => Int)
  total!: number;

  @Field(() => [InboxEntry])
  entries!: readonly InboxEntry[];
}

@ObjectType({ description: 'What waits for the facilitators of a pole.' })
export class Inbox {
  @Field(() => [InboxGroup], { description: 'Every kind, also where nothing waits.' })
  groups!: readonly InboxGroup[];
}

@ObjectType()
export class AskAboutTiesPayload {
  @Field(() => Int, { description: 'People who will get a mail.' })
  asked!: number;

  @Field(() => Int, { description: 'Ties that somebody is asked about.' })
  ties!: number;

  @Field(() => [Problem])
  problems!: Problem[];
}
