import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { TieKind } from '../../platform/graphql/vocabulary-enums';
import { WantSort, WantState } from '../things';

const wantSides = ['NEED', 'OFFER'] as const;
const WantSide = enumOfCodes('WantSide', wantSides);

const optional = { nullable: true } as const;

@InputType()
export class WantFilter {
  @Field(() => WantSide, optional)
  side?: string | null;

  @Field(() => WantSort, optional)
  sort?: string | null;

  @Field(() => [WantState], { ...optional, description: 'Open ones by default.' })
  states?: string[] | null;

  @Field(() => String, {
    ...optional,
    description: 'A part of the title, the text, a tag or the actor’s name, accents and case ignored.',
  })
  text?: string | null;

  @Field(() => String, { ...optional, description: 'First digits of a code of the CPV.' })
  cpv?: string | null;

  @Field(() => String, { ...optional, description: 'Code of a territory; those within it count.' })
  territory?: string | null;

  @Field(() => Int, {
    ...optional,
    description:
      'Where the territory is a commune: also those of the communes of which the centre is at most so far from its own ' +
      '(1 to 100), as the crow flies, or may be where a position is estimated.',
  })
  kilometres?: number | null;

  @Field(() => String, {
    ...optional,
    description: 'An ISO day on which it is possibly wanted or to be had.',
  })
  openOn?: string | null;

  @Field(() => ID, { ...optional, description: 'Id or address of the actor whose it is.' })
  of?: string | null;

  @Field(() => ID, { ...optional, description: 'Id or address of the pole that keeps it.' })
  pole?: string | null;

  @Field({ defaultValue: true })
  withFictitious!: boolean;
}

@ArgsType()
export class TakeUpArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is done once.' })
  request!: string;

  @Field(() => ID, { description: 'A need or an offer of an actor that one acts for.' })
  want!: string;

  @Field(() => ID, { description: 'What answers it.' })
  match!: string;

  @Field(() => TieKind, {
    ...optional,
    description: 'What it becomes: one of the kinds that its sort allows, the usual one by default.',
  })
  kind?: string | null;
}
