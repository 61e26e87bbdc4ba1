import { useEffect, useEffectEvent, useId, useState } from 'react';
import classes from './fields.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Milliseconds after the last key until the value is told; leaving the field tells it at once. */
const WAIT = 200;

/** A field whose value is told when the typing pauses: each value can be an address and a request. */
export function TextField({ label, placeholder, value, onChange }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  // Changed from elsewhere (filters cleared, back button): the field follows.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  const tell = (): void => {
    if (typed === told) return;
    setTold(typed);
    onChange(typed);
  };
  const tellAfterPause = useEffectEvent(tell);
  useEffect(() => {
    const timer = setTimeout(() => tellAfterPause(), WAIT);
    return () => clearTimeout(timer);
  }, [typed, told]);
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className={classes.input}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={tell}
      />
    </div>
  );
}
