import { useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './personal-data.module.css';
import { texts } from './texts';

interface EraseDialogProps {
  readonly title: string;
  /** Whose, for who hears one of many such buttons. */
  readonly whose?: string;
  /** What goes and what stays. */
  readonly what: string;
  /** What is to be typed. */
  readonly ask: string;
  readonly onErase: (confirmation: string) => Promise<readonly { code: string; parameters?: unknown }[]>;
  readonly onErased: () => void;
}

/** Erasing for good: what goes and what stays is said, and what is erased is to be typed. */
export function EraseDialog({ title, whose, what, ask, onErase, onErased }: EraseDialogProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const erase = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const [first] = await onErase(typed);
      if (first) return setProblem(messageOfProblem(first, language));
      dialog.current?.close();
      onErased();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>
        {title} {whose !== undefined && <span className="visually-hidden">{whose}</span>}
      </Button>
      <Dialog ref={dialog} title={title}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void erase();
          }}
        >
          <p>{what}</p>
          <label htmlFor={id} className={classes.label}>
            {ask}
          </label>
          <input
            id={id}
            className={classes.input}
            autoComplete="off"
            value={typed}
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setProblem('');
            }}
          />
          <p id={`${id}-problem`} role="alert" className={classes.problem}>
            {problem}
          </p>
          <div className={classes.actions}>
            <Button type="submit" aria-disabled={busy}>
              {t.yes}
            </Button>
            <Button primary onClick={() => dialog.current?.close()}>
              {t.no}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
