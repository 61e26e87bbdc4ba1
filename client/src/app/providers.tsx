import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { createApolloClient } from '../lib/apollo-client';
import { SchemeProvider } from '../lib/colour-scheme';
import { LanguageProvider } from '../lib/i18n';

export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => createApolloClient());
  return (
    <SchemeProvider>
      <LanguageProvider>
        <ApolloProvider client={client}>{children}</ApolloProvider>
      </LanguageProvider>
    </SchemeProvider>
  );
}
