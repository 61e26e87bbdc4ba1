import { Button } from '../../components/button';
import { Notice } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { FindThing } from '../search';
import type { TenderToAnswerQuery } from './bids.generated';
import classes from './joint-bids.module.css';
import { proposeTexts } from './propose-texts';

export type ChosenTender = NonNullable<TenderToAnswerQuery['tender']>;

interface TenderFieldProps {
  readonly tender: ChosenTender | undefined;
  /** Given the address of a call. */
  readonly onChoose: (slug: string) => void;
  readonly onClear: () => void;
}

const TENDERS = ['TENDER'] as const;

/** The call that the group answers, found as one types. */
export function TenderField({ tender, onChoose, onClear }: TenderFieldProps) {
  const t = useTexts(proposeTexts);
  if (tender)
    return (
      <>
        <p className={classes.tender}>
          <span className={classes.lotTitle}>{t.tender}</span>
          <strong>{tender.name}</strong>, {tender.buyerName}{' '}
          <Button onClick={onClear}>{t.otherTender}</Button>
        </p>
        {tender.state !== 'OPEN' && <Notice title={t.past}>{t.pastHint}</Notice>}
      </>
    );
  return (
    <div className={classes.field}>
      <span aria-hidden="true" className={classes.lotTitle}>
        {t.tender}
      </span>
      <FindThing
        label={t.tender}
        placeholder={t.findTender}
        kinds={TENDERS}
        found={t.foundTenders}
        onChoose={({ slug }) => onChoose(slug)}
      />
    </div>
  );
}
