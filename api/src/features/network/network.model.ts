import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TimeSpan } from '../../platform/graphql/time-span.model';
import {
  ActorType,
  CooperationStatus,
  FunctionCode,
  Modality,
  Role,
  Stance,
  TerritoryLevel,
  ThingKind,
  TieKind,
} from '../../platform/graphql/vocabulary-enums';

enum PairDirection {
  NONE = 'NONE',
  FORWARD = 'FORWARD',
  BACKWARD = 'BACKWARD',
  BOTH = 'BOTH',
}

registerEnumType(PairDirection, { name: 'PairDirection' });

@ObjectType()
export class NetworkNode {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field(() => ThingKind)
  kind!: string;

  @Field()
  name!: string;

  @Field(() => ActorType, { nullable: true })
  actorType?: string | null;

  @Field(() => [FunctionCode])
  functions!: string[];

  @Field(() => String, { nullable: true })
  territoryCode?: string | null;

  @Field(() => String, { nullable: true })
  territoryName?: string | null;

  @Field()
  hub!: boolean;

  @Field()
  fictitious!: boolean;

  @Field(() => Int, {
    description: 'Number of distinct other parties it shares a tie with, in this network.',
  })
  degree!: number;
}

@ObjectType()
export class NetworkParticipant {
  @Field(() => ID)
  nodeId!: string;

  @Field(() => Role)
  role!: string;

  @Field(() => Stance)
  stance!: string;
}

@ObjectType()
export class NetworkTie {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field(() => TieKind)
  kind!: string;

  @Field()
  name!: string;

  @Field(() => Stance)
  stance!: string;

  @Field(() => Modality)
  modality!: string;

  @Field(() => CooperationStatus, { nullable: true })
  status?: string | null;

  @Field()
  implied!: boolean;

  @Field()
  fictitious!: boolean;

  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => String, {
    nullable: true,
    description: 'ISO day of the first document or answer it rests on.',
  })
  knownSince?: string | null;

  @Field({ description: 'False when the day asked for may or may not be within its span.' })
  certain!: boolean;

  @Field(() => Int)
  evidenceCount!: number;

  @Field(() => [NetworkParticipant])
  participants!: NetworkParticipant[];
}

@ObjectType()
export class NetworkPair {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => ID)
  tieId!: string;

  @Field(() => TieKind)
  kind!: string;

  @Field(() => Stance)
  stance!: string;

  @Field(() => Float, { description: '1/(k−1) for a tie of k participants.' })
  weight!: number;

  @Field(() => PairDirection)
  direction!: string;
}

@ObjectType()
export class NetworkTerritory {
  @Field({ description: 'INSEE code.' })
  code!: string;

  @Field(() => TerritoryLevel)
  level!: string;

  @Field()
  name!: string;
}

@ObjectType()
export class Network {
  @Field(() => Int, { description: 'Version of the graph it was read from.' })
  version!: number;

  @Field(() => [NetworkTerritory], {
    description:
      'The territory asked for and what it lies in, widest first; none where several have its code.',
  })
  path!: NetworkTerritory[];

  @Field(() => [NetworkNode])
  nodes!: NetworkNode[];

  @Field(() => [NetworkTie])
  ties!: NetworkTie[];

  @Field(() => [NetworkPair], {
    description: 'Two-by-two projection; empty unless the filter asks for folded.',
  })
  pairs!: NetworkPair[];

  @Field({
    description:
      'Whether nothing is given because it is too large to be drawn whole, where the filter asks for that; then what is left out is not counted.',
  })
  tooLarge!: boolean;

  @Field(() => Int, { description: 'Nodes that the limit of the drawing left out.' })
  omittedNodes!: number;

  @Field(() => Int, { description: 'Ties that the limit of the drawing left out.' })
  omittedTies!: number;
}

@ObjectType()
export class PathStep {
  @Field()
  from!: NetworkNode;

  @Field()
  tie!: NetworkTie;

  @Field()
  to!: NetworkNode;
}

@ObjectType()
export class Path {
  @Field(() => [PathStep])
  steps!: PathStep[];
}

@ObjectType({ description: 'By whom to go from one party to another.' })
export class PathResult {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of ties between the two; 0 to itself; null without a path.',
  })
  length?: number | null;

  @Field(() => [Path])
  paths!: Path[];
}
