import { useState } from 'react';
import { messageOfProblem, problemOf } from './error-messages';
import { useLanguage } from './i18n';
import { useRequest } from './use-request';

interface Outcome {
  readonly problems: readonly Parameters<typeof messageOfProblem>[0][];
}

/**
 * Sends a mutation once, and tells what is wrong; what it brought is given where nothing is.
 *
 * @param words by code, where a screen says what is wrong better than the common words do
 */
export function useSending(words: Readonly<Partial<Record<string, string>>> = {}) {
  const { language } = useLanguage();
  const once = useRequest();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);

  const carryOut = async <T extends Outcome>(
    given: unknown,
    send: (request: string) => Promise<T | undefined>,
  ): Promise<T | undefined> => {
    setBusy(true);
    setProblem('');
    setDone(false);
    try {
      const outcome = await once(given, send);
      const [first] = outcome?.problems ?? [];
      if (first) setProblem(words[first.code] ?? messageOfProblem(first, language));
      setDone(!first);
      return first ? undefined : outcome;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { carryOut, problem, busy, done };
}
