import { useState } from 'react';
import { CheckField, fieldLook } from '../../components/fields';
import { readSigned, readTyped, typedDate } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { WidgetOf } from './field-spec';
import { FieldFrame } from './field-frame';
import { useForm } from './form-context';
import { texts } from './texts';

export interface InputProps<W extends Parameters<typeof FieldFrame>[0]['spec']['widget']> {
  readonly spec: WidgetOf<W>;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export function TextInput({ spec, path, value, onChange }: InputProps<'text'>) {
  return (
    <FieldFrame spec={spec} path={path} value={value}>
      {({ id, describedBy, invalid }) => {
        const common = {
          id,
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          'aria-required': spec.required,
          value: textOf(value),
        };
        return spec.long ? (
          <textarea
            {...common}
            className={fieldLook.lines}
            rows={Math.min(8, Math.max(2, Math.ceil(common.value.length / 70)))}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...common}
            className={fieldLook.line}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      }}
    </FieldFrame>
  );
}

/** Typed as one says it; kept as EDTF once it can be read, as it was typed until then. */
export function DateInput({ spec, path, value, onChange }: InputProps<'date'>) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() => typedDate(textOf(value), language));
  return (
    <FieldFrame spec={spec} path={path} value={value}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={spec.required}
          className={fieldLook.line}
          value={typed}
          onChange={({ currentTarget: { value: text } }) => {
            setTyped(text);
            onChange(readTyped(text, spec.form) ?? text.trim());
          }}
        />
      )}
    </FieldFrame>
  );
}

/** A number, with a comma or a point; kept as it was typed while it is none. */
export function NumberInput({ spec, path, value, onChange }: InputProps<'number'>) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() =>
    language === 'fr' ? textOf(value).replace('.', ',') : textOf(value),
  );
  return (
    <FieldFrame spec={spec} path={path} value={value}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          inputMode={spec.whole ? 'numeric' : 'decimal'}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={spec.required}
          className={fieldLook.line}
          value={typed}
          onChange={({ currentTarget: { value: text } }) => {
            setTyped(text);
            onChange(readSigned(text, language) ?? text.trim());
          }}
        />
      )}
    </FieldFrame>
  );
}

export function FlagInput({ spec, path, value, onChange }: InputProps<'flag'>) {
  const { language } = useLanguage();
  const problem = useForm().problems.get(path);
  return (
    <div className={classes.field} data-path={path}>
      <CheckField
        label={spec.label[language]}
        hint={spec.help && bilingual(spec.help, language)}
        checked={value === true}
        onChange={onChange}
      />
      {problem && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}

/** One of a vocabulary; the browser's own list is the best one on a telephone and with a keyboard. */
export function ChoiceInput({ spec, path, value, onChange }: InputProps<'choice'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const chosen = textOf(value);
  return (
    <FieldFrame spec={spec} path={path}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={spec.required}
          className={fieldLook.line}
          value={chosen}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {(!spec.required || chosen === '') && (
            <option value="">{spec.required ? t.optional : t.none}</option>
          )}
          {spec.choices.map(({ code, label }) => (
            <option key={code} value={code}>
              {label[language]}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
