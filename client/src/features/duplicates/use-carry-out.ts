import { useRef, useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';

interface Outcome {
  readonly problems: readonly { readonly code: string; readonly parameters?: unknown }[];
}

/** Sends a mutation whose request id stays the same until it was carried out, and tells what is wrong. */
export function useCarryOut() {
  const { language } = useLanguage();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const sent = useRef<{ content: string; request: string }>(undefined);

  const carryOut = async <T extends Outcome>(
    content: unknown,
    send: (request: string) => Promise<T | undefined>,
  ): Promise<T | undefined> => {
    const text = JSON.stringify(content);
    if (sent.current?.content !== text) sent.current = { content: text, request: newRequestId() };
    setBusy(true);
    setProblem('');
    try {
      const outcome = await send(sent.current.request);
      const [first] = outcome?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      else sent.current = undefined;
      return first ? undefined : outcome;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { carryOut, problem, busy };
}
