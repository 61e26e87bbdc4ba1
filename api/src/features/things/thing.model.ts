import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { ThingKind } from '../../platform/graphql/vocabulary-enums';
import { typeOfThing, type ThingRow } from './thing-columns';

@InterfaceType('Node', {
  resolveType: (value: { graphqlType?: string }) => value.graphqlType ?? typeOfThing(value as ThingRow),
})
export abstract class Node {
  @Field(() => ID)
  id!: string;
}

@InterfaceType('Thing', {
  implements: () => [Node],
  description: 'Whatever has a page, a history, and can be spoken about.',
  resolveType: typeOfThing,
})
export abstract class Thing extends Node {
  @Field()
  slug!: string;

  @Field(() => ThingKind)
  kind!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field({ description: 'Invented for demonstration.' })
  fictitious!: boolean;
}
