import { useQuery } from '@apollo/client/react';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState } from '../../lib/url-state';
import {
  ImpactDocument,
  ImpactMemberFiguresDocument,
  type ImpactMemberFiguresQuery,
} from './impact.generated';
import { view } from './view';

export type MemberFigures = NonNullable<ImpactMemberFiguresQuery['memberFigures']>;
export type MemberIndicator = MemberFigures['indicators'][number];

/** What the address asks for, and the two answers that the page is made of; one that is asked anew stays till then, and goes where that fails. */
export function useImpact() {
  const [{ pole, invented, territory, from, to }] = useUrlState(view);
  const asked = { pole: pole || null, withFictitious: invented };
  const report = useQuery(ImpactDocument, { variables: asked });
  const members = useQuery(ImpactMemberFiguresDocument, {
    variables: { ...asked, territory: territory || null },
  });
  return {
    asked,
    period: { from, to },
    data: lastAnswer(report),
    error: report.error,
    refetch: report.refetch,
    figures: lastAnswer(members)?.memberFigures ?? undefined,
    figuresError: members.error,
    refetchFigures: members.refetch,
  };
}
