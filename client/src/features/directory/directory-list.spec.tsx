import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { LanguageProvider } from '../../lib/i18n';
import { DirectoryList } from './directory-list';
import type { DirectoryActor } from './use-directory';

const actor = (name: string, territory: DirectoryActor['territory']): DirectoryActor => ({
  ...{
    __typename: 'Actor' as const,
    id: name,
    slug: name,
    kind: 'ACTOR',
    name,
    longName: null,
    summary: null,
  },
  ...{ type: 'COMPANY', functions: [], ess: 'YES', tieCount: 1, fictitious: false, territory },
});

const far = (kilometres: number, isEstimated = false) => ({
  ...{ id: 'commune', name: 'Commune' },
  distance: { kilometres, isEstimated },
});

describe('the directory around a commune', () => {
  it.each([
    ['in it', far(0), 'Commune'],
    ['a few hundred metres off', far(0.3), 'Commune 1 km'],
    ['some kilometres off', far(4.4), 'Commune 4 km'],
    ['so far as neighbours say', far(11.6, true), 'Commune ≈ 12 km'],
    ['of no commune', { id: 'epci', name: 'Area', distance: null }, 'Area'],
  ])('says how far who is %s is', (_where, territory, text) => {
    render(
      <LanguageProvider initial="fr">
        <MemoryRouter>
          <DirectoryList actors={[actor('one', territory)]} sort="NAME_ASC" onSort={() => undefined} />
        </MemoryRouter>
      </LanguageProvider>,
    );
    expect(screen.getAllByRole('cell')[2]?.textContent).toBe(text);
  });
});
