import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FigureActor, FigureDoubt } from '../returns';
import { Statement } from '../statements';
import { PropertyCode, UnitCode, YearlyFigure } from '../things';

@ObjectType({ description: 'How many of the members of a year gave a figure of it.' })
export class FigureCoverage {
  @Field(() => YearlyFigure)
  figure!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  known!: number;

  @Field(() => Int)
  of!: number;
}

@ObjectType({ description: 'A figure that surprises and that nobody has said to be right.' })
export class DoubtfulFigure {
  @Field(() => FigureActor)
  actor!: FigureActor;

  @Field(() => YearlyFigure)
  figure!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => UnitCode)
  unit!: string;

  @Field(() => [FigureDoubt])
  doubts!: string[];
}

@ObjectType({ description: 'Statements that contradict each other, of which nobody has preferred one.' })
export class FigureDisagreement {
  @Field(() => PropertyCode)
  property!: string;

  @Field(() => [Statement])
  statements!: Statement[];
}

@ObjectType({ description: 'How good the figures of a pole are, for who facilitates it.' })
export class FigureQuality {
  @Field(() => ID, { description: 'Id of the pole.' })
  pole!: string;

  @Field(() => Int, { description: 'The last year that is over.' })
  year!: number;

  @Field(() => [FigureCoverage], { description: 'Of the last five years that are over, the earliest first.' })
  coverage!: FigureCoverage[];

  @Field(() => [FigureActor], { description: 'Members that gave nothing for the last year that is over.' })
  silent!: FigureActor[];

  @Field(() => [DoubtfulFigure], { description: 'The latest year first.' })
  doubtful!: DoubtfulFigure[];

  @Field(() => [FigureDisagreement])
  disagreements!: FigureDisagreement[];
}
