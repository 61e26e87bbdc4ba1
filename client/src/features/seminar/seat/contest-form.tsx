import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import classes from './seat.module.css';
import { texts } from './texts';

interface ContestFormProps {
  readonly onSend: (why: string) => void;
  readonly onCancel: () => void;
}

/** Who contests says why. */
export function ContestForm({ onSend, onCancel }: ContestFormProps) {
  const t = useTexts(texts);
  const id = useId();
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why.trim()) onSend(why.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.why}>
        <label htmlFor={id}>{t.why}</label>
        <textarea
          id={id}
          required
          rows={3}
          maxLength={600}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      <div className={classes.buttons}>
        <Button type="submit" primary>
          {t.send}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
