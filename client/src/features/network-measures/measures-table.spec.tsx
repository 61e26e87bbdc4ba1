import { fireEvent, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import type { Figures } from './measure-texts';
import { MeasuresTable } from './measures-table';

const figures: Figures = {
  ...{ actors: 3, pairs: 2, density: 2 / 3, degreeCentralisation: 1, components: 1, largestComponent: 3 },
  ...{ isolates: 0, isolateShare: 0, highestCore: 1, highestCoreSize: 3, arcs: 0, reciprocity: null },
  ...{ multiplexity: 0, unfolded: 0, invented: false, members: true },
};

const withClipboard = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copier le tableau' }));

describe('the table of measures, to be taken into a report', () => {
  beforeEach(() => {
    render(
      <LanguageProvider initial="fr">
        <MeasuresTable figures={figures} />
      </LanguageProvider>,
    );
  });
  afterEach(() => withClipboard(undefined));

  it('is said to be copied', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    withClipboard({ writeText });
    press();
    await screen.findByText(/Tableau copié/);
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^Mesure\tValeur\t.*\nPaires qui coopèrent\t2\t/),
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('stands there selected where the browser copies nothing, and goes once it was copied', async () => {
    withClipboard(undefined);
    press();
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tableau à copier' });
    expect(area.value).toMatch(/^Mesure\tValeur\t.*\nPaires qui coopèrent\t2\t/);
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(screen.getByRole('status').textContent).toMatch(/n’a pas permis de copier/);
    withClipboard({ writeText: () => Promise.resolve() });
    press();
    await screen.findByText(/Tableau copié/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
