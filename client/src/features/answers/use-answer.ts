import { useMutation } from '@apollo/client/react';
import type { RoleCode, StanceCode } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import { AnswerDocument } from './answers.generated';

export interface AnswerGiven {
  readonly stance: StanceCode;
  readonly why?: string;
  readonly role?: RoleCode;
  readonly since?: string;
}

/** Sends an answer; sent again after a fault it is answered once. */
export function useAnswer(tie: string, actor: string) {
  const { language } = useLanguage();
  const [send, { loading: busy }] = useMutation(AnswerDocument, {
    refetchQueries: ['TiePage', 'MyStructure', 'Network'],
  });
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const last = useRef<{ content: string; request: string }>(undefined);
  const answer = async (given: AnswerGiven): Promise<void> => {
    const content = JSON.stringify(given);
    if (last.current?.content !== content) last.current = { content, request: newRequestId() };
    try {
      const { request } = last.current;
      const [first] =
        (await send({ variables: { request, tie, actor, ...given } })).data?.answer.problems ?? [];
      setProblem(first && messageOfProblem(first, language));
      setDone(!first);
      if (!first) last.current = undefined;
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return { answer, busy, problem, done };
}
