import { useQuery } from '@apollo/client/react';
import { useTexts } from '../../lib/i18n';
import { useActing } from '../acting';
import { NewRecord } from '../editing';
import { PurchaseWhoDocument } from './purchases.generated';
import { texts } from './texts';

/** Proposes a group purchase, carried by one's own structure where one acts for one. */
export function NewPurchasePage() {
  const t = useTexts(texts);
  const { data } = useQuery(PurchaseWhoDocument);
  const [own] = useActing(data?.viewer.actsFor ?? []);
  return (
    <NewRecord
      key={own?.slug ?? ''}
      kind="PURCHASES"
      from="/achats"
      title={t.add}
      lead={t.newLead}
      {...(own ? { of: { ...own, key: own.slug } } : {})}
    />
  );
}
