import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { finalize } from 'rxjs';
import { createCache } from '../apollo-client';
import { LanguageProvider, type Language } from '../i18n';

let open = 0;

/** The server, whose answers can be waited for. */
function counted(server: ApolloLink): ApolloLink {
  return new ApolloLink((operation) => {
    open += 1;
    return server
      .request(operation, () => {
        throw new Error('Nothing is behind the server of a test');
      })
      .pipe(finalize(() => (open -= 1)));
  });
}

/** Once everything that was asked is answered, and what follows from that too, however busy the machine is. */
export function allAnswered(): Promise<void> {
  return act(async () => {
    for (let quiet = 0; quiet < 3; quiet = open === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 15));
  });
}

/** A client before the server of a test, with the cache of the product. */
export const clientOf = (server: ApolloLink): ApolloClient =>
  new ApolloClient({ link: counted(server), cache: createCache() });

interface Around {
  readonly address?: string;
  readonly language?: Language;
}

/**
 * What a part of the product is rendered in: `render(<Part />, inProduct(server))`. A server that withholds answers on
 * purpose is given as a client of its own, which nobody waits for.
 */
export function inProduct(
  server: ApolloLink | ApolloClient,
  { address = '/', language = 'fr' }: Around = {},
): { readonly wrapper: (around: { readonly children: ReactNode }) => ReactNode } {
  const client = server instanceof ApolloLink ? clientOf(server) : server;
  return {
    wrapper: ({ children }) => (
      <ApolloProvider client={client}>
        <LanguageProvider initial={language}>
          <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
        </LanguageProvider>
      </ApolloProvider>
    ),
  };
}
