import { useId, type ReactNode } from 'react';
import classes from './fields.module.css';

export interface AroundProps {
  readonly label: string;
  /** What helps to fill it in, below it. */
  readonly hint?: ReactNode;
  /** What is wrong with what it holds. */
  readonly problem?: string | undefined;
}

interface Described {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** The label of a field, what helps to fill it in, and what is wrong with it. */
export function FieldAround({
  label,
  hint,
  problem,
  children,
}: AroundProps & { readonly children: (described: Described) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
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
