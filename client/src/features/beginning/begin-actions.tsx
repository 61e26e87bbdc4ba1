import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { BeginningWhoDocument, PolesToBeginDocument } from './beginning.generated';
import { FacilitateButton } from './facilitate-button';
import { texts } from './texts';

/** Poles that are offered to be facilitated: of more, the role is chosen among the accounts. */
const MOST_OFFERED = 3;

/**
 * Where there is nothing yet: the three ways to begin, for who facilitates a pole; the way to make one and to facilitate it,
 * for an administrator; the way in, for a visitor.
 */
export function BeginActions() {
  const t = useTexts(texts);
  const { data } = useQuery(BeginningWhoDocument);
  if (!data) return null;
  const { account, facilitates, isAdministrator } = data.viewer;
  if (!account) return <SignInLink />;
  if (facilitates.length === 0) return isAdministrator && <PoleToBegin account={account.id} />;
  return (
    <>
      <ButtonLink to="/importer-un-tableur" primary>
        {t.importSheet}
      </ButtonLink>
      <ButtonLink to="/saisie">{t.quickEntry}</ButtonLink>
      <ButtonLink to="/ajouter/actors">{t.addActor}</ButtonLink>
    </>
  );
}

/** An administrator facilitates the pole that is there, or makes the first one. */
function PoleToBegin({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(PolesToBeginDocument);
  if (!data) return null;
  const { poles } = data;
  if (poles.length === 0) return <ButtonLink to="/ajouter/poles">{t.addPole}</ButtonLink>;
  if (poles.length > MOST_OFFERED) return <ButtonLink to="/comptes">{t.giveRole}</ButtonLink>;
  return poles.map((pole) => <FacilitateButton key={pole.id} account={account} pole={pole} named />);
}
