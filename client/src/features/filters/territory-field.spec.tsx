import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import { TerritoriesDocument } from './filters.generated';
import { TerritoryField } from './territory-field';

const toulouse = { __typename: 'Territory', id: 't', code: '31555', name: 'Toulouse', level: 'COMMUNE' };

const shown = (value: string) =>
  render(
    <MockedProvider
      mocks={[{ request: { query: TerritoriesDocument }, result: { data: { territories: [toulouse] } } }]}
    >
      <TerritoryField value={value} onChange={() => undefined} />
    </MockedProvider>,
  );

describe('the choice of a territory', () => {
  it('says what the address has where that is none, instead of saying that nothing is left out', async () => {
    shown('99999');
    expect(await screen.findByDisplayValue('99999 : territoire inconnu')).toBeTruthy();
  });

  it('names the one that it has', async () => {
    shown('31555');
    expect(await screen.findByDisplayValue('Toulouse')).toBeTruthy();
    expect(screen.queryByText(/inconnu/)).toBeNull();
  });
});
