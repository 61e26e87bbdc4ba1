import { useTexts } from '../../lib/i18n';
import { ImportFrame } from '../importing';
import { ImportDesk } from './import-desk';
import { texts } from './texts';

/** Brings what a pole has in spreadsheets, for who facilitates it. */
export function ImportSheetsPage() {
  const t = useTexts(texts);
  return (
    <ImportFrame
      title={t.title}
      lead={t.lead}
      notAllowed={t.notAllowed}
      notAllowedWhy={t.notAllowedWhy}
      into={({ facilitated }) => facilitated}
    >
      {(_account, poles) => <ImportDesk poles={poles} />}
    </ImportFrame>
  );
}
