import type { ReactNode } from 'react';
import classes from './fact-sheet.module.css';

/** A short list of names and values. */
export function FactSheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <dl aria-label={label} className={classes.sheet}>
      {children}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One of them; nothing at all when there is no value. */
export function Fact({ name, children }: FactProps) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
