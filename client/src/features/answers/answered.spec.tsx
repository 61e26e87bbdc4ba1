import { render, screen } from '@testing-library/react';
import type { StanceCode } from '@maillage/graph-schema/vocabulary';
import { LanguageProvider } from '../../lib/i18n';
import { Answered } from './answered';

const tie = (id: string, stance: StanceCode) => ({
  id,
  name: `Lien ${id}`,
  participations: [
    { stance: 'CONFIRMED', party: { id: 'other' } } as const,
    { stance, party: { id: 'own' } },
  ],
});

const lists = (one: StanceCode, other: StanceCode) => (
  <LanguageProvider initial="fr">
    <Answered ties={[tie('a', one), tie('b', other)]} actor="own" />
    <ul data-awaiting>
      <li>
        <button>suivant</button>
      </li>
    </ul>
  </LanguageProvider>
);

describe('an answer among the ties of a structure', () => {
  it('is said to be recorded, and the keyboard goes on to the next question', () => {
    const { rerender } = render(lists('DECLARED', 'DECLARED'));
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(lists('CONFIRMED', 'DECLARED'));
    expect(screen.getByRole('status').textContent).toMatch(/^Réponse enregistrée\s: Lien a\.$/);
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('is said too where a mind is changed, and the keyboard stays with what is said', () => {
    const { rerender } = render(lists('CONTESTED', 'DECLARED'));
    rerender(lists('CONFIRMED', 'DECLARED'));
    expect(screen.getByRole('status').textContent).toMatch(/^Réponse enregistrée\s: Lien a\.$/);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('is not said where more ties were read', () => {
    const { rerender } = render(
      <LanguageProvider initial="fr">
        <Answered ties={[]} actor="own" />
      </LanguageProvider>,
    );
    rerender(lists('DECLARED', 'CONTESTED'));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
