import { noticeColumns } from '@maillage/graph-schema/vocabulary';
import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
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
  const id = useId();
  const [mapping, setMapping] = useState(first);
  const samplesOf = (index: number): string =>
    [...new Set(sheet.sample.map((row) => row[index] ?? '').filter(Boolean))].join(' · ');
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
          <ul className={classes.columns}>
            {sheet.header.map((title, index) => (
              <li key={title}>
                <label htmlFor={`${id}-${index}`} className={classes.columnTitle}>
                  {title}
                </label>
                <span className={classes.samples}>{samplesOf(index)}</span>
                <select
                  id={`${id}-${index}`}
                  className={classes.input}
                  aria-label={t.meaningOf(title)}
                  value={meaningOf(mapping, title)}
                  onChange={(event) => setMapping(withMeaning(mapping, title, event.currentTarget.value))}
                >
                  <option value="">{t.ignored}</option>
                  {noticeColumns.map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label[language]}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
          {!mapping.columns['buyer'] && (
            <div className={classes.field}>
              <label htmlFor={`${id}-buyer`}>{t.fixedBuyer}</label>
              <input
                id={`${id}-buyer`}
                className={classes.input}
                value={mapping.fixed['buyer'] ?? ''}
                onChange={(event) => setMapping(withFixed(mapping, 'buyer', event.currentTarget.value))}
              />
            </div>
          )}
          <Button type="submit" aria-disabled={busy}>
            {busy ? t.reading : t.readAgain}
          </Button>
        </form>
      </details>
    </Section>
  );
}
