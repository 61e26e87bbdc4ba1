import { Field, ID, InputType } from '@nestjs/graphql';
import { Modality, PropertyCode } from '../things';
import { ComparisonRelation } from './statement.model';

@InputType()
export class StatementFilter {
  @Field(() => ID, { nullable: true })
  about?: string | null;

  @Field(() => ID, { nullable: true })
  source?: string | null;

  @Field(() => [PropertyCode], { nullable: true })
  properties?: string[] | null;

  @Field(() => [Modality], { nullable: true })
  modalities?: string[] | null;

  @Field({ defaultValue: false })
  observationsOnly!: boolean;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

@InputType()
export class ComparisonFilter {
  @Field(() => ID, { nullable: true })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only where that source has a say.' })
  source?: string | null;

  @Field(() => [ComparisonRelation], { nullable: true })
  relations?: string[] | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}
