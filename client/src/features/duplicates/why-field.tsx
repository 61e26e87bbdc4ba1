import { useId } from 'react';
import { useTexts } from '../../lib/i18n';
import classes from './duplicates.module.css';
import { texts } from './texts';

interface WhyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A word that the history keeps. */
export function WhyField({ value, onChange }: WhyFieldProps) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <div className={classes.why}>
      <label htmlFor={id}>{t.why}</label>
      <input
        id={id}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
