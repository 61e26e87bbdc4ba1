import type { TieRowPartsFragment } from '../../lib/fragments/tie-row.generated';

type Asked = Pick<TieRowPartsFragment, 'tieKind'> & { readonly status?: string | null };

/** Whether a joint bid is still being gathered: terms to take or leave, where a fact is right or wrong. */
export function isProposal({ tieKind, status }: Asked): boolean {
  return tieKind === 'JOINT_BID' && (status === 'IDEA' || status === 'EXPLORATION');
}
