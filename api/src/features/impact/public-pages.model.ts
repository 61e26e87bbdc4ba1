import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { IndicatorCode, IndicatorReport } from './impact.model';
import { IndicatorTarget } from './targets.model';

@InputType({ description: 'What a pole chooses to show the public.' })
export class PublicPageInput {
  @Field({ description: 'What the page is called.' })
  name!: string;

  @Field(() => [IndicatorCode], { description: 'The indicators that are shown, and no others.' })
  indicators!: string[];

  @Field({ defaultValue: false, description: 'Whether invented records count.' })
  withFictitious!: boolean;

  @Field(() => Int, { defaultValue: 365, description: 'Days after which the link no longer opens.' })
  days!: number;
}

@ObjectType({ description: 'A page that a pole showed the public, for who facilitates it.' })
export class PublicPage {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'ISO moment.' })
  publishedAt!: string;

  @Field({ description: 'ISO moment at which the link no longer opens.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO moment since which it does not.' })
  withdrawnAt?: string | null;

  @Field(() => [IndicatorCode])
  indicators!: string[];

  @Field({ description: 'Whether invented records were counted.' })
  withFictitious!: boolean;
}

@ObjectType()
export class PublicPagePayload {
  @Field(() => PublicPage, { nullable: true })
  page!: PublicPage | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of a page that was published now: told once, the store keeps no more than a hash.',
  })
  address?: string | null;

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'A page as it was published: what changed since does not change it.' })
export class PublishedPage {
  @Field()
  name!: string;

  @Field({ description: 'Name of the pole, as it was then.' })
  poleName!: string;

  @Field({ description: 'Slug of the pole, whose page shows what is known today.' })
  poleSlug!: string;

  @Field({ description: 'ISO moment.' })
  publishedAt!: string;

  @Field({ description: 'ISO moment.' })
  expiresAt!: string;

  @Field({ description: 'Whether invented records were counted, or the pole is invented.' })
  invented!: boolean;

  @Field(() => [IndicatorReport], { description: 'Without the ids of what stood behind them.' })
  indicators!: IndicatorReport[];

  @Field(() => [IndicatorTarget], { description: 'The targets that held.' })
  targets!: IndicatorTarget[];
}
