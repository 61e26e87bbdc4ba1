import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { BeginningWhoDocument } from './beginning.generated';
import { FacilitateButton } from './facilitate-button';

/**
 * On the page of a pole, for an administrator who has just made it or facilitates none: the way to facilitate it. Whoever
 * has poles of their own is not asked on the page of each other one.
 */
export function NewPole({ pole }: { readonly pole: { readonly id: string; readonly name: string } }) {
  const { data } = useQuery(BeginningWhoDocument);
  const { state } = useLocation() as { state: { saved?: unknown } | null };
  if (!data) return null;
  const { account, facilitates, isAdministrator } = data.viewer;
  const isOffered = state?.saved !== undefined || facilitates.length === 0;
  if (!account || !isAdministrator || !isOffered || facilitates.some(({ id }) => id === pole.id)) return null;
  return <FacilitateButton account={account.id} pole={pole} />;
}
