import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Stance, TieKind } from '../things';

@InputType()
export class TieFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those of these; more than a page of them is asked for in parts.',
  })
  ids?: string[] | null;

  @Field(() => [TieKind], { nullable: true })
  kinds?: string[] | null;

  @Field(() => [Stance], { nullable: true })
  stances?: string[] | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

export enum TieSort {
  NAME_ASC = 'NAME_ASC',
  SINCE_ASC = 'SINCE_ASC',
  SINCE_DESC = 'SINCE_DESC',
}

registerEnumType(TieSort, { name: 'TieSort' });
