import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Reservation } from '../things';

const optional = { nullable: true } as const;

@InputType({
  description: 'A competence that is looked for: a code, tags, or words that are taken as a tag.',
})
export class AskedNeedInput {
  @Field(() => String, optional)
  label?: string | null;

  @Field(() => String, { ...optional, description: 'Code of the CPV, its check digit ignored.' })
  cpv?: string | null;

  @Field(() => [String], optional)
  tags?: string[] | null;
}

@InputType({
  description: 'What partners are looked for, and under which constraints. Actors by id or address.',
})
export class PartnersInput {
  @Field(() => String, { ...optional, description: 'Address of a call for tenders.' })
  call?: string | null;

  @Field(() => [String], { ...optional, description: 'Numbers of its lots; all of them by default.' })
  lots?: string[] | null;

  @Field({ defaultValue: false, description: 'A group for each lot, or one across all of them.' })
  lotByLot!: boolean;

  @Field(() => [AskedNeedInput], { ...optional, description: 'Instead of a call, or besides it.' })
  needs?: AskedNeedInput[] | null;

  @Field(() => ID, { ...optional, description: 'Whose actors; by default that which keeps the call.' })
  pole?: string | null;

  @Field(() => [ID], { ...optional, description: 'Who must be in.' })
  required?: string[] | null;

  @Field(() => [ID], { ...optional, description: 'Who must not.' })
  excluded?: string[] | null;

  @Field(() => ID, { ...optional, description: 'Who is to lead; it is then in.' })
  lead?: string | null;

  @Field({ defaultValue: true, description: 'Whether somebody must be able to lead.' })
  needsLead!: boolean;

  @Field(() => ID, { ...optional, description: 'Around whom the second opinion is built.' })
  around?: string | null;

  @Field(() => Int, { defaultValue: 5 })
  mostMembers!: number;

  @Field(() => Float, { ...optional, description: 'No two members farther apart; no limit by default.' })
  mostDistance?: number | null;

  @Field(() => Float, {
    ...optional,
    description: 'Euros a year that the group must have together; by default what the lots ask.',
  })
  leastTurnover?: number | null;

  @Field(() => Reservation, { ...optional, description: 'Who alone may be in, besides what the lots say.' })
  reservation?: string | null;

  @Field({ defaultValue: false, description: 'Whether what the lots say of who alone may answer is let be.' })
  withoutReservation!: boolean;

  @Field(() => String, { ...optional, description: 'Code of the territory in which members must be.' })
  territory?: string | null;

  @Field({ defaultValue: false, description: 'Whether who is known to be busy is left out.' })
  freeOnly!: boolean;

  @Field({
    defaultValue: false,
    description: 'Whether only what both confirmed makes two known to each other.',
  })
  confirmedOnly!: boolean;

  @Field(() => Float, { defaultValue: 1, description: 'What one partner more costs, in steps of distance.' })
  memberCost!: number;

  @Field(() => Int, { defaultValue: 5, description: 'How many groups.' })
  best!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'In how many members each differs from those before it.',
  })
  difference!: number;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

/** A question with every list there, empty where nothing was said. */
export interface PartnersAsked extends Omit<PartnersInput, 'needs' | 'required' | 'excluded'> {
  needs: (Omit<AskedNeedInput, 'tags'> & { tags: string[] })[];
  required: string[];
  excluded: string[];
}
