import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { journalActs } from '@maillage/graph-schema/vocabulary';
import { connectionType } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/register-enum';

const JournalAct = enumOf('JournalAct', journalActs);

@ObjectType({ description: 'One line of the journal of access and rights.' })
export class JournalEntry {
  @Field(() => Int)
  number!: number;

  @Field({ description: 'When, as an ISO date and time.' })
  at!: string;

  @Field(() => JournalAct)
  act!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that did it; nothing where nobody had signed in.',
  })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; nothing once it is erased.' })
  byName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account or thing that it was done to.' })
  about?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of that account; nothing once it is erased.',
  })
  aboutName?: string | null;

  @Field(() => String, { nullable: true, description: 'A role, a count.' })
  detail?: string | null;
}

export const JournalConnection = connectionType('JournalEntry', () => JournalEntry);
