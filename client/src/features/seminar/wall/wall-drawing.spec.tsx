import { render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../../lib/i18n';
import type { NetworkData } from '../../network';
import { WallDrawing } from './wall-drawing';

jest.mock('../../network', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says that the wall cannot be drawn where its code is gone, and offers to read the page again', async () => {
  render(
    <LanguageProvider initial="fr">
      <WallDrawing network={{} as NetworkData} glowing={new Set()} stage={{ width: 10, height: 10 }} />
    </LanguageProvider>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/Le dessin n’a pas pu être fait/);
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
});
