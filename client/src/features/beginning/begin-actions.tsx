import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { BeginningWhoDocument } from './beginning.generated';
import { texts } from './texts';

/**
 * Where there is nothing yet: the two ways to begin, for who facilitates a pole; the way to make one, for an administrator;
 * the way in, for a visitor.
 */
export function BeginActions() {
  const t = useTexts(texts);
  const { data } = useQuery(BeginningWhoDocument);
  if (!data) return null;
  const { account, facilitates, isAdministrator } = data.viewer;
  if (!account) return <SignInLink />;
  if (facilitates.length === 0)
    return isAdministrator && <ButtonLink to="/ajouter/poles">{t.addPole}</ButtonLink>;
  return (
    <>
      <ButtonLink to="/saisie" primary>
        {t.quickEntry}
      </ButtonLink>
      <ButtonLink to="/ajouter">{t.add}</ButtonLink>
    </>
  );
}
