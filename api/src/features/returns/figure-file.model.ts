import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { figureColumns } from '../../algorithms/returns';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Problem } from '../../platform/graphql/problem.model';
import { Qualifier, YearlyFigure } from '../things';
import { FigureActor, FigureDoubt } from './figure.model';

const FigureColumn = enumOfCodes('FigureColumn', figureColumns);
const FigureVerdict = enumOfCodes('FigureVerdict', ['ADDED', 'CHANGED', 'UNCHANGED', 'REFUSED']);

@ArgsType()
export class FigureFileArgs {
  @Field(() => ID)
  pole!: string;

  @Field(() => Int, { description: 'The year of rows that say none.' })
  year!: number;

  @Field({ description: 'Of a file of comma, semicolon or tab separated values, with its titles.' })
  text!: string;

  @Field(() => [FigureColumn], {
    nullable: true,
    description: 'What each column is; remembered or proposed where left out.',
  })
  columns?: string[] | null;
}

@ArgsType()
export class ImportFiguresArgs extends FigureFileArgs {
  @Field(() => ID, { description: 'Of the sender’s own making: sent twice, it is carried out once.' })
  request!: string;
}

@ObjectType({ description: 'One cell of a file: what would become of it.' })
export class FigureCell {
  @Field(() => YearlyFigure)
  figure!: string;

  @Field({ description: 'As the file has it.' })
  text!: string;

  @Field(() => Float, { nullable: true, description: 'As it was understood.' })
  value!: number | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier!: string | null;

  @Field(() => FigureVerdict)
  verdict!: string;

  @Field(() => [FigureDoubt])
  doubts!: string[];

  @Field(() => [Problem])
  problems!: Problem[];
}

@ObjectType({ description: 'One row of a file.' })
export class FigureFileRow {
  @Field(() => Int)
  line!: number;

  @Field({ description: 'The structure as the file names it.' })
  name!: string;

  @Field(() => FigureActor, { nullable: true, description: 'The member of the pole that it is.' })
  actor!: FigureActor | null;

  @Field(() => Int)
  year!: number;

  @Field(() => [FigureCell])
  cells!: FigureCell[];

  @Field(() => [Problem], { description: 'Why nothing of the row is taken.' })
  problems!: Problem[];
}

@ObjectType({ description: 'What an import would do, or has done.' })
export class FigureFilePlan {
  @Field(() => [String], { description: 'Titles of the columns.' })
  titles!: string[];

  @Field(() => [FigureColumn])
  columns!: string[];

  @Field(() => [FigureFileRow])
  rows!: FigureFileRow[];

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  refused!: number;

  @Field({ description: 'Whether it was carried out.' })
  isDone!: boolean;

  @Field(() => [Problem])
  problems!: Problem[];
}
