import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { EntryField } from '../../components/fields';
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
          <EntryField
            label={ask}
            autoComplete="off"
            value={typed}
            problem={problem}
            onChange={(value) => {
              setTyped(value);
              setProblem('');
            }}
          />
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
