import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A code of the Common Procurement Vocabulary.' })
export class CpvCode {
  @Field({ description: 'Eight digits, without the check digit.' })
  code!: string;

  @Field({ description: 'French label.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'English label, where the imported list has one.' })
  labelEn?: string | null;

  @Field(() => Int, { description: 'Digits that say something: 2 for a division, 3 for a group, up to 8.' })
  level!: number;
}
