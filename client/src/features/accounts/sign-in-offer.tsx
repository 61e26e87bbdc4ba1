import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { texts } from './texts';
import { WhoAmIDocument } from './viewer.generated';

/** The way to signing in, beside what only some may read; nothing for who has signed in, whom it would not help. */
export function SignInOffer() {
  const t = useTexts(texts);
  const { data } = useQuery(WhoAmIDocument);
  return data && !data.viewer.account && <ButtonLink to="/connexion">{t.signIn}</ButtonLink>;
}
