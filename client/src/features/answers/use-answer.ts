import { useMutation } from '@apollo/client/react';
import type { RoleCode, StanceCode } from '@maillage/graph-schema/vocabulary';
import { AnswerDocument } from './answers.generated';
import { AnswerQuestionDocument } from './questions.generated';
import { useSending } from './use-sending';

export interface AnswerGiven {
  readonly stance: StanceCode;
  readonly why?: string;
  readonly role?: RoleCode;
  readonly since?: string;
  /** In a joint bid: what it would take instead. */
  readonly share?: number;
  readonly lots?: readonly string[];
}

/** Sends an answer of who has signed in. */
export function useAnswer(tie: string, actor: string) {
  const [send] = useMutation(AnswerDocument, { refetchQueries: ['TiePage', 'MyStructure', 'Network'] });
  return useSending<AnswerGiven>(
    async ({ stance, why, role, since }, request) =>
      (await send({ variables: { request, tie, actor, stance, why, role, since } })).data?.answer.problems ??
      [],
  );
}

/** Sends an answer of who holds a personal link. */
export function useAnswerQuestion(token: string) {
  const [send] = useMutation(AnswerQuestionDocument);
  return useSending<AnswerGiven>(
    async ({ lots, ...given }, request) =>
      (await send({ variables: { token, request, ...given, ...(lots && { lots: [...lots] }) } })).data
        ?.answerQuestion.problems ?? [],
  );
}

export type Answering = ReturnType<typeof useAnswer>;
