import { useId, useState, type ReactNode } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** The words of the button. */
  readonly label: ReactNode;
  /** What a screen reader hears instead, when the words alone would not say enough. */
  readonly accessibleLabel?: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean;
}

/** A small button that opens what it stands for, right below it. */
export function Disclosure({
  label,
  accessibleLabel,
  icon,
  children,
  initiallyOpen = false,
}: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={accessibleLabel}
        onClick={() => setOpen(!open)}
      >
        {icon}
        {label}
      </button>
      <div id={id} hidden={!open} className={classes.content}>
        {open && children}
      </div>
    </div>
  );
}
