import { useId, type InputHTMLAttributes } from 'react';
import classes from './seminar.module.css';

interface EntryProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'id'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One line of a form, under its label. */
export function Entry({ label, value, onValue, ...rest }: EntryProps) {
  const id = useId();
  return (
    <div className={classes.entry}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)} {...rest} />
    </div>
  );
}
