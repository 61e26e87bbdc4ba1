import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { delay, of, throwError } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { QuestionPage } from './question-page';

const actor = { __typename: 'Structure', id: 'actor', name: 'Nous' };
const tie = {
  ...{
    __typename: 'Cooperation',
    id: 'tie',
    slug: 'lien',
    kind: 'TIE',
    name: 'Marché inventé',
    fictitious: true,
  },
  ...{ tieKind: 'SHARED_TRAINING', saying: 'said', stance: 'DECLARED', cooperation: null, evidence: [] },
  span: { __typename: 'TimeSpan', since: null, until: null, end: null },
  participations: [
    { __typename: 'Participation', id: 'p', role: 'PARTNER', stance: 'DECLARED', party: actor, answers: [] },
  ],
};

/** A server that is reached or not. */
const serving = (isReached: boolean) =>
  new ApolloLink(({ operationName }) => {
    if (operationName === 'AskedQuestion')
      return of({
        data: {
          askedQuestion: { __typename: 'AskedQuestion', id: 'q', expiresAt: '', actor, bid: null, tie },
        },
      }).pipe(delay(1));
    if (!isReached) return throwError(() => new TypeError('Failed to fetch'));
    return of({ data: { answerQuestion: { __typename: 'AnswerPayload', problems: [] } } }).pipe(delay(1));
  });

async function open(server: ApolloLink): Promise<() => void> {
  const { unmount } = render(<QuestionPage token="secret" />, inProduct(server));
  await allAnswered();
  return unmount;
}

const reason = () => screen.queryByRole<HTMLTextAreaElement>('textbox')?.value;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a reason that is written on the page of a mailed question', () => {
  afterEach(() => sessionStorage.clear());

  it('is found again where the page was left by mistake, and nowhere but in this tab', async () => {
    const leave = await open(serving(true));
    press('Ce n’est pas exact');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Jamais eu lieu' } });
    leave();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret');
    expect(localStorage).toHaveLength(0);
    await open(serving(true));
    expect(reason()).toBe('Jamais eu lieu');
  });

  it('is kept where it could not be sent, and forgotten once it has arrived', async () => {
    const leave = await open(serving(false));
    press('Ce n’est pas exact');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Jamais eu lieu' } });
    press('Envoyer');
    await allAnswered();
    leave();
    await open(serving(true));
    press('Envoyer');
    await allAnswered();
    screen.getByRole('heading', { name: 'Merci, votre réponse est enregistrée' });
    expect(sessionStorage).toHaveLength(0);
  });
});
