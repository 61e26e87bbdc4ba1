import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A private address at which a calendar program reads deadlines.' })
export class CalendarLink {
  @Field({ description: 'ISO date and time.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'When a program last read it; noted once an hour.' })
  lastReadAt?: string | null;
}

@ObjectType()
export class CalendarLinkPayload {
  @Field({ description: 'Told once: the store keeps a hash of it.' })
  url!: string;

  @Field(() => CalendarLink)
  link!: CalendarLink;
}
