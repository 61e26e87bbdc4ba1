import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import { PinStatementDocument, UnpinStatementDocument, type PinOutcomeFragment } from './facts.generated';

/** Prefers a statement, or leaves it to the rule again; sent again after a fault, it is carried out once. */
export function usePin(statement: string) {
  const { language } = useLanguage();
  const [sendPin] = useMutation(PinStatementDocument);
  const [sendUnpin] = useMutation(UnpinStatementDocument);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const once = useRequest();

  const carryOut = async (
    given: unknown,
    send: (request: string) => Promise<PinOutcomeFragment | undefined>,
  ): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      const outcome = await once(given, send);
      const [first] = outcome?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      return !first;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    problem,
    pin: (why: string, instead: readonly string[]) =>
      carryOut([why, instead], async (request) => {
        const variables = { request, statement, why, instead: [...instead] };
        return (await sendPin({ variables })).data?.pinStatement;
      }),
    unpin: () =>
      carryOut('unpin', async (request) => {
        return (await sendUnpin({ variables: { request, statement } })).data?.unpinStatement;
      }),
  };
}
