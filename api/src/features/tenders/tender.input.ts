import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { ContractKind, TenderNature } from '../things';

/** Where a call stands today: answers are awaited, no longer awaited, or somebody has won. */
export const tenderStates = ['OPEN', 'CLOSED', 'AWARDED'] as const;
export type TenderStateCode = (typeof tenderStates)[number];
export const TenderState = enumOfCodes('TenderState', tenderStates);

@InputType()
export class TenderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the title or of the buyer’s name, accents and case ignored.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the buyer’s name.' })
  buyer?: string | null;

  @Field(() => [TenderState], { nullable: true })
  states?: TenderStateCode[] | null;

  @Field(() => TenderNature, { nullable: true })
  nature?: string | null;

  @Field(() => ContractKind, { nullable: true })
  contract?: string | null;

  @Field(() => String, { nullable: true, description: 'First digits of a code of the CPV.' })
  cpv?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A tag that a lot asks for, accents and case ignored.',
  })
  tag?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a territory: that of the work or of the buyer; those within it count.',
  })
  territory?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a lot is reserved.' })
  reserved?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Id or slug of the pole that keeps it.' })
  pole?: string | null;

  @Field(() => String, { nullable: true, description: 'First day of the deadline.' })
  deadlineFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of the deadline.' })
  deadlineUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'First day on which the awarded contract ends.' })
  endsFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which the awarded contract ends.' })
  endsUntil?: string | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

export enum TenderSort {
  DEADLINE_ASC = 'DEADLINE_ASC',
  RECENT_DESC = 'RECENT_DESC',
  NAME_ASC = 'NAME_ASC',
  ENDS_ASC = 'ENDS_ASC',
}

registerEnumType(TenderSort, {
  name: 'TenderSort',
  valuesMap: {
    DEADLINE_ASC: { description: 'The next deadline first; those without one last.' },
    RECENT_DESC: { description: 'The latest published or awarded first.' },
    ENDS_ASC: { description: 'Awarded contracts by their end; others are left out.' },
  },
});
