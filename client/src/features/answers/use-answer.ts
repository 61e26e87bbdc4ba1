import { useMutation } from '@apollo/client/react';
import type { RoleCode, StanceCode } from '@maillage/graph-schema/vocabulary';
import { useSending } from '../../lib/use-sending';
import { AnswerDocument } from './answers.generated';
import { AnswerQuestionDocument } from './questions.generated';

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
  const [send] = useMutation(AnswerDocument);
  const { carryOut, ...sending } = useSending();
  const answer = ({ stance, why, role, since }: AnswerGiven) => {
    const given = { tie, actor, stance, why, role, since };
    return carryOut(
      given,
      async (request) => (await send({ variables: { request, ...given } })).data?.answer,
    );
  };
  return { answer, ...sending };
}

/** Sends an answer of who holds a personal link. */
export function useAnswerQuestion(token: string) {
  const [send] = useMutation(AnswerQuestionDocument);
  const { carryOut, ...sending } = useSending();
  const answer = ({ lots, ...told }: AnswerGiven) => {
    const given = { token, ...told, ...(lots && { lots: [...lots] }) };
    return carryOut(
      given,
      async (request) => (await send({ variables: { request, ...given } })).data?.answerQuestion,
    );
  };
  return { answer, ...sending };
}

export interface Answering extends Omit<ReturnType<typeof useSending>, 'carryOut'> {
  readonly answer: (given: AnswerGiven) => Promise<unknown>;
}
