import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ComparisonRelationCode } from '../../algorithms/compare-statements';
import { connectionType } from '../../platform/graphql/connection';
import { ChangeMaker } from '../history';
import { Modality, Node, PropertyCode, Qualifier, UnitCode } from '../things';

@ObjectType({ description: 'That a person prefers a statement to those it disagrees with.' })
export class Pin {
  @Field()
  why!: string;

  @Field({ description: 'ISO moment, or day.' })
  on!: string;

  @Field(() => ChangeMaker)
  who!: ChangeMaker;
}

@ObjectType({
  implements: () => [Node],
  description:
    'What passages say about one property of one thing. An observation where the property is an indicator.',
})
export class Statement extends Node {
  @Field(() => PropertyCode)
  property!: string;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => UnitCode, { nullable: true })
  unit?: string | null;

  @Field(() => Qualifier, { nullable: true })
  qualifier?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => Modality)
  modality!: string;

  @Field(() => String, { nullable: true, description: 'The time it is about, as EDTF.' })
  period?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What separates two figures that do not mean the same.',
  })
  scope?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field()
  implied!: boolean;

  @Field()
  fictitious!: boolean;
}

export const StatementConnection = connectionType('Statement', () => Statement);

export const ComparisonRelation: { readonly [C in ComparisonRelationCode]: C } = {
  DISAGREEMENT: 'DISAGREEMENT',
  EVOLUTION: 'EVOLUTION',
  PLANNED_AGAINST_REPORTED: 'PLANNED_AGAINST_REPORTED',
  AGREEMENT: 'AGREEMENT',
};

registerEnumType(ComparisonRelation, {
  name: 'ComparisonRelation',
  valuesMap: {
    DISAGREEMENT: { description: 'Other values for the same period in the same sense.' },
    EVOLUTION: { description: 'Other values for other periods.' },
    PLANNED_AGAINST_REPORTED: {
      description: 'What was planned, intended or asked, beside what was reported.',
    },
    AGREEMENT: { description: 'Several sources give the same value.' },
  },
});

@ObjectType({ description: 'Several statements about the same property of the same thing, side by side.' })
export class Comparison extends Node {
  @Field(() => PropertyCode)
  property!: string;

  @Field(() => String, { nullable: true })
  scope?: string | null;

  @Field(() => ComparisonRelation)
  relation!: string;

  @Field(() => Statement, {
    description:
      'The one that a person pinned; else, and among several pinned, reported before planned, then the latest period, then the latest document.',
  })
  preferred!: Statement;

  @Field(() => Statement, { description: 'The one that would be preferred had nobody pinned any.' })
  byRule!: Statement;

  @Field(() => [Statement])
  statements!: Statement[];
}

export const ComparisonConnection = connectionType('Comparison', () => Comparison);
