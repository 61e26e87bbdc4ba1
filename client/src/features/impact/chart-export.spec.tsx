import { fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import { ChartExport } from './chart-export';

jest.mock('./chart-picture', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says that a chart cannot be taken away where its code is gone, and offers to read the page again', async () => {
  const chart = document.createElement('div');
  chart.innerHTML = '<svg></svg>';
  render(
    <LanguageProvider initial="fr">
      <ChartExport chart={{ current: chart }} title="Membres" notes={[]} />
    </LanguageProvider>,
  );
  fireEvent.click(screen.getByText('SVG'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Le fichier n’a pas pu être fait/);
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
});
