import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { createCache } from '../../lib/apollo-client';
import { LanguageProvider } from '../../lib/i18n';
import { PublishedPage } from './published-page';

/** No link opens anything. */
const link = new ApolloLink(
  () =>
    new Observable((observer) => {
      observer.next({ data: { publishedPage: null } });
      observer.complete();
    }),
);

describe('a link that opens no page', () => {
  it('says so once, and why', async () => {
    render(
      <ApolloProvider client={new ApolloClient({ link, cache: createCache() })}>
        <LanguageProvider initial="fr">
          <MemoryRouter initialEntries={['/impact/publie#abc']}>
            <PublishedPage />
          </MemoryRouter>
        </LanguageProvider>
      </ApolloProvider>,
    );
    await screen.findByText(/^Le lien a été retiré/);
    expect(screen.getAllByText('Cette page n’est pas ou plus montrée')).toHaveLength(1);
  });
});
