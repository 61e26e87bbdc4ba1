import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import classes from './fields.module.css';

interface EntryFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'className' | 'value' | 'onChange'
> {
  readonly label: string;
  readonly value: string;
  /** Told with each key: what is typed is sent with its form. */
  readonly onChange: (value: string) => void;
  /** What helps to fill it in, below it. */
  readonly hint?: ReactNode;
  /** What is wrong with what it holds. */
  readonly problem?: string | undefined;
}

/** A line of a form, under its label. What is typed into a filter is `TextField`’s. */
export function EntryField({ label, onChange, hint, problem, ...input }: EntryFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={classes.input}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
