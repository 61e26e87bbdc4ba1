import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { codesOf, purchaseStates } from '@maillage/graph-schema/vocabulary';
import { PurchaseState } from './purchase.model';

const optional = { nullable: true } as const;

@ArgsType()
export class PurchasesArgs {
  @Field(() => String, {
    ...optional,
    description: 'Slug of the pole; left out, the real one that keeps most ties.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  pole?: string | null;

  @Field(() => [PurchaseState], { ...optional, description: 'Those that gather or are signed by default.' })
  @IsOptional()
  @IsArray()
  @IsIn(codesOf(purchaseStates), { each: true })
  states?: string[] | null;

  @Field({ defaultValue: true })
  @IsBoolean()
  withFictitious!: boolean;
}

@ArgsType()
export class PurchaseArgs {
  @Field(() => String, { description: 'Its address or id.' })
  @IsString()
  @MaxLength(200)
  slug!: string;

  @Field(() => Float, {
    ...optional,
    description: 'Units that are added, or taken off below 0, to see what they would change.',
  })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(-1e9)
  @Max(1e9)
  more?: number | null;
}

@ArgsType()
export class SignPurchaseArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is signed once.' })
  request!: string;

  @Field(() => String, { description: 'Address of the purchase.' })
  purchase!: string;

  @Field(() => Float, {
    description: 'The quantity that the signer saw: signed only while that is what is firmly pledged.',
  })
  quantity!: number;

  @Field(() => String, {
    ...optional,
    description: 'Number of the offer that the signer saw chosen: another one is not signed.',
  })
  offer?: string | null;

  @Field(() => Float, {
    ...optional,
    description: 'What the signer saw it cost: at another price it is not signed.',
  })
  cost?: number | null;

  @Field(() => String, {
    ...optional,
    description: 'Title of the document that was signed; the purchase itself if left out.',
  })
  document?: string | null;

  @Field({
    defaultValue: false,
    description:
      'Whether whoever sees all who take part sees the tie, with the words of the purchase; otherwise its readers alone.',
  })
  forAll!: boolean;
}

@ArgsType()
export class ReopenPurchaseArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is done once.' })
  request!: string;

  @Field(() => String, { description: 'Address of the purchase.' })
  purchase!: string;
}
