import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import { texts } from './texts';

interface FormProps {
  readonly submit: string;
  /** What is wrong, said above the button and read out. */
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A short form with one thing to do. */
export function Form({ submit, problem, busy, onSubmit, children }: FormProps) {
  const t = useTexts(texts);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <form className={classes.form} onSubmit={send}>
      {children}
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <Button type="submit" primary aria-disabled={busy}>
        {busy ? t.working : submit}
      </Button>
    </form>
  );
}

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email';
  readonly autoComplete: string;
}

export function Entry({ label, value, onChange, type = 'text', autoComplete }: EntryProps) {
  const id = useId();
  return (
    <div className={classes.entry}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        required
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface PasswordProps extends Omit<EntryProps, 'type' | 'autoComplete'> {
  /** A new password is held to the rule, which is said before it is broken. */
  readonly fresh?: boolean;
}

export function Password({ label, value, onChange, fresh = false }: PasswordProps) {
  const t = useTexts(texts);
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.entry}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        required
        autoComplete={fresh ? 'new-password' : 'current-password'}
        aria-describedby={fresh ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {fresh && <p id={`${id}-hint`}>{t.passwordHint}</p>}
      <CheckField label={t.showPassword} checked={shown} onChange={setShown} look="small" />
    </div>
  );
}
