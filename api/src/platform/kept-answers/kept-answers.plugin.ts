import type { ApolloServerPlugin } from '@apollo/server';
import { currentKeeping } from './keeping';
import type { KeptAnswers } from './kept-answers.service';
import { mayBeKept } from './may-be-kept';
import { operationOf } from './question';

/** Tells, of each answer that somebody would keep, whether it may be. */
export function keptAnswersPlugin(answers: KeptAnswers): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      const keeping = currentKeeping();
      if (!keeping) return Promise.resolve();
      return Promise.resolve({
        // The operation is valid and not too costly by now.
        didResolveOperation: ({ schema, document, operation, request }) => {
          const may = mayBeKept(schema, document, operation);
          answers.noteOperation(operationOf(request.query ?? '', request.operationName), may);
          if (!may) keeping.refuse();
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, errors }) => {
          const isWhole =
            body.kind === 'single' && Boolean(body.singleResult.data) && !body.singleResult.errors;
          if (isWhole && !errors?.length) keeping.complete();
          return Promise.resolve();
        },
      });
    },
  };
}
