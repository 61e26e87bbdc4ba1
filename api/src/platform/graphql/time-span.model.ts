import { Field, ObjectType } from '@nestjs/graphql';
import { SpanEnd } from './vocabulary-enums';

@ObjectType({ description: 'Since when and until when, as EDTF with the four days derived from it.' })
export class TimeSpan {
  @Field(() => String, {
    nullable: true,
    description: 'A date, or the interval in which it began: `../2016-03-10` is by that day at the latest.',
  })
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A date, the interval in which it ended (`2016-03-10/..` is not before that day), or `..` for still so.',
  })
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
