import { useQuery } from '@apollo/client/react';
import type { RoleCode, TieKindCode } from '@maillage/graph-schema/vocabulary';
import { AnswerForm } from './answer-form';
import { WhoAnswersDocument } from './answers.generated';

interface AnswerPanelProps {
  readonly tie: {
    readonly id: string;
    readonly tieKind: TieKindCode;
    readonly participations: readonly { readonly role: RoleCode; readonly party: { readonly id: string } }[];
  };
}

/** Asks who acts for a participant whether a tie is right; nothing for others. */
export function AnswerPanel({ tie }: AnswerPanelProps) {
  const { data } = useQuery(WhoAnswersDocument);
  return (data?.viewer.actsFor ?? []).flatMap((actor) => {
    const own = tie.participations.find(({ party }) => party.id === actor.id);
    return own ? [<AnswerForm key={actor.id} tie={tie} actor={actor} role={own.role} />] : [];
  });
}
