import { Field, ObjectType } from '@nestjs/graphql';
import { SpanEnd } from './vocabulary-enums';

@ObjectType({ description: 'Since when and until when, as EDTF with the four days derived from it.' })
export class TimeSpan {
  @Field(() => String, { nullable: true })
  since?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;

  @Field(() => String, { nullable: true })
  sinceEarliest?: string | null;

  @Field(() => String, { nullable: true })
  sinceLatest?: string | null;

  @Field(() => String, { nullable: true })
  untilEarliest?: string | null;

  @Field(() => String, { nullable: true })
  untilLatest?: string | null;

  @Field(() => SpanEnd)
  end!: string;
}
