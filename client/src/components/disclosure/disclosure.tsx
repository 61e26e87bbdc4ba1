import { useId, useState, type ReactNode } from 'react';
import { usePrinting } from '../../lib/printing';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** The words of the button. */
  readonly label: ReactNode;
  /** What a screen reader hears instead, when the words alone would not say enough. */
  readonly accessibleLabel?: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean;
  /** Opens by itself whenever this becomes true; it never closes by itself. */
  readonly opens?: boolean;
  /** Open on paper, without its button. */
  readonly printed?: boolean;
}

/** A small button that opens what it stands for, right below it. */
export function Disclosure({
  label,
  accessibleLabel,
  icon,
  children,
  initiallyOpen = false,
  opens = false,
  printed = false,
}: DisclosureProps) {
  const [chosen, setChosen] = useState(initiallyOpen || opens);
  const [opened, setOpened] = useState(opens);
  // Once opened it is hidden and not taken away: what was typed in it is still there.
  const [kept, setKept] = useState(chosen);
  if (chosen && !kept) setKept(true);
  if (opened !== opens) {
    setOpened(opens);
    if (opens) setChosen(true);
  }
  const printing = usePrinting();
  const open = chosen || (printed && printing);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={accessibleLabel}
        data-print={printed ? 'no' : undefined}
        onClick={() => setChosen(!chosen)}
      >
        {icon}
        {label}
      </button>
      <div id={id} hidden={!open} className={classes.content}>
        {(open || kept) && children}
      </div>
    </div>
  );
}
