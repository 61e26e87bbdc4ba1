import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Notice } from '../../components/query-state';
import { SuggestBox } from '../../components/suggest-box';
import { useTexts } from '../../lib/i18n';
import { FindTenderDocument } from './bids.generated';
import classes from './joint-bids.module.css';
import type { ChosenTender } from './propose-form';
import { proposeTexts } from './propose-texts';

interface TenderFieldProps {
  readonly tender: ChosenTender | undefined;
  /** Given the address of a call. */
  readonly onChoose: (slug: string) => void;
  readonly onClear: () => void;
}

/** The call that the group answers, found as one types. */
export function TenderField({ tender, onChoose, onClear }: TenderFieldProps) {
  const t = useTexts(proposeTexts);
  const [text, setText] = useState('');
  const { data, loading } = useQuery(FindTenderDocument, {
    variables: { text },
    skip: text.trim() === '' || tender !== undefined,
  });
  if (tender)
    return (
      <>
        <p className={classes.tender}>
          <span className={classes.lotTitle}>{t.tender}</span>
          <strong>{tender.name}</strong>, {tender.buyerName}{' '}
          <Button
            onClick={() => {
              setText('');
              onClear();
            }}
          >
            {t.otherTender}
          </Button>
        </p>
        {tender.state !== 'OPEN' && <Notice title={t.past}>{t.pastHint}</Notice>}
      </>
    );
  const suggestions = (data?.search ?? []).map(({ thing }) => ({
    key: thing.id,
    slug: thing.slug,
    content: thing.name,
  }));
  return (
    <div className={classes.field}>
      <span aria-hidden="true" className={classes.lotTitle}>
        {t.tender}
      </span>
      <SuggestBox
        label={t.tender}
        placeholder={t.findTender}
        text={text}
        onText={setText}
        suggestions={suggestions}
        busy={loading}
        status={loading ? '…' : t.foundTenders(suggestions.length)}
        onChoose={({ slug }) => onChoose(slug)}
      />
    </div>
  );
}
