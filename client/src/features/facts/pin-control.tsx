import { IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { EntryField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { pinTexts } from './pin-texts';
import classes from './pins.module.css';
import { usePin } from './use-pin';

interface PinControlProps {
  readonly id: string;
  readonly isPinned: boolean;
  /** What the statement says, for who hears the button without seeing where it stands. */
  readonly value: string;
  /** Those that are pinned now for the same: this one takes their place. */
  readonly instead: readonly string[];
}

/** Prefers a value with a word why, or no longer; for who may edit what it is about. */
export function PinControl({ id, isPinned, value, instead }: PinControlProps) {
  const t = useTexts(pinTexts);
  const [asking, setAsking] = useState(false);
  const { busy, problem, pin, unpin } = usePin(id);
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setAsking(false);
    // Back to where one was, which is drawn again only then.
    setTimeout(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={opener} className={classes.control} data-print="no">
      {asking ? (
        <WhyForm
          busy={busy}
          onCancel={close}
          onSend={(why) => {
            void pin(why, instead).then((done) => done && close());
          }}
        />
      ) : isPinned ? (
        <Button
          icon={<IconPinnedOff size={16} aria-hidden />}
          aria-label={t.unpinOf(value)}
          aria-disabled={busy}
          onClick={() => void unpin()}
        >
          {busy ? t.sending : t.unpin}
        </Button>
      ) : (
        <Button
          icon={<IconPin size={16} aria-hidden />}
          aria-label={t.pinOf(value)}
          onClick={() => setAsking(true)}
        >
          {t.pin}
        </Button>
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </div>
  );
}

interface WhyFormProps {
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (why: string) => void;
}

function WhyForm({ busy, onCancel, onSend }: WhyFormProps) {
  const t = useTexts(pinTexts);
  const field = useRef<HTMLInputElement>(null);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(why.trim() === '');
        if (why.trim() === '') field.current?.focus();
        else onSend(why.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <EntryField
        ref={field}
        label={t.reason}
        placeholder={t.reasonHint}
        maxLength={300}
        value={why}
        problem={missing ? t.needed : undefined}
        onChange={setWhy}
      />
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.sending : t.send}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
