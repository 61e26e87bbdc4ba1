import { useQuery } from '@apollo/client/react';
import { SignInLink } from './sign-in-link';
import { WhoAmIDocument } from '../../lib/fragments/viewer.generated';

/** The way to signing in, beside what only some may read; nothing for who has signed in, whom it would not help. */
export function SignInOffer() {
  const { data } = useQuery(WhoAmIDocument);
  return data && !data.viewer.account && <SignInLink />;
}
