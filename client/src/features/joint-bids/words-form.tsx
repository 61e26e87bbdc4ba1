import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import classes from './joint-bids.module.css';
import { texts } from './texts';
import { useDoing } from './use-doing';

/** The name of the group and its message to the invited. */
export function WordsForm() {
  const t = useTexts(texts);
  const { room, change, busy } = useDoing();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(room.name);
  const [summary, setSummary] = useState(room.summary ?? '');
  const around = useSwappedFocus<HTMLDivElement>(open);
  if (!open)
    return (
      <div ref={around}>
        <button
          type="button"
          className={classes.quiet}
          data-print="no"
          onClick={() => {
            setName(room.name);
            setSummary(room.summary ?? '');
            setOpen(true);
          }}
        >
          <IconPencil size={15} aria-hidden /> {t.words}
        </button>
      </div>
    );
  return (
    <div ref={around}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy || !name.trim()) return;
          void change({ words: { name: name.trim(), summary: summary.trim() || null } }).then(
            (done) => done && setOpen(false),
          );
        }}
      >
        <div className={classes.field}>
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input
            id={`${id}-name`}
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div className={classes.field}>
          <label htmlFor={`${id}-summary`}>{t.message}</label>
          <textarea
            id={`${id}-summary`}
            rows={3}
            maxLength={2000}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
          />
        </div>
        <div className={classes.buttons}>
          <Button type="submit" primary aria-disabled={busy}>
            {t.save}
          </Button>
          <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
        </div>
      </form>
    </div>
  );
}
