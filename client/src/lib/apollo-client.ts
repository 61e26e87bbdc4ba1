import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { forgetAfterMutations, readAsFarAsShown } from './fresh-answers';
import { possibleTypes } from './possible-types.generated';

interface Page {
  readonly nodes: readonly unknown[];
}

/** Pages of one list, one behind the other; a list that begins again replaces what was there. */
function pages(keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge: (existing, incoming, { args }) =>
      existing && args?.['after']
        ? { ...existing, ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
        : { ...existing, ...incoming },
  };
}

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          actors: pages(['filter', 'sort', 'first']),
          ties: pages(['filter', 'sort', 'first']),
          events: pages([]),
          accounts: pages(['search']),
          mails: pages([]),
          journal: pages(['account']),
          comparisons: pages(['filter']),
          history: pages(['thing', 'first']),
          figuresBehind: pages(['pole', 'withFictitious', 'territory', 'indicator', 'year', 'first']),
          changes: pages(['filter', 'first']),
          tenders: pages(['filter', 'sort', 'first']),
          wants: pages(['filter', 'first']),
          statements: pages(['filter', 'first']),
          overview: { merge: true },
        },
      },
      Source: { fields: { facts: pages(['first']) } },
      // Lists of another length are other lists: a panel with ten ties does not shorten a page with a hundred.
      Thing: { fields: { statements: pages(['first']) } },
      Party: { fields: { ties: pages(['filter', 'first']) } },
      // Parts of a call that several screens ask different things of.
      TenderCoverage: { merge: true },
      Award: { merge: true },
      Watch: { merge: true, fields: { calls: pages(['first']) } },
      TimeSpan: { merge: true },
    },
  });
}

/** `headers` say as whom one comes, where that is not the account of the cookie. */
export function createApolloClient(headers: Readonly<Record<string, string>> = {}): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      forgetAfterMutations(),
      readAsFarAsShown(),
      new HttpLink({
        uri: '/graphql',
        // Without it the server takes a request for a forged one.
        headers: { ...headers, 'apollo-require-preflight': 'true' },
      }),
    ]),
    devtools: { enabled: false },
  });
}
