import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { connectionType } from '../../platform/graphql/connection';
import {
  ActorType,
  BodyKind,
  CooperativeStatus,
  EssStatus,
  FunctionCode,
  Node,
  Thing,
  TimeSpan,
  typeOfThing,
} from '../things';

@InterfaceType('Party', {
  implements: () => [Node, Thing],
  description: 'Whoever or whatever can take part in a tie.',
  resolveType: typeOfThing,
})
export abstract class Party extends Thing {
  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => [String], { description: 'Other ways in which sources write its name.' })
  spellings!: string[];
}

@InterfaceType('Actor', {
  implements: () => [Node, Thing, Party],
  description: 'A structure or a collectivity.',
  resolveType: typeOfThing,
})
export abstract class Actor extends Party {
  @Field(() => ActorType)
  type!: string;

  @Field(() => String, { nullable: true })
  longName?: string | null;

  @Field(() => [FunctionCode])
  functions!: string[];

  @Field(() => EssStatus, { description: 'Whether it belongs to the social and solidarity economy.' })
  ess!: string;

  @Field(() => CooperativeStatus, { nullable: true })
  cooperativeStatus?: string | null;

  @Field({ description: 'Whether it runs the pole.' })
  hub!: boolean;
}

@ObjectType({ implements: () => [Node, Thing, Party, Actor] })
export class Structure extends Actor {}

@ObjectType({ implements: () => [Node, Thing, Party, Actor] })
/** In the schema by its decorator alone. @public */
export class Collectivity extends Actor {}

@ObjectType({
  implements: () => [Node, Thing, Party],
  description: 'A territorial cluster for economic cooperation.',
})
export class Pole extends Party {
  @Field(() => String, { nullable: true })
  longName?: string | null;
}

@ObjectType({ implements: () => [Node, Thing, Party], description: 'A building or a room.' })
export class Place extends Party {}

@ObjectType({
  implements: () => [Node, Thing, Party],
  description: 'A board, an assembly, a committee, a working group.',
})
export class Body extends Party {
  @Field(() => BodyKind)
  bodyKind!: string;
}

@ObjectType({ implements: () => [Node, Thing, Party], description: 'A person, in a public role.' })
export class Person extends Party {}

@ObjectType({ description: 'Identifier in a public register.' })
export class Identifier {
  @Field()
  scheme!: string;

  @Field()
  value!: string;

  @Field(() => String, { nullable: true, description: 'Where it was taken from.' })
  reference?: string | null;
}

export const ActorConnection = connectionType<Actor>('Actor', () => Actor as never);
