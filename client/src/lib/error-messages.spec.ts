import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { figureErrorCodes, providerErrorCodes } from '@maillage/graph-schema/vocabulary';
import { addMessages, messageOf, messageOfProblem, problemOf } from './error-messages';

const refusal = (code: string, parameters: object) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code, parameters } }] });

describe('what is said of an error', () => {
  it('is the message of its code, with its parameters', () => {
    expect(problemOf(refusal('PAGE_TOO_LARGE', { max: 200 }), 'fr')).toEqual({
      code: 'PAGE_TOO_LARGE',
      message: 'Au plus 200 éléments par page.',
    });
    expect(messageOf('INTERNAL', { requestId: 'r-1' }, 'en')).toContain('r-1');
    addMessages(figureErrorCodes);
    expect(messageOfProblem({ code: 'NUMBER_TOO_LARGE', parameters: { max: 1e10 } }, 'en')).toContain(
      'at most 10,000,000,000.',
    );
  });

  it('says in words that there is more than it names', () => {
    expect(messageOf('STILL_USED', { names: 'Lien t, …' }, 'fr')).toBe(
      'Encore utilisé par : Lien t, d’autres, que cette liste ne montre pas. Retirez ou modifiez cela d’abord.',
    );
    expect(messageOf('STILL_USED', { names: '…' }, 'en')).toContain(
      'by: others, which this list does not show.',
    );
  });

  it('comes with the page that needs it, for codes that few need', () => {
    const problem = { code: 'PROVIDER_DENIED' };
    expect(messageOfProblem(problem, 'fr')).toMatch(/^Erreur inattendue/);
    addMessages(providerErrorCodes);
    expect(messageOfProblem(problem, 'fr')).toMatch(/n’a pas donné suite/);
  });

  it('takes a code it does not know for an unexpected error, and a cut line for a server that does not answer', () => {
    expect(problemOf(refusal('SOMETHING_NEW', {}), 'fr').code).toBe('INTERNAL');
    expect(problemOf(new TypeError('Failed to fetch'), 'en').code).toBe('UNREACHABLE');
  });
});
