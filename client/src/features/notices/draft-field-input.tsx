import { useId } from 'react';
import { useLanguage, useTexts } from '../../lib/i18n';
import { typedOf, withTyped, type DraftField, type DraftRecord } from './draft-record';
import { fieldLabel } from './field-labels';
import classes from './notices.module.css';
import { texts } from './texts';

interface DraftFieldInputProps {
  readonly field: DraftField;
  readonly label?: string | undefined;
  readonly record: DraftRecord;
  /** Line of the text on which it was read. */
  readonly line?: number | undefined;
  readonly onRecord: (record: DraftRecord) => void;
  readonly onFocus: () => void;
}

const types = {
  day: 'date',
  moment: 'datetime-local',
  url: 'url',
  text: 'text',
  number: 'text',
  codes: 'text',
} as const;

/** One field of a proposal, with the line from which it comes. */
export function DraftFieldInput({ field, label, record, line, onRecord, onFocus }: DraftFieldInputProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const id = useId();
  const shared = {
    id,
    value: typedOf(record, field),
    required: field.required,
    'aria-describedby': line === undefined ? undefined : `${id}-line`,
    onFocus,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onRecord(withTyped(record, field, event.currentTarget.value)),
  };
  return (
    <div className={classes.field} data-long={field.form === 'long' || field.name === 'name'}>
      <label htmlFor={id}>{label ?? fieldLabel(field.name, language)}</label>
      {field.form === 'long' ? (
        <textarea {...shared} rows={3} className={classes.area} />
      ) : (
        <input
          {...shared}
          type={types[field.form]}
          inputMode={field.form === 'number' ? 'decimal' : undefined}
          className={classes.input}
        />
      )}
      {line !== undefined && (
        <span id={`${id}-line`} className={classes.about}>
          {t.readAt(line)}
        </span>
      )}
    </div>
  );
}
