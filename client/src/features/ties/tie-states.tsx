import { cooperationStatuses, fundingStates, occupancyModes } from '@maillage/graph-schema/vocabulary';
import { Chip, type ChipTone } from '../../components/chip';
import { useTerm } from '../../lib/terms';
import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';

/** How far a tie has come, in the words of its kind. */
export function TieStates({ tie }: { readonly tie: TieRowPartsFragment }) {
  const term = useTerm();
  if (tie.__typename === 'Cooperation') {
    return tie.status && <Chip tone={toneOf(tie.status)}>{term(cooperationStatuses, tie.status)}</Chip>;
  }
  return (
    <>
      {tie.fundingState && (
        <Chip tone={toneOf(tie.fundingState)}>{term(fundingStates, tie.fundingState)}</Chip>
      )}
      {tie.occupancyMode && <Chip>{term(occupancyModes, tie.occupancyMode)}</Chip>}
    </>
  );
}

function toneOf(state: string): ChipTone {
  if (['RUNNING', 'REALISED', 'GRANTED', 'PAID'].includes(state)) return 'ok';
  return ['ABANDONED', 'REFUSED'].includes(state) ? 'danger' : 'neutral';
}
