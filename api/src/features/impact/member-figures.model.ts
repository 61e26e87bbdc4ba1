import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import { Problem } from '../../platform/graphql/problem.model';
import { Pole, Structure } from '../parties';
import { Return } from '../returns';
import { TerritoryLevel } from '../things';
import { IndicatorReport } from './impact.model';

@ObjectType({ description: 'A territory in which members are, by the key to ask for it with.' })
export class MemberTerritory {
  @Field()
  key!: string;

  @Field(() => TerritoryLevel)
  level!: string;

  @Field()
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'EDTF: since when it has these limits; none where that is not known.',
  })
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF: until when it had them.' })
  until?: string | null;

  @Field(() => Int, { description: 'Members that lie in it.' })
  members!: number;
}

@ObjectType({ description: 'A year for which figures were given or published.' })
export class FigureYear {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: 'ISO moment; none while they are not published.' })
  publishedAt?: string | null;

  @Field(() => Int, { description: 'Members that gave something, as far as the viewer may know.' })
  given!: number;

  @Field(() => Int, {
    description:
      'Supported projects whose counts are not published yet, for who may publish them; 0 for everybody else.',
  })
  projects!: number;
}

@ObjectType({ description: 'What a structure that the viewer acts for has of an indicator in a year.' })
export class OwnFigure {
  @Field(() => ID)
  actor!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ description: 'An indicator over members’ yearly figures, beside what the viewer’s own are.' })
export class MemberIndicatorReport extends IndicatorReport {
  @Field(() => [OwnFigure])
  own!: OwnFigure[];
}

@ObjectType({
  description: 'Indicators over the yearly figures of a pole’s members, as the viewer may know them.',
})
export class MemberFigures {
  @Field(() => Pole)
  pole!: Pole;

  @Field(() => String, { nullable: true, description: 'Key of the territory that the sums are of.' })
  territory?: string | null;

  @Field(() => [MemberTerritory])
  territories!: MemberTerritory[];

  @Field(() => [FigureYear], { description: 'The earliest first.' })
  years!: FigureYear[];

  @Field({ description: 'Whether the sums are over invented members: they are never added to real ones.' })
  invented!: boolean;

  @Field({
    description: 'Whether the viewer facilitates the pole: then it reads every value, and may publish.',
  })
  mayPublish!: boolean;

  @Field(() => [MemberIndicatorReport])
  indicators!: MemberIndicatorReport[];

  @Field(() => [IndicatorReport], {
    description:
      'Counts of the supported projects of the whole pole (E1): as they are for who reads each, as they were published for everybody else.',
  })
  projects!: IndicatorReport[];
}

@ObjectType({ description: 'A yearly figure with the structure that gave it.' })
class MemberFigure {
  @Field(() => Structure)
  actor!: Structure;

  @Field(() => Return)
  figure!: Return;
}

export const MemberFigureConnection = connectionType('MemberFigure', () => MemberFigure);

@ObjectType()
export class PublishFiguresPayload {
  @Field(() => FigureYear, { nullable: true })
  year!: FigureYear | null;

  @Field(() => [Problem])
  problems!: Problem[];
}
