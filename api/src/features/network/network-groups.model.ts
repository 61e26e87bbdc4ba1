import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TerritoryLevel } from '../../platform/graphql/vocabulary-enums';
import { NetworkTerritory } from './network.model';

export enum NetworkGrouping {
  TERRITORY = 'TERRITORY',
  FUNCTION = 'FUNCTION',
}

export enum NetworkGroupKind {
  TERRITORY = 'TERRITORY',
  UNPLACED = 'UNPLACED',
  FUNCTION = 'FUNCTION',
  NO_FUNCTION = 'NO_FUNCTION',
  OTHERS = 'OTHERS',
}

registerEnumType(NetworkGrouping, { name: 'NetworkGrouping' });
registerEnumType(NetworkGroupKind, {
  name: 'NetworkGroupKind',
  valuesMap: {
    UNPLACED: {
      description: 'Of the territory itself and of none within it; without a territory, of none at all.',
    },
    OTHERS: { description: 'Poles, places, bodies and persons.' },
  },
});

@ObjectType()
export class NetworkGroup {
  @Field({ description: 'Names the group among those of the same question, and in addresses.' })
  key!: string;

  @Field(() => NetworkGroupKind)
  kind!: NetworkGroupKind;

  @Field(() => NetworkTerritory, { nullable: true })
  territory?: NetworkTerritory | null;

  @Field(() => String, { nullable: true, description: 'Code of the function.' })
  function?: string | null;

  @Field(() => Int, { description: 'Actors in it; of what is no actor, those things.' })
  count!: number;

  @Field(() => Int, { description: 'Ties that two at least of the group share.' })
  ties!: number;
}

@ObjectType()
export class NetworkGroupTies {
  @Field({ description: 'Key of a group.' })
  from!: string;

  @Field({ description: 'Key of another one.' })
  to!: string;

  @Field(() => Int, { description: 'Ties that somebody of the one shares with somebody else of the other.' })
  ties!: number;
}

@ObjectType({
  description:
    'A network as groups. An actor of several territories or functions counts in each of them; totals count it once.',
})
export class NetworkGroups {
  @Field(() => Int, { description: 'Version of the graph it was read from.' })
  version!: number;

  @Field(() => TerritoryLevel, {
    nullable: true,
    description:
      'Level of the territories: the narrowest that places half of the actors in forty groups at most.',
  })
  level?: string | null;

  @Field(() => [NetworkTerritory], {
    description:
      'The territory asked for and what it lies in, widest first; none where several have its code.',
  })
  path!: NetworkTerritory[];

  @Field(() => [NetworkGroup], { description: 'The largest first.' })
  groups!: NetworkGroup[];

  @Field(() => [NetworkGroupTies], { description: 'Those with most ties first.' })
  between!: NetworkGroupTies[];

  @Field(() => Int)
  actors!: number;

  @Field(() => Int, { description: 'What is no actor, as far as ties lead to it.' })
  others!: number;

  @Field(() => Int)
  ties!: number;

  @Field({
    description: 'Whether the same network can be drawn whole, one by one: `wholeOrNothing` gives it.',
  })
  drawable!: boolean;

  @Field(() => Int, { description: 'Groups that the limit of the drawing left out: those with the fewest.' })
  omittedGroups!: number;

  @Field(() => Int, { description: 'Actors that are in no group that is given.' })
  omittedActors!: number;

  @Field(() => Int, {
    description:
      'Ties that are neither within a group that is given nor between two, as far as that is given.',
  })
  omittedTies!: number;
}
