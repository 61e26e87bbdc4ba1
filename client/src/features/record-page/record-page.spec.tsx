import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';
import { NEVER } from 'rxjs';
import { clientOf, inProduct } from '../../lib/testing/in-product';
import { RecordPage } from './record-page';

interface Answer {
  event: { id: string; kind: 'EVENT'; slug: string; name: string } | null;
}
const found: Answer = { event: { id: '1', kind: 'EVENT', slug: 'fete', name: 'Fête inventée' } };

/** What was there before is not asked for here. */
const silent = clientOf(new ApolloLink(() => NEVER));

function Address() {
  const { pathname, search, hash } = useLocation();
  return <output aria-label="address">{pathname + search + hash}</output>;
}

function show(read: { data?: Answer; previousData?: Answer; error?: Error }, address = '/evenements/fete') {
  const page = (
    <RecordPage
      read={{ data: undefined, refetch: () => {}, ...read }}
      find={({ event }) => event}
      thing={(event) => event}
      title="Événement"
      notFound="Pas d’événement à cette adresse"
      elsewhere={<a href="/evenements">Tous les événements</a>}
    >
      {({ name }) => <h1>{name}</h1>}
    </RecordPage>
  );
  render(
    <>
      <Routes>
        <Route path="/:kind/:slug" element={page} />
      </Routes>
      <Address />
    </>,
    inProduct(silent, { address }),
  );
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the page of one thing', () => {
  it('is the thing, once it is read', () => {
    show({ data: found });
    expect(heading()).toBe('Fête inventée');
  });

  it('waits under what such things are called', () => {
    show({});
    expect(heading()).toBe('Événement');
    expect(screen.getByText('Chargement…')).toBeTruthy();
  });

  it('says what went wrong', () => {
    show({ error: new Error('away') });
    expect(heading()).toBe('Événement');
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeTruthy();
  });

  it('says that nothing is there, and where else to look', () => {
    show({ data: { event: null } });
    expect(screen.getByText('Pas d’événement à cette adresse')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tous les événements' })).toBeTruthy();
  });

  it('takes its own address in place of an old one, with the view', () => {
    show({ data: found }, '/evenements/ancienne-fete?demo=0#l3');
    expect(screen.getByRole('status', { name: 'address' }).textContent).toBe('/evenements/fete?demo=0#l3');
    expect(heading()).toBe('Fête inventée');
  });

  it('stays while the same is read again', () => {
    show({ previousData: found });
    expect(heading()).toBe('Fête inventée');
  });

  it('does not stand for another one that is being read', () => {
    show({ previousData: found }, '/evenements/autre');
    expect(heading()).toBe('Événement');
  });
});
