import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { readAgain } from '../../lib/read-again';
import type { SignedInPartsFragment } from './accounts.generated';

/**
 * Runs one of the ways in. Who one is decides what one sees: once in, everything on the screen is read again.
 */
export function useSigningIn(onDone: () => void) {
  const { language } = useLanguage();
  const client = useApolloClient();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const run = async (way: () => Promise<SignedInPartsFragment | undefined>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const [first] = (await way())?.problems ?? [];
      if (first) {
        setProblem(messageOfProblem(first, language));
        return;
      }
      await readAgain(client);
      onDone();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };
  return { run, problem, busy };
}
