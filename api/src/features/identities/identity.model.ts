import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';

@ObjectType({ description: 'Where people may sign in with an identity that they have elsewhere.' })
export class SignInProvider {
  @Field({ description: 'What people call it.' })
  label!: string;
}

@ObjectType({ description: 'Who somebody is at a provider of sign-in, by which an account opens.' })
export class Identity {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What people call the provider.' })
  provider!: string;

  @Field(() => String, { nullable: true, description: 'The address that it is known by there.' })
  email?: string | null;

  @Field({ description: 'As an ISO date and time.' })
  linkedAt!: string;

  @Field(() => String, { nullable: true })
  lastUsedAt?: string | null;
}

@ObjectType({ description: 'The way to the provider of sign-in.' })
export class DeparturePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The address of the provider to go to, in this browser and within ten minutes.',
  })
  address?: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
