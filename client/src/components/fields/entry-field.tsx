import type { ComponentProps } from 'react';
import { FieldAround, type AroundProps } from './field-around';
import classes from './fields.module.css';

type EntryFieldProps = AroundProps &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'value' | 'onChange'> & {
    readonly value: string;
    /** Told with each key: what is typed is sent with its form. */
    readonly onChange: (value: string) => void;
  };

/** A line of a form, under its label. What is typed into a filter is `TextField`’s. */
export function EntryField({ label, onChange, hint, problem, ...input }: EntryFieldProps) {
  return (
    <FieldAround label={label} hint={hint} problem={problem}>
      {(described) => (
        <input
          {...described}
          {...input}
          className={classes.input}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldAround>
  );
}
