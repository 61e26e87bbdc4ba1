import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { EventsPage } from './events-page';

const event = (name: string, period: string | null) => ({
  ...{ __typename: 'Event', id: name, slug: name, name, kind: 'EVENT', fictitious: false },
  ...{ eventKind: 'MEETING', period, modality: 'REPORTED', summary: null, place: null, organisers: [] },
});

function show(nodes: readonly ReturnType<typeof event>[]) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
  const events = { __typename: 'EventConnection', nodes, pageInfo };
  const link = new ApolloLink(() => of({ data: { events } }));
  render(<EventsPage />, inProduct(link));
}

describe('the page of events', () => {
  it('stands in the order of time, also what is known by its end alone, and what has no date last', async () => {
    show([
      event('sans date', null),
      event('assemblée', '2013-03-15'),
      event('premier séminaire', '../2013-03-05'),
      event('démarche', '1996/1998'),
    ]);
    await screen.findByText('démarche');
    const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(titles.slice(1)).toEqual([
      ...['1996', 'démarche', '2013', 'premier séminaire', 'assemblée'],
      ...['Sans date', 'sans date'],
    ]);
  });
});
