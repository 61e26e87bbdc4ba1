import { useQuery } from '@apollo/client/react';
import type { RoleCode, TieKindCode } from '@maillage/graph-schema/vocabulary';
import { AnswerForm, type Given } from './answer-form';
import { WhoAnswersDocument } from './answers.generated';

interface AnswerPanelProps {
  readonly tie: {
    readonly id: string;
    readonly saying: string | null;
    readonly tieKind: TieKindCode;
    readonly participations: readonly OwnParticipation[];
  };
}

interface OwnParticipation {
  readonly role: RoleCode;
  readonly party: { readonly id: string };
  /** The last one is the latest. */
  readonly answers: readonly Given[];
}

/** Its last answer, where it has given one itself. */
function answerOf({ answers }: OwnParticipation): Given | undefined {
  return answers.findLast(({ authority }) => authority === 'ACTOR');
}

/** Asks who acts for a participant whether a tie is right; nothing for others. */
export function AnswerPanel({ tie }: AnswerPanelProps) {
  const { data } = useQuery(WhoAnswersDocument);
  const account = data?.viewer.account;
  if (!account) return null;
  return data.viewer.actsFor.flatMap((actor) => {
    const own = tie.participations.find(({ party }) => party.id === actor.id);
    return own
      ? [
          <AnswerForm
            key={actor.id}
            tie={tie}
            actor={actor}
            account={account.id}
            role={own.role}
            given={answerOf(own)}
          />,
        ]
      : [];
  });
}
