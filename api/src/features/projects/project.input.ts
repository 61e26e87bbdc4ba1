import { ArgsType, Field } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';

@ArgsType()
export class ProjectsArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the pole; left out, the real one that keeps most ties.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  pole?: string | null;

  @Field({ defaultValue: false, description: 'The invented projects, in the place of the real ones.' })
  @IsBoolean()
  withFictitious!: boolean;
}
