import { Field, ID, ObjectType } from '@nestjs/graphql';
import { mailStates } from '@maillage/graph-schema/vocabulary';
import { connectionType } from '../../platform/graphql/connection';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf } from '../../platform/graphql/register-enum';

const MailState = enumOf('MailState', mailStates);

@ObjectType({ description: 'A mail that was sent, or is to be passed on.' })
export class Mail {
  @Field(() => ID)
  id!: string;

  @Field()
  to!: string;

  @Field()
  subject!: string;

  @Field({ description: 'Its personal links are left out, but where somebody has to pass them on.' })
  text!: string;

  @Field(() => MailState)
  state!: string;

  @Field({ description: 'When it was written, as an ISO date and time.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'What the mail server answered to the last try.' })
  detail?: string | null;
}

@ObjectType()
export class MailPayload {
  @Field(() => [Problem])
  problems!: Problem[];
}

export const MailConnection = connectionType('Mail', () => Mail);
