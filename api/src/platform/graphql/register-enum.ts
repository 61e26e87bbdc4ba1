import { registerEnumType } from '@nestjs/graphql';
import type { Term } from '@maillage/graph-schema/vocabulary';

/** Makes a GraphQL enum of a controlled list, its definitions as descriptions. */
export function enumOf<const T extends readonly Term[]>(
  name: string,
  terms: T,
): Record<string, T[number]['code']> {
  const values = Object.fromEntries(terms.map((term) => [term.code, term.code])) as Record<
    string,
    T[number]['code']
  >;
  registerEnumType(values, {
    name,
    valuesMap: Object.fromEntries(terms.map((term) => [term.code, { description: term.definition.en }])),
  });
  return values;
}

/** Makes a GraphQL enum of plain codes. */
export function enumOfCodes<const C extends string>(name: string, codes: readonly C[]): Record<string, C> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<string, C>;
  registerEnumType(values, { name });
  return values;
}
