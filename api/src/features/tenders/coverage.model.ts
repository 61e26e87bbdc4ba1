import { Field, Int, ObjectType } from '@nestjs/graphql';
import { coverKinds } from '../../algorithms/cpv-cover';
import { enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor } from '../parties';
import { Thing } from '../things';
import type { CoveringRow } from './covering-row';

export const CoverKind = enumOfCodes('CoverKind', coverKinds);

@ObjectType({ description: 'An actor that covers a need, with the best of its competences.' })
export class Covering {
  @Field(() => Actor)
  actor!: object;

  @Field(() => Thing, { description: 'The competence.' })
  competence!: object;

  @Field(() => CoverKind, {
    description: 'The same code, a wider one, a narrower one, or a shared tag.',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The shared tag, where no code does.' })
  tag?: string | null;
}

@ObjectType({
  description: 'How many actors of the pole can cover a need, of those that the viewer may see.',
})
export class NeedCoverage {
  @Field({ description: 'Number of the lot.' })
  lot!: string;

  @Field(() => String, { nullable: true, description: 'Nothing where the code alone is known.' })
  label?: string | null;

  @Field(() => String, { nullable: true })
  cpv?: string | null;

  @Field(() => [String])
  tags!: string[];

  @Field({ description: 'Whether it only follows from the codes of the notice.' })
  implied!: boolean;

  @Field(() => Int)
  actorCount!: number;

  @Field(() => Int, { description: 'Those with the very code.' })
  exact!: number;

  @Field(() => Int, { description: 'Those whose best is a wider code.' })
  wider!: number;

  @Field(() => Int, { description: 'Those whose best is a narrower code.' })
  narrower!: number;

  @Field(() => Int, { description: 'Those that share a tag only.' })
  byTag!: number;

  /** Who they are: see the resolver. */
  covering!: readonly CoveringRow[];
}

@ObjectType('TenderCoverage', {
  description: 'What the actors of the pole can cover of a lot or of a whole call.',
})
export class Coverage {
  @Field(() => [NeedCoverage])
  needs!: NeedCoverage[];

  @Field(() => Int)
  needCount!: number;

  @Field(() => Int, { description: 'Needs that somebody covers.' })
  coveredCount!: number;
}
