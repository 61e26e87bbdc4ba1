import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { IndicatorCode } from './impact.model';

@ArgsType()
export class ImpactArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the pole; left out, the real one that keeps most ties.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  pole?: string | null;

  @Field({ defaultValue: false, description: 'Whether invented records count.' })
  @IsBoolean()
  withFictitious!: boolean;
}

@ArgsType()
export class GovernanceArgs extends ImpactArgs {
  @Field(() => Int, { nullable: true, description: 'All years together where left out.' })
  @IsOptional()
  @IsInt()
  year?: number | null;
}

@ArgsType()
export class FigureArgs {
  @Field(() => [ID])
  @IsString({ each: true })
  statements!: string[];

  @Field(() => [ID])
  @IsString({ each: true })
  ties!: string[];

  @Field(() => [ID])
  @IsString({ each: true })
  events!: string[];

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsString({ each: true })
  projects?: string[] | null;
}

@ArgsType()
export class MemberFiguresArgs extends ImpactArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Key of one of the territories that the answer names; all members where left out.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  territory?: string | null;
}

@ArgsType()
export class FiguresBehindArgs extends MemberFiguresArgs {
  @Field(() => IndicatorCode)
  @IsString()
  indicator!: string;

  @Field(() => Int)
  @IsInt()
  year!: number;
}
