import type { ApolloServerPlugin } from '@apollo/server';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { watchedOperations, type Outcome } from './watched-work';

/** Codes of what is our fault; with every other one we refuse what was asked. */
const faults = new Set<unknown>(['INTERNAL', 'DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/**
 * The type of an operation and its first field: `query network`. The name that a caller gives is anybody's word,
 * and would make a series of figures for each; a field of the schema is one of a closed list.
 */
export function operationLabel(operation: OperationDefinitionNode, document: DocumentNode): string {
  return `${operation.operation} ${firstField(operation.selectionSet, document) ?? 'nothing'}`;
}

function firstField(set: SelectionSetNode, document: DocumentNode): string | undefined {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragment(selection.name.value, document);
    const found = inner && firstField(inner.selectionSet, document);
    if (found) return found;
  }
  return undefined;
}

function fragment(name: string, { definitions }: DocumentNode): FragmentDefinitionNode | undefined {
  for (const one of definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) return one;
  return undefined;
}

/** Tells who watches of each operation, from when it is known to be valid until its answer leaves. */
export function watchOperations(): ApolloServerPlugin {
  return {
    contextCreationDidFail: () => {
      watchedOperations.begin('unknown unread')('failed');
      return Promise.resolve();
    },
    requestDidStart: () => {
      let end: ((outcome: Outcome) => void) | undefined;
      return Promise.resolve({
        didResolveOperation: ({ operation, document }) => {
          if (operation) end = watchedOperations.begin(operationLabel(operation, document));
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          // What does not parse or is not of the schema never became an operation.
          end ??= watchedOperations.begin('unknown invalid');
          end(body.kind === 'single' ? outcomeOf(body.singleResult.errors) : 'ok');
          return Promise.resolve();
        },
      });
    },
  };
}

function outcomeOf(errors: readonly { extensions?: Record<string, unknown> }[] = []): Outcome {
  if (errors.length === 0) return 'ok';
  return errors.some(({ extensions }) => faults.has(extensions?.['code'])) ? 'failed' : 'refused';
}
