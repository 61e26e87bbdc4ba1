import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import { UndoDocument, UndoRequestDocument, type UndoPartsFragment } from './history.generated';

type Loss = NonNullable<UndoPartsFragment['wouldLose']>;

/** Where an undo stands. */
export type UndoState =
  | { readonly step: 'idle' | 'busy' }
  | { readonly step: 'losing'; readonly loss: Loss }
  | { readonly step: 'done'; readonly count: number }
  | { readonly step: 'refused'; readonly message: string };

/** Undoes a change, or all of its request; a request sent again after a fault is carried out once. */
export function useUndo(change: string, whole: boolean, why: string) {
  const { language } = useLanguage();
  const [undoOne] = useMutation(UndoDocument);
  const [undoAll] = useMutation(UndoRequestDocument);
  const [state, setState] = useState<UndoState>({ step: 'idle' });
  const request = useRef<string>(undefined);

  const send = async (anyway: boolean): Promise<UndoPartsFragment | undefined> => {
    request.current ??= newRequestId();
    const variables = { change, request: request.current, anyway, why };
    return whole
      ? (await undoAll({ variables })).data?.undoRequest
      : (await undoOne({ variables })).data?.undo;
  };

  const undo = async (anyway: boolean): Promise<void> => {
    setState({ step: 'busy' });
    try {
      const answer = await send(anyway);
      const [problem] = answer?.problems ?? [];
      if (problem) return setState({ step: 'refused', message: messageOfProblem(problem, language) });
      if (answer?.wouldLose) return setState({ step: 'losing', loss: answer.wouldLose });
      request.current = undefined;
      setState({ step: 'done', count: answer?.done.length ?? 0 });
    } catch (error) {
      setState({ step: 'refused', message: problemOf(error, language).message });
    }
  };

  return { state, undo, reset: () => setState({ step: 'idle' }) };
}
