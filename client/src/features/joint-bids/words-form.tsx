import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { AreaField, EntryField } from '../../components/fields';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import { leftAt, placeOf, useUnsaved } from '../../lib/unsaved';
import classes from './joint-bids.module.css';
import { texts } from './texts';
import { useDoing, type Room } from './use-doing';

const wordsOf = ({ name, summary }: Room) => ({ name, summary: summary ?? '' });

/** The name of the group and its message to the invited; what was left unsaved stands there again. */
export function WordsForm({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { room } = useDoing();
  const place = placeOf('intitule', account, room.id);
  const [open, setOpen] = useState(() => leftAt(place, wordsOf(room)) !== undefined);
  const around = useSwappedFocus<HTMLDivElement>(open);
  return (
    <div ref={around}>
      {open ? (
        <Form place={place} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className={classes.quiet} data-print="no" onClick={() => setOpen(true)}>
          <IconPencil size={15} aria-hidden /> {t.words}
        </button>
      )}
    </div>
  );
}

function Form({ place, onClose }: { readonly place: string; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const { room, change, busy } = useDoing();
  const kept = useUnsaved(place, wordsOf(room));
  const { name, summary } = kept.value;
  const close = (): void => {
    kept.forget();
    onClose();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || !name.trim()) return;
        void change({ words: { name: name.trim(), summary: summary.trim() || null } }).then(
          (done) => done && close(),
        );
      }}
    >
      {kept.isFound && <UnsavedNotice onRestart={kept.restart} />}
      <EntryField
        label={t.name}
        required
        maxLength={200}
        value={name}
        onChange={(typed) => kept.setValue((now) => ({ ...now, name: typed }))}
      />
      <AreaField
        label={t.message}
        rows={3}
        maxLength={2000}
        value={summary}
        onChange={(typed) => kept.setValue((now) => ({ ...now, summary: typed }))}
      />
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {t.save}
        </Button>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </form>
  );
}
