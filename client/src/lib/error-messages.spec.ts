import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { figureErrorCodes, providerErrorCodes } from '@maillage/graph-schema/vocabulary';
import { addMessages, messageOf, messageOfProblem, problemOf } from './error-messages';

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
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
    expect(spaced(messageOf('STILL_USED', { names: 'Lien t, …' }, 'fr'))).toBe(
      'Encore utilisé par : Lien t, d’autres, que cette liste ne montre pas. Retirez ou modifiez cela d’abord.',
    );
    expect(messageOf('STILL_USED', { names: '…' }, 'en')).toContain(
      'by: others, which this list does not show.',
    );
  });

  it('tells why a value is refused in the language of the screen, and no English on a French one', () => {
    const of = (parameters: object) => spaced(problemOf(refusal('INVALID_INPUT', parameters), 'fr').message);
    const big = { detail: 'Too big: expected number to be <=1000', most: 1000, of: 'number' };
    expect(of(big)).toBe('Trop grand : au plus 1 000.');
    expect(problemOf(refusal('INVALID_INPUT', big), 'en').message).toBe('Too large: at most 1,000.');
    expect(of({ detail: 'x', most: 40, of: 'string' })).toBe('Trop long : au plus 40 caractères.');
    expect(of({ detail: 'x', above: 0, of: 'number' })).toBe('Trop petit : plus de 0.');
    expect(of({ detail: 'x', least: 1, of: 'array' })).toBe('Il en faut au moins 1.');
    expect(of({ detail: 'each tier begins above the one before' })).toMatch(/^Chaque palier/);
    expect(of({ detail: 'kilometres' })).toBe('Valeur refusée.');
    expect(of({ detail: '1–300' })).toBe('Valeur refusée : 1–300.');
    expect(of({})).toBe('Valeur refusée.');
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
