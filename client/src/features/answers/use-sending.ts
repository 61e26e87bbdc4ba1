import { useRef, useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';

type Problem = Parameters<typeof messageOfProblem>[0];

/** Sends something once: after a fault the same content is sent under the same request, and done once. */
export function useSending<T>(send: (given: T, request: string) => Promise<readonly Problem[]>) {
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const last = useRef<{ content: string; request: string }>(undefined);
  const answer = async (given: T): Promise<void> => {
    const content = JSON.stringify(given);
    if (last.current?.content !== content) last.current = { content, request: newRequestId() };
    setBusy(true);
    try {
      const [first] = await send(given, last.current.request);
      setProblem(first && messageOfProblem(first, language));
      setDone(!first);
      if (!first) last.current = undefined;
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };
  return { answer, busy, problem, done };
}
