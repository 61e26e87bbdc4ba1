import { ApolloLink } from '@apollo/client';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { inProduct } from '../../lib/testing/in-product';
import { ExportMenu } from './export-menu';
import type { NetworkState } from './use-network';

jest.mock('./take-away', () => ({ fileOf: () => Promise.resolve(undefined) }));

const withClipboard = (clipboard: unknown) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByText(name));
  await act(() => jest.advanceTimersByTimeAsync(1));
}
const wait = () => act(() => jest.advanceTimersByTimeAsync(3000));
const said = () => screen.getByRole('status').textContent;

describe('the address of the map, to be taken away', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(<ExportMenu state={{} as NetworkState} drawn={false} />, inProduct(ApolloLink.empty()));
  });
  afterEach(() => {
    withClipboard(undefined);
    jest.useRealTimers();
  });

  it('is said to be copied, for a while', async () => {
    withClipboard({ writeText: () => Promise.resolve() });
    await press('Copier l’adresse');
    expect(said()).toBe('Adresse copiée');
    await wait();
    expect(said()).toBe('');
  });

  it('leaves a later message where it is', async () => {
    withClipboard({ writeText: () => Promise.resolve() });
    await press('Copier l’adresse');
    await press('Liens (CSV)');
    expect(said()).toBe('Le dessin n’est pas encore prêt.');
    await wait();
    expect(said()).toBe('Le dessin n’est pas encore prêt.');
  });

  it('comes with all of the pole as linked data, which the server makes', () => {
    const link = screen.getByText('Tout le pôle, en données liées (JSON-LD)');
    expect(link.getAttribute('href')).toBe('/donnees/pole.jsonld');
  });

  it('says where it stands where the browser copies nothing', async () => {
    withClipboard(undefined);
    await press('Copier l’adresse');
    expect(said()).toBe('Copie impossible\u00a0: prenez l’adresse dans la barre du navigateur.');
  });
});
