import { useId, type ReactNode } from 'react';
import classes from './fields.module.css';

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** As tall as the fields beside it, one of several choices below each other, or small. */
  readonly look?: 'field' | 'choice' | 'small';
}

/** A box to check, with what it says beside it: both are pressed alike. */
export function CheckField({ label, hint, checked, onChange, look = 'field' }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={classes.check} data-look={look}>
      <label>
        <input
          type="checkbox"
          aria-describedby={hint && id}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className={classes.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
