import { useEffect, useId, useRef, useState } from 'react';
import classes from './fields.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const WAIT = 200;

/** A field whose value is told when the typing pauses: each value can be an address and a request. */
export function TextField({ label, placeholder, value, onChange }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Changed from elsewhere (filters cleared, back button): the field follows.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className={classes.input}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            setTold(next);
            onChange(next);
          }, WAIT);
        }}
      />
    </div>
  );
}
