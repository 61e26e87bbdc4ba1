import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { useActing } from '../acting';
import { NewRecord } from '../editing';
import { PurchaseWhoDocument } from './purchases.generated';
import { texts } from './texts';
import { purchasesView } from './view';

/** Proposes a group purchase, carried by one's own structure where one acts for one. */
export function NewPurchasePage() {
  const t = useTexts(texts);
  const { data } = useQuery(PurchaseWhoDocument);
  const [own] = useActing(data?.viewer.actsFor ?? []);
  // That of the list one comes from.
  const [{ pole }] = useUrlState(purchasesView);
  return (
    <NewRecord
      key={own?.slug ?? ''}
      kind="PURCHASES"
      from={pole ? `/achats?pole=${pole}` : '/achats'}
      pole={pole}
      title={t.add}
      lead={t.newLead}
      {...(own ? { of: { ...own, key: own.slug } } : {})}
    />
  );
}
