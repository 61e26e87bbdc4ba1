import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import classes from './answers.module.css';
import { texts } from './texts';

interface ChangeableProps {
  /** The tie, by which its button is told from those of the others in a list. */
  readonly name: string;
  /** Whether a reason was begun and not sent: it is shown at once. */
  readonly begun: boolean;
  readonly children: ReactNode;
}

/** What has been answered calls for nothing: the answers stand behind one button, for who changes its mind. */
export function Changeable({ name, begun, children }: ChangeableProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(begun);
  const around = useSwappedFocus<HTMLDivElement>(open);
  return (
    <div ref={around} className={open ? undefined : classes.change}>
      {open ? (
        children
      ) : (
        <Button aria-label={t.changeOf(name)} onClick={() => setOpen(true)}>
          {t.change}
        </Button>
      )}
    </div>
  );
}
