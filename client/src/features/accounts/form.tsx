import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { CheckField, EntryField } from '../../components/fields';
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

interface PasswordProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new password is held to the rule, which is said before it is broken. */
  readonly fresh?: boolean;
}

export function Password({ label, value, onChange, fresh = false }: PasswordProps) {
  const t = useTexts(texts);
  const [shown, setShown] = useState(false);
  return (
    <div className={classes.entry}>
      <EntryField
        label={label}
        type={shown ? 'text' : 'password'}
        required
        autoComplete={fresh ? 'new-password' : 'current-password'}
        hint={fresh && t.passwordHint}
        value={value}
        onChange={onChange}
      />
      <CheckField label={t.showPassword} checked={shown} onChange={setShown} look="small" />
    </div>
  );
}
