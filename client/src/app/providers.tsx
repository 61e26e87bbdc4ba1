import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { createApolloClient } from '../lib/apollo-client';
import { LanguageProvider } from '../lib/i18n';
import { cssVariables, theme } from './theme';

// The key is read by public/color-scheme.js too.
const colorScheme = localStorageColorSchemeManager({ key: 'maillage.scheme' });

export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => createApolloClient());
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <LanguageProvider>
        <ApolloProvider client={client}>{children}</ApolloProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}
