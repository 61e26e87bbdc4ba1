import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How often a selection may ask for the same name, and how many fragments it may be made of. */
export interface Repeats {
  readonly names: number;
  readonly fragments: number;
}

/** Errors after which validation ends: a person mends one at a time. */
export const MOST_ERRORS = 5;

/**
 * Refuses a selection that asks for one name over and over, before anything else is checked: whether fields of one name
 * agree is checked by comparing each with each, and all below them, which holds up the process for a third of a second
 * where there are a few hundred. To be used with `maxErrors: MOST_ERRORS`: it says so as often as makes validation end.
 */
export function maxRepeats(most: Repeats): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: ({ definitions }) => {
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
          continue;
        const error = faultOf(definition.selectionSet, most, context);
        if (error) for (let times = 0; times <= MOST_ERRORS; times++) context.reportError(error);
      }
    },
  });
}

function faultOf(set: SelectionSetNode, most: Repeats, context: ValidationContext): GraphQLError | undefined {
  const counts = new Map<string, number>();
  const below: SelectionSetNode[] = [];
  const followed = new Set<string>();
  let fragments = 0;
  // Fragments are part of the selection that they stand in.
  const parts = [{ set, isOwn: true }];
  for (let part = parts.pop(); part; part = parts.pop())
    for (const selection of part.set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        // What is below the fields of a named fragment is looked at where that is defined: once.
        if (selection.selectionSet && part.isOwn) below.push(selection.selectionSet);
        continue;
      }
      fragments += 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        parts.push({ set: selection.selectionSet, isOwn: part.isOwn });
        continue;
      }
      const { value } = selection.name;
      const fragment = followed.has(value) ? undefined : context.getFragment(value);
      followed.add(value);
      if (fragment) parts.push({ set: fragment.selectionSet, isOwn: false });
    }
  const repeats = Math.max(0, ...counts.values());
  if (repeats > most.names || fragments > most.fragments)
    return new GraphQLError(
      `Syntax Error: Repeats limit of ${most.names} names and ${most.fragments} fragments exceeded, found ${repeats} and ${fragments}.`,
    );
  for (const one of below) {
    const error = faultOf(one, most, context);
    if (error) return error;
  }
  return undefined;
}
