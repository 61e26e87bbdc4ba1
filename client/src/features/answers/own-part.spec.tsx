import { render } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import { OwnPart } from './own-part';

const party = (id: string) => ({ id, name: `Structure ${id}` });
const tie = {
  tieKind: 'JOINT_BID',
  participations: [
    { role: 'LEAD', share: 75, party: party('a') },
    { role: 'PARTNER', share: 25, party: party('b') },
  ],
} as const;

function said(language: 'fr' | 'en', shown: Parameters<typeof OwnPart>[0]['tie']): string | null {
  const { container } = render(
    <LanguageProvider initial={language}>
      <OwnPart tie={shown} actor="b" />
    </LanguageProvider>,
  );
  return container.textContent;
}

describe('what a tie says of a structure that is asked whether it is right', () => {
  it('is its kind, the role and the share that it is said to have, and with whom', () => {
    expect(said('fr', tie)).toBe(
      'Réponse commune à une consultation · comme partenaire · 25\u00a0% · avec Structure a',
    );
    expect(said('en', tie)).toBe('Joint bid · as partner · 25% · with Structure a');
  });

  it('leaves out a share that nobody has said', () => {
    const participations = tie.participations.map((one) => ({ ...one, share: null }));
    expect(said('en', { ...tie, participations })).toBe('Joint bid · as partner · with Structure a');
  });
});
