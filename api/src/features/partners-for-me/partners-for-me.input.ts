import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { usualWeights } from '../../algorithms/partners-for-me';

@InputType({ description: 'How much each term counts, 0 or more; together they make the whole.' })
export class PartnerWeightsInput {
  @Field(() => Float, { defaultValue: usualWeights.COMPETENCE })
  competence!: number;

  @Field(() => Float, { defaultValue: usualWeights.NETWORK })
  network!: number;

  @Field(() => Float, { defaultValue: usualWeights.PLACE })
  place!: number;

  @Field(() => Float, { defaultValue: usualWeights.KNOWN })
  known!: number;

  @Field(() => Float, { defaultValue: usualWeights.WISH })
  wish!: number;
}

@ArgsType()
export class PartnersForMeArgs {
  @Field(() => ID, { description: 'Id of an actor that one acts for.' })
  actor!: string;

  @Field(() => PartnerWeightsInput, { nullable: true })
  weights?: PartnerWeightsInput | null;

  @Field({ defaultValue: false, description: 'Whether those that it works with now are ranked too.' })
  withPresent!: boolean;

  @Field({ defaultValue: true })
  withFictitious!: boolean;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 50 at most.' })
  best!: number;
}
