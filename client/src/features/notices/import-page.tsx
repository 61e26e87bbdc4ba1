import { useTexts } from '../../lib/i18n';
import { ImportFrame } from '../importing';
import { ImportDesk } from './import-desk';
import { texts } from './texts';

/** Brings calls for tenders from a file, a spreadsheet or the text of a notice. */
export function ImportPage() {
  const t = useTexts(texts);
  return (
    <ImportFrame title={t.title} lead={t.lead} notAllowed={t.notAllowed} notAllowedWhy={t.notAllowedWhy}>
      {(account, poles) => <ImportDesk account={account} poles={poles} />}
    </ImportFrame>
  );
}
