import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { figureWithholdings } from '@maillage/graph-schema/vocabulary';
import { indicators, sections, verdicts } from '../../algorithms/indicators';
import { memberIndicators } from '../../algorithms/member-figures';
import { projectIndicators } from '../../algorithms/supported-projects';
import { Event } from '../chronicle';
import { Pole } from '../parties';
import { Project } from '../projects';
import { Statement } from '../statements';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';
import { Modality, Qualifier, UnitCode } from '../things';
import { StructuralTie, Tie } from '../ties';

export const IndicatorCode = enumOfCodes(
  'IndicatorCode',
  [...projectIndicators, ...indicators, ...memberIndicators].map((one) => one.code),
);
const IndicatorSection = enumOfCodes('IndicatorSection', sections);
const FigureWithholding = enumOf('FigureWithholding', figureWithholdings);
const PromiseVerdict = enumOfCodes('PromiseVerdict', verdicts);

@ObjectType({ description: 'A text in the two languages of the screens.' })
export class BilingualText {
  @Field()
  fr!: string;

  @Field()
  en!: string;
}

@ObjectType({ description: 'How many of the records that could count do.' })
export class Coverage {
  @Field(() => Int)
  known!: number;

  @Field(() => Int)
  of!: number;
}

@ObjectType({ description: 'A value of an indicator for a period, with the records that it rests on.' })
export class IndicatorReading {
  @Field(() => String, { nullable: true, description: 'EDTF; none where no document says when.' })
  period?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'None where it is said without a number: never 0 for unknown.',
  })
  value?: number | null;

  @Field(() => UnitCode)
  unit!: string;

  @Field(() => Qualifier)
  qualifier!: string;

  @Field(() => Modality)
  modality!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an indicator that is told part by part, which part it is: parts are not to be added up.',
  })
  part?: string | null;

  @Field({ description: 'Whether the records behind it give other values too.' })
  disputed!: boolean;

  @Field(() => Coverage, { nullable: true })
  coverage?: Coverage | null;

  @Field(() => FigureWithholding, {
    nullable: true,
    description: 'Why a sum of members’ figures is not told: the value is null, never 0.',
  })
  withheld?: string | null;

  @Field(() => FigureWithholding, {
    nullable: true,
    description: 'Why others are not told what this viewer is.',
  })
  withheldFromOthers?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the members’ values, from ten on, rounded to two digits.',
  })
  median?: number | null;

  @Field(() => [ID], { description: 'Ids of the statements behind it.' })
  statements!: string[];

  @Field(() => [ID], { description: 'Ids of the ties behind it.' })
  ties!: string[];

  @Field(() => [ID], { description: 'Ids of the events behind it.' })
  events!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Of a sum of members’ figures: how many of those behind it the viewer may read.',
  })
  figureCount?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the supported projects behind it that the viewer may read.',
  })
  projects?: readonly string[] | null;
}

@ObjectType({ description: 'An indicator with its words, values and aims.' })
export class IndicatorReport {
  @Field(() => IndicatorCode)
  code!: string;

  @Field(() => IndicatorSection)
  section!: string;

  @Field(() => BilingualText)
  label!: BilingualText;

  @Field(() => BilingualText, { description: 'What it counts.' })
  sentence!: BilingualText;

  @Field(() => BilingualText, { description: 'What must not be read into it.' })
  caveat!: BilingualText;

  @Field(() => UnitCode)
  unit!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether more of it is better; null where neither is.',
  })
  moreIsBetter?: boolean | null;

  @Field(() => [IndicatorReading], { description: 'The earliest first; a year without one is unknown.' })
  readings!: IndicatorReading[];

  @Field(() => [IndicatorReading], { description: 'What is aimed at or planned.' })
  aims!: IndicatorReading[];
}

@ObjectType({ description: 'What came of a pole, as the viewer may know it.' })
export class ImpactReport {
  @Field(() => Pole)
  pole!: Pole;

  @Field(() => [Pole], { description: 'The poles that can be chosen, the real ones first.' })
  poles!: Pole[];

  @Field(() => [Statement], { description: 'The criteria that documents say the pole will be judged by.' })
  criteria!: Statement[];

  @Field(() => [IndicatorReport])
  indicators!: IndicatorReport[];
}

@ObjectType({ description: 'An announcement against what later documents report.' })
export class PromiseEntry {
  @Field(() => Statement)
  promise!: Statement;

  @Field(() => PromiseVerdict)
  verdict!: string;

  @Field(() => [Statement], { description: 'What was reported since, the earliest first.' })
  since!: Statement[];
}

@ObjectType({ description: 'A funding with the amounts that are said of it.' })
export class FundingEntry {
  @Field(() => StructuralTie)
  tie!: StructuralTie;

  @Field(() => [Statement])
  said!: Statement[];
}

@ObjectType({ description: 'The records behind a figure.' })
export class FigureRecords {
  @Field(() => [Statement])
  statements!: Statement[];

  @Field(() => [Tie])
  ties!: Tie[];

  @Field(() => [Event])
  events!: Event[];

  @Field(() => [Project])
  projects!: Project[];
}
