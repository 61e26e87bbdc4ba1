import type { ComponentProps } from 'react';
import { FieldAround, type AroundProps } from './field-around';
import classes from './fields.module.css';

type AreaFieldProps = AroundProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'value' | 'onChange'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

/** Several lines of a form, under their label. */
export function AreaField({ label, onChange, hint, problem, ...area }: AreaFieldProps) {
  return (
    <FieldAround label={label} hint={hint} problem={problem}>
      {(described) => (
        <textarea
          {...described}
          {...area}
          className={classes.area}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldAround>
  );
}
