import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { BeginningWhoDocument } from './beginning.generated';
import { texts } from './texts';

/** For who facilitates a pole, beside what there is already: more of it from a spreadsheet. */
export function ImportDoor() {
  const t = useTexts(texts);
  const { data } = useQuery(BeginningWhoDocument, { fetchPolicy: 'cache-first' });
  if (!data?.viewer.account || data.viewer.facilitates.length === 0) return null;
  return <ButtonLink to="/importer-un-tableur">{t.importSheet}</ButtonLink>;
}
