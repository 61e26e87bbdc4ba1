import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import { UndoImportDocument } from './importing.generated';
import { texts } from './texts';

/** Takes the parts of an import back, the last one first; a fault leaves the rest for another try. */
export function useUndoImport(changes: readonly string[]) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [send] = useMutation(UndoImportDocument);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [message, setMessage] = useState('');
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());

  /** Why a part could not be taken back; nothing where it was. */
  const undoPart = async (change: string): Promise<string | undefined> => {
    const answer = (await send({ variables: { change, request: newRequestId(), why: t.undoWhy } })).data
      ?.undoRequest;
    const [problem] = answer?.problems ?? [];
    if (problem) return messageOfProblem(problem, language);
    return answer?.wouldLose ? t.undoLate : undefined;
  };

  const undo = async (): Promise<void> => {
    setState('busy');
    setMessage('');
    try {
      for (const change of changes.toReversed().filter((one) => !undone.has(one))) {
        const refused = await undoPart(change);
        if (refused) {
          setMessage(refused);
          setState('idle');
          return;
        }
        setUndone((now) => new Set(now).add(change));
      }
      setState('done');
    } catch (error) {
      setMessage(problemOf(error, language).message);
      setState('idle');
    }
  };

  return { state, message, undo };
}
