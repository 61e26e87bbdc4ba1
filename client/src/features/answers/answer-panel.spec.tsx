import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { AnswerPanel } from './answer-panel';
import type { Given } from './answer-form';

const actor = {
  ...{
    __typename: 'Structure',
    id: 'a',
    slug: 'a',
    kind: 'ACTOR',
    name: 'Cantine inventée',
    fictitious: true,
  },
};

function show(answers: readonly Given[]) {
  const viewer = { __typename: 'Viewer', account: { __typename: 'Account', id: '1' }, actsFor: [actor] };
  const link = new ApolloLink(() => of({ data: { viewer } }));
  const own = { role: 'PARTNER', party: { id: 'a' }, answers } as const;
  const other = { role: 'PARTNER', party: { id: 'b' }, answers: [] } as const;
  render(
    <AnswerPanel tie={{ id: 't', saying: null, tieKind: 'SHARED_TRAINING', participations: [other, own] }} />,
    inProduct(link),
  );
}

const document = { authority: 'DOCUMENT', stance: 'DECLARED', givenOn: '2013-03-05' } as const;

describe('the question about a tie of one’s own', () => {
  it('is asked of who has not answered, whatever a document says', async () => {
    show([document]);
    expect(await screen.findByText('Ce lien concerne Cantine inventée. Est-il exact ?')).toBeTruthy();
  });

  it('gives way to the last answer, which may be changed', async () => {
    show([
      document,
      { authority: 'ACTOR', stance: 'CONTESTED', givenOn: '2025-01-02T10:00:00.000Z' },
      { authority: 'ACTOR', stance: 'CONFIRMED', givenOn: '2026-03-04T10:00:00.000Z' },
    ]);
    const said = 'Cantine inventée a confirmé ce lien le 4 mars 2026. Vous pouvez changer d’avis.';
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText(/Est-il exact/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Ce n’est pas exact' })).toBeTruthy();
  });
});
