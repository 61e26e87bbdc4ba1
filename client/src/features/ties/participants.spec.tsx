import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { LanguageProvider } from '../../lib/i18n';
import { Participants } from './participants';

const party = {
  __typename: 'Structure',
  id: 'a',
  slug: 'a',
  kind: 'ACTOR',
  name: 'Cantine inventée',
} as const;
const span = { __typename: 'Span', since: null, until: null, sinceIsCertain: true, untilIsCertain: true };

describe('the participants of a tie', () => {
  it('have the share that is recorded, which is in percent already', () => {
    const participation = {
      ...{ id: 'p', role: 'LEAD', share: 45, stance: 'DECLARED', note: null, answers: [] },
      party: { ...party, fictitious: false },
      span,
    };
    render(
      <LanguageProvider initial="fr">
        <MemoryRouter>
          <Participants
            participations={
              [participation] as unknown as Parameters<typeof Participants>[0]['participations']
            }
          />
        </MemoryRouter>
      </LanguageProvider>,
    );
    expect(screen.getByText('45 %')).toBeTruthy();
  });
});
