import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Qualifier, YearlyFigure } from '../things';

/** What is given of one figure. */
@ArgsType()
abstract class GivingFigure {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is carried out once.' })
  request!: string;

  @Field(() => YearlyFigure)
  figure!: string;

  @Field({ description: 'As it was typed, in French or English ways; empty to take it away.' })
  text!: string;

  @Field(() => Qualifier, { nullable: true, description: 'How exact it is, where the text does not say so.' })
  qualifier?: string | null;

  @Field({ defaultValue: false, description: 'That it is right although it surprises.' })
  sure!: boolean;
}

@ArgsType()
export class SaveFigureArgs extends GivingFigure {
  @Field(() => ID, {
    description: 'A structure that the account acts for, or a member of a pole that it facilitates.',
  })
  actor!: string;

  @Field(() => Int)
  year!: number;
}

@ArgsType()
export class SaveFigureByLinkArgs extends GivingFigure {
  @Field({ description: 'Of the personal link.' })
  token!: string;
}
