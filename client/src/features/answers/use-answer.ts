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

/** What an answer is about, and what it said when it was read. */
export interface AnsweredTie {
  readonly id: string;
  readonly saying: string | null;
}

/** Sends an answer of who has signed in. */
export function useAnswer({ id: tie, saying }: AnsweredTie, actor: string) {
  const [send] = useMutation(AnswerDocument);
  const { carryOut, ...sending } = useSending();
  const answer = ({ stance, why, role, since }: AnswerGiven) => {
    const given = { tie, actor, saying, stance, why, role, since };
    return carryOut(
      given,
      async (request) => (await send({ variables: { request, ...given } })).data?.answer,
    );
  };
  return { answer, ...sending };
}

/** Sends an answer of who holds a personal link; the tie is to be read again where it says something else by now. */
export function useAnswerQuestion(token: string, saying: string | null, onStale: () => void) {
  const [send] = useMutation(AnswerQuestionDocument);
  const { carryOut, ...sending } = useSending();
  const answer = ({ lots, ...told }: AnswerGiven) => {
    const given = { token, saying, ...told, ...(lots && { lots: [...lots] }) };
    return carryOut(given, async (request) => {
      const outcome = (await send({ variables: { request, ...given } })).data?.answerQuestion;
      if (outcome?.problems.some(({ code }) => code === 'TIE_REWRITTEN')) onStale();
      return outcome;
    });
  };
  return { answer, ...sending };
}

export interface Answering extends Omit<ReturnType<typeof useSending>, 'carryOut'> {
  readonly answer: (given: AnswerGiven) => Promise<unknown>;
}
