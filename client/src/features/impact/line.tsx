import { useId, type InputHTMLAttributes } from 'react';
import classes from './form.module.css';

interface LineProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> {
  readonly label: string;
  readonly onValue: (value: string) => void;
}

/** A line to fill in, with its label above. */
export function Line({ label, onValue, ...rest }: LineProps) {
  const id = useId();
  return (
    <div className={classes.line}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...rest} onChange={(event) => onValue(event.currentTarget.value)} />
    </div>
  );
}
