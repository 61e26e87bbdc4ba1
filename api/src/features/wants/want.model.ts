import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { Node, Thing, TimeSpan, typeOfThing, WantSort, WantState } from '../things';

@InterfaceType('Want', {
  implements: () => [Node, Thing],
  description: 'What an actor looks for or proposes outside any call for tenders.',
  resolveType: typeOfThing,
})
export abstract class Want extends Thing {
  @Field(() => TimeSpan)
  span!: TimeSpan;

  @Field(() => WantSort)
  sort!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the Common Procurement Vocabulary, 8 digits.',
  })
  cpv?: string | null;

  @Field(() => [String])
  tags!: string[];

  @Field(() => WantState)
  state!: string;
}

@ObjectType({ implements: () => [Node, Thing, Want] })
/** In the schema by its decorator alone. @public */
export class Need extends Want {}

@ObjectType({ implements: () => [Node, Thing, Want] })
/** In the schema by its decorator alone. @public */
export class Offer extends Want {}
