import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { AnswerButtons } from './answer-form';
import { useAnswerQuestion } from './use-answer';

const asked = 'PARTNER';

function Asked({ saying, onStale }: { readonly saying: string; readonly onStale: () => void }) {
  const answering = useAnswerQuestion('token', saying, onStale);
  return <AnswerButtons kind="SHARED_TRAINING" role={asked} answering={answering} />;
}

/** A server whose tie says something; what it was sent. */
function serve(says: string) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables);
    const problem = { __typename: 'Problem', code: 'TIE_REWRITTEN', field: 'tie', parameters: {} };
    const problems = variables['saying'] === says ? [] : [problem];
    return of({ data: { answerQuestion: { __typename: 'AnswerPayload', problems } } });
  });
  return { link, sent };
}

describe('an answer by the link of a mail', () => {
  it('is for what was read: where it says something else by now, that is read first', async () => {
    const { link, sent } = serve('now');
    const onStale = jest.fn();
    const confirm = () => userEvent.click(screen.getByRole('button', { name: 'C’est exact' }));
    const { rerender } = render(<Asked saying="before" onStale={onStale} />, inProduct(link));
    await confirm();
    expect(await screen.findByText(/a été modifié depuis que vous l’avez lu/)).toBeTruthy();
    expect(onStale).toHaveBeenCalledTimes(1);
    rerender(<Asked saying="now" onStale={onStale} />);
    await confirm();
    expect(await screen.findByText(/Réponse enregistrée/)).toBeTruthy();
    expect(sent.map(({ saying }) => saying)).toEqual(['before', 'now']);
    expect(sent[0]?.['request']).not.toBe(sent[1]?.['request']);
  });
});
