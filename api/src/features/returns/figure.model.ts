import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { figureDoubts, saidWays } from '@maillage/graph-schema/vocabulary';
import { Problem } from '../../platform/graphql/problem.model';
import { enumOf } from '../../platform/graphql/register-enum';
import { Node, Qualifier, Thing, UnitCode, YearlyFigure } from '../things';

export const SaidWay = enumOf('SaidWay', saidWays);
export const FigureDoubt = enumOf('FigureDoubt', figureDoubts);

@ObjectType({
  implements: () => [Node, Thing],
  description: 'A figure that a structure declares for a year: for itself and the facilitators of its pole.',
})
export class Return extends Thing {
  @Field(() => Int)
  year!: number;

  @Field(() => YearlyFigure)
  figure!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => UnitCode)
  unit!: string;

  @Field(() => Qualifier)
  qualifier!: string;

  @Field(() => SaidWay, { description: 'By which way it was given.' })
  saidHow!: string;

  @Field({ description: 'ISO date and time, or day.' })
  saidOn!: string;

  @Field({ description: 'Whether it was asked about and said to be right.' })
  sure!: boolean;
}

@ObjectType({ description: 'The structure whose figures are asked for.' })
export class FigureActor {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;
}

@ObjectType({
  description: 'One field of the form: what was given for the year, and the last earlier value.',
})
export class FigureField {
  @Field(() => YearlyFigure)
  figure!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier!: string | null;

  @Field(() => SaidWay, { nullable: true })
  how!: string | null;

  @Field(() => String, { nullable: true })
  saidOn!: string | null;

  @Field({ description: 'Whether it was asked about and said to be right.' })
  sure!: boolean;

  @Field(() => [FigureDoubt], {
    description: 'What to ask about it, where nobody has said that it is right.',
  })
  doubts!: string[];

  @Field(() => [String], {
    description:
      'For who acts for the structure, names of the poles of now whose facilitators do not read it: it was given before the structure came to them. Given again as it is, it is read by them too.',
  })
  unreadBy!: string[];

  @Field(() => Int, { nullable: true, description: 'The last earlier year that is known.' })
  lastYear!: number | null;

  @Field(() => Float, { nullable: true })
  lastValue!: number | null;

  @Field(() => Qualifier, { nullable: true })
  lastQualifier!: string | null;
}

@ObjectType({ description: 'The yearly form of one structure, for who may fill it in.' })
export class FigureForm {
  @Field(() => FigureActor)
  actor!: FigureActor;

  @Field({ description: 'Whether the structure is invented.' })
  fictitious!: boolean;

  @Field(() => Int)
  year!: number;

  @Field(() => [FigureField])
  fields!: FigureField[];

  @Field(() => SaidWay, { description: 'As what the figures are kept that are given here.' })
  how!: string;

  @Field(() => [String], { description: 'Names of the poles whose facilitators read the figures.' })
  readBy!: string[];

  @Field(() => Int, { description: 'The first year that figures can be given for.' })
  firstYear!: number;

  @Field(() => Int, { description: 'The last one.' })
  lastYear!: number;

  @Field({
    description: 'Whether a link came after the collection was closed: nothing can be given any more.',
  })
  closed!: boolean;
}

@ObjectType()
export class FigurePayload {
  @Field(() => FigureForm, {
    nullable: true,
    description: 'As it is now: a figure can raise doubts about others.',
  })
  form!: FigureForm | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
