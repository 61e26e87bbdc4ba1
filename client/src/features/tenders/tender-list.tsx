import { formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { listTexts } from './list-texts';
import { CoverageMark, DeadlineText, TenderMarks } from './parts';
import classes from './tenders.module.css';
import { texts } from './texts';
import type { TenderRow } from './use-tenders';

/** A table that becomes cards where it would not fit. */
export function TenderList({ tenders }: { readonly tenders: readonly TenderRow[] }) {
  const t = useTexts(texts);
  const l = useTexts(listTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{l.results}</caption>
      <thead>
        <tr>
          <th scope="col">{l.call}</th>
          <th scope="col">{l.deadline}</th>
          <th scope="col">{l.lots}</th>
          <th scope="col" className={classes.number}>
            {l.value}
          </th>
          <th scope="col">{t.coveredByPole}</th>
        </tr>
      </thead>
      <tbody>
        {tenders.map((tender) => (
          <tr key={tender.id}>
            <th scope="row">
              <ThingLink thing={tender} />
              <p className={classes.under}>
                {tender.buyerName} <TenderMarks tender={tender} />
              </p>
            </th>
            <td className={classes.deadline}>
              <DeadlineText tender={tender} />
            </td>
            <td className={classes.lotCount}>{t.lots(tender.lotCount)}</td>
            <td className={classes.number} data-unsaid={tender.value === null}>
              {tender.value !== null && formatQuantity(tender.value, 'EUR', language)}
            </td>
            <td>
              <CoverageMark coverage={tender.coverage} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
