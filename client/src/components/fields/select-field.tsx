import { useId } from 'react';
import classes from './fields.module.css';
import { SelectOptions, type SelectOption } from './select-options';

interface SelectFieldProps {
  readonly label: string;
  /** What a screen reader hears instead, when the words alone would not say enough. */
  readonly accessibleLabel?: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** The browser's own list: the best one on a telephone and with a keyboard. */
export function SelectField({ label, accessibleLabel, value, options, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={accessibleLabel}
        className={classes.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <SelectOptions options={options} />
      </select>
    </div>
  );
}
