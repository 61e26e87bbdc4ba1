import { ApolloLink } from '@apollo/client';
import { render, screen } from '@testing-library/react';
import { of } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { PublishedPage } from './published-page';

/** No link opens anything. */
const link = new ApolloLink(() => of({ data: { publishedPage: null } }));

describe('a link that opens no page', () => {
  it('says so once, and why', async () => {
    render(<PublishedPage />, inProduct(link, { address: '/impact/publie#abc' }));
    await screen.findByText(/^Le lien a été retiré/);
    expect(screen.getAllByText('Cette page n’est pas ou plus montrée')).toHaveLength(1);
  });
});
