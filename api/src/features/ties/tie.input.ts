import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Stance, TieKind } from '../things';

@InputType()
export class TieFilter {
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
