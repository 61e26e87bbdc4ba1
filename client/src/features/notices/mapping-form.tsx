import { noticeColumns } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EntryField } from '../../components/fields';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ColumnList } from '../importing';
import { meaningOf, withFixed, withMeaning, type Mapping } from './mapping';
import classes from './notices.module.css';
import { texts } from './texts';
import type { Preview } from './use-import';

interface MappingFormProps {
  readonly sheet: NonNullable<Preview['sheet']>;
  readonly mapping: Mapping;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Each column with samples of what it holds, and what it is. */
export function MappingForm({ sheet, mapping: first, isOpen, busy, onMapping }: MappingFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [mapping, setMapping] = useState(first);
  return (
    <Section title={t.columns} lead={sheet.remembered ? t.remembered : t.columnsLead}>
      <details className={classes.mapping} open={isOpen || !sheet.remembered}>
        <summary>{t.columnsOf(sheet.header.length)}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) onMapping(mapping);
          }}
        >
          <ColumnList
            sheet={sheet}
            options={noticeColumns.map(({ code, label }) => ({ value: code, label: label[language] }))}
            meaningOf={(title) => meaningOf(mapping, title)}
            onMeaning={(title, meaning) => setMapping(withMeaning(mapping, title, meaning))}
          />
          {!mapping.columns['buyer'] && (
            <EntryField
              label={t.fixedBuyer}
              value={mapping.fixed['buyer'] ?? ''}
              onChange={(buyer) => setMapping(withFixed(mapping, 'buyer', buyer))}
            />
          )}
          <Button type="submit" aria-disabled={busy}>
            {busy ? t.reading : t.readAgain}
          </Button>
        </form>
      </details>
    </Section>
  );
}
