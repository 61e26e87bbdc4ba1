import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { of } from 'rxjs';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { EventPage } from './event-page';

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const event = {
  ...{ __typename: 'Event', id: '1', slug: 'fete', name: 'Fête inventée', kind: 'EVENT', fictitious: true },
  ...{ eventKind: 'MEETING', period: '2026-05-02', modality: 'REPORTED', summary: null, place: null },
  ...{ organisers: [], rosters: [], evidence: [] },
  statements: { __typename: 'StatementConnection', nodes: [], pageInfo },
};
const noHistory = { __typename: 'ChangeConnection', nodes: [], pageInfo };

/** A page of an event, and the names of what it asked for. */
async function show(thing: typeof event | null): Promise<readonly string[]> {
  const asked: string[] = [];
  const link = new ApolloLink(({ operationName = '' }) => {
    asked.push(operationName);
    if (operationName === 'ChroniclePage') return of({ data: { thing } });
    return of({ data: operationName === 'ThingHistory' ? { history: noHistory } : { record: null } });
  });
  render(
    <Routes>
      <Route path="/evenements/:slug" element={<EventPage />} />
    </Routes>,
    inProduct(link, { address: '/evenements/fete' }),
  );
  await allAnswered();
  return asked;
}

describe('the page of an event', () => {
  it('ends with its history, which is read when it is opened, and the file of it', async () => {
    const asked = await show(event);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Fête inventée');
    expect(screen.getByRole('heading', { name: 'Historique' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /JSON-LD/ }).getAttribute('href')).toContain('/donnees/fiche/1');
    expect(asked).not.toContain('ThingHistory');
  });

  it('asks what was there where nothing is, and leads to the others', async () => {
    expect(await show(null)).toContain('ThingHistory');
    expect(screen.getByRole('link', { name: 'Tous les événements' })).toBeTruthy();
  });
});
