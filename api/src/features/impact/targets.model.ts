import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.model';
import { UnitCode } from '../things';
import { IndicatorCode, IndicatorReport } from './impact.model';

@ObjectType({
  description:
    'What a pole aims at for an indicator, written down by who facilitates it. Never changed: another one takes its place.',
})
export class IndicatorTarget {
  @Field(() => ID)
  id!: string;

  @Field(() => IndicatorCode)
  indicator!: string;

  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value!: number;

  @Field(() => UnitCode)
  unit!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Year by which it is to be reached; none where nobody said.',
  })
  dueYear?: number | null;

  @Field({ description: 'ISO day on which it was decided.' })
  setOn!: string;

  @Field({ description: 'The assembly, board or authority that decided it.' })
  author!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  source?: string | null;

  @Field({ description: 'ISO moment at which it was written down here.' })
  enteredAt!: string;

  @Field(() => String, { nullable: true, description: 'ISO moment since which it no longer holds.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; none where another one took its place.' })
  endedWhy?: string | null;
}

@ObjectType({ description: 'What a pole aims at, beside the targets that documents give.' })
export class IndicatorTargets {
  @Field(() => ID, { description: 'Id of the pole.' })
  pole!: string;

  @Field({ description: 'Whether the viewer facilitates the pole: then it may set targets.' })
  mayEdit!: boolean;

  @Field(() => [IndicatorTarget], { description: 'Those that hold and those of before, the latest first.' })
  targets!: IndicatorTarget[];

  @Field(() => [IndicatorReport], {
    description: 'Every indicator that something can be aimed at, without its values: some have none yet.',
  })
  indicators!: IndicatorReport[];
}

@InputType()
export class IndicatorTargetInput {
  @Field(() => IndicatorCode)
  indicator!: string;

  @Field(() => Float, { description: 'In the unit of the indicator.' })
  value!: number;

  @Field(() => Int, { nullable: true })
  dueYear?: number | null;

  @Field({ description: 'ISO day on which it was decided.' })
  setOn!: string;

  @Field({ description: 'The assembly, board or authority that decided it: no person.' })
  author!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  source?: string | null;
}

@ObjectType()
export class IndicatorTargetPayload {
  @Field(() => IndicatorTarget, { nullable: true })
  target!: IndicatorTarget | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
