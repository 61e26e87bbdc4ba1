import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, throwError } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { FindThing } from './find-thing';

const ACTORS = ['ACTOR'] as const;

const hit = (id: string, fictitious: boolean) => ({
  __typename: 'SearchHit',
  matched: `Coop ${id}`,
  thing: {
    __typename: 'Structure',
    id,
    slug: `coop-${id}`,
    kind: 'ACTOR',
    name: `Coop ${id}`,
    fictitious,
    type: 'COOPERATIVE',
    functions: [],
  },
});

/** A search that answers until what is typed is `coopx`. */
const link = new ApolloLink(({ variables }) =>
  variables['text'] === 'coopx'
    ? throwError(() => new TypeError('Failed to fetch'))
    : of({ data: { search: [hit('1', false), hit('2', true), hit('3', false)] } }),
);

function show(address = '/') {
  const onChoose = jest.fn();
  render(
    <FindThing
      label="Avec qui"
      placeholder="Nom"
      kinds={ACTORS}
      found={(count) => `${count} trouvées`}
      fits={({ id }) => id !== '3'}
      onChoose={onChoose}
    />,
    inProduct(link, { address }),
  );
  return onChoose;
}

const field = () => screen.getByRole('combobox', { name: 'Avec qui' });

describe('a thing found as one types', () => {
  it('is marked where it is invented, and chosen with the keyboard', async () => {
    const onChoose = show();
    await userEvent.type(field(), 'coop');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(screen.getAllByRole('option')[1]?.textContent).toContain('inventé');
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ slug: 'coop-1' }));
  });

  it('is left out where it is invented and hidden', async () => {
    show('/?demo=0');
    await userEvent.type(field(), 'coop');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
  });

  it('is not said to be missing when it could not be looked for', async () => {
    show();
    await userEvent.type(field(), 'coop');
    await screen.findAllByRole('option');
    await userEvent.type(field(), 'x');
    expect(await screen.findAllByText(/Le serveur ne répond pas/)).not.toHaveLength(0);
    // Nor are those of the text before offered for it.
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    expect(screen.queryByText('0 trouvées')).toBeNull();
  });
});
