import { useId } from 'react';
import { fieldLook, SelectOptions, type SelectOption } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import classes from './importing.module.css';
import { texts } from './texts';

interface ColumnListProps {
  /** Of which of several sheets it is. */
  readonly of?: string | undefined;
  /** As it was read: titles, and the first rows. */
  readonly sheet: { readonly header: readonly string[]; readonly sample: readonly (readonly string[])[] };
  /** What a column can be. */
  readonly options: readonly SelectOption[];
  /** What the column of a title is; empty where it is not read. */
  readonly meaningOf: (title: string) => string;
  readonly onMeaning: (title: string, meaning: string) => void;
}

/** Each column with samples of what it holds, and what it is. */
export function ColumnList({ of, sheet, options, meaningOf, onMeaning }: ColumnListProps) {
  const t = useTexts(texts);
  const id = useId();
  const samplesOf = (index: number): string =>
    [...new Set(sheet.sample.map((row) => row[index] ?? '').filter(Boolean))].join(' · ');
  return (
    <ul className={classes.columns}>
      {sheet.header.map((title, index) => (
        <li key={title}>
          <label htmlFor={`${id}-${index}`} className={classes.columnTitle}>
            {title}
          </label>
          <span className={classes.samples}>{samplesOf(index)}</span>
          <select
            id={`${id}-${index}`}
            className={fieldLook.line}
            aria-label={t.meaningOf(title, of)}
            value={meaningOf(title)}
            onChange={(event) => onMeaning(title, event.currentTarget.value)}
          >
            <SelectOptions options={[{ value: '', label: t.ignored }, ...options]} />
          </select>
        </li>
      ))}
    </ul>
  );
}
