import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsDay } from '../../platform/graphql/is-day';
import {
  FunctionCode,
  Modality,
  Stance,
  TerritoryLevel,
  TieKind,
} from '../../platform/graphql/vocabulary-enums';

@InputType()
export class NetworkFilter {
  @Field(() => [TieKind], { nullable: true })
  kinds?: string[] | null;

  @Field(() => [Stance], { nullable: true })
  stances?: string[] | null;

  @Field(() => [Modality], { nullable: true })
  modalities?: string[] | null;

  @Field(() => [FunctionCode], {
    nullable: true,
    description: 'Actors with one of them, and all that is no actor.',
  })
  functions?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Actors that no function is said of, and all that is no actor.',
  })
  withoutFunction?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a territory; those within it count. Where levels share it, those of all of them.',
  })
  territory?: string | null;

  @Field(() => TerritoryLevel, {
    nullable: true,
    description:
      'Level of that territory, where it is one alone: a région and a département can have one code.',
  })
  territoryLevel?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Actors of the territory itself and of none within it; without a territory, of none at all.',
  })
  unplaced?: boolean;

  @IsOptional()
  @IsDay()
  @Field(() => String, { nullable: true, description: 'ISO day: ties that are possibly true on that day.' })
  asOf?: string | null;

  @IsOptional()
  @IsDay()
  @Field(() => String, {
    nullable: true,
    description: 'ISO day: from documents and answers dated up to then.',
  })
  knownOn?: string | null;

  @Field({ defaultValue: false, description: 'With the structures that run a pole.' })
  withHub!: boolean;

  @Field({ defaultValue: true })
  withFictitious!: boolean;

  @Field({ defaultValue: false, description: 'Also as pairs.' })
  folded!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Nothing of a network that is too large to be drawn whole, instead of a part of it. What is no actor comes with its ties then, and not alone.',
  })
  wholeOrNothing?: boolean;
}
