import { Field, ObjectType } from '@nestjs/graphql';
import type { ErrorCodeCode } from '@maillage/graph-schema/vocabulary';
import { JsonValue } from './json.scalar';

/** What keeps a mutation from doing what it was asked, for the person to mend. */
@ObjectType({ description: 'What keeps a mutation from doing what it was asked.' })
export class Problem {
  @Field(() => String, { description: 'One of the codes of the closed list.' })
  code!: ErrorCodeCode;

  @Field(() => String, { nullable: true, description: 'The argument at fault.' })
  field?: string | null;

  @Field(() => JsonValue, { nullable: true, description: 'What the message says besides.' })
  parameters?: Readonly<Record<string, string | number>> | null;
}

/** One problem, as the only one. */
export function problem(
  code: ErrorCodeCode,
  field?: string,
  parameters?: Readonly<Record<string, string | number>>,
): Problem[] {
  return [{ code, field: field ?? null, parameters: parameters ?? null }];
}
