import type { ReactNode } from 'react';
import classes from './results.module.css';

interface ResultsProps {
  /** What is shown was asked for before, and what is asked for now has not come yet. */
  readonly stale: boolean;
  readonly children: ReactNode;
}

/** What a list's filters found: it stays, paler, until what is asked for now has come. */
export function Results({ stale, children }: ResultsProps) {
  return (
    <div className={classes.results} aria-busy={stale} data-stale={stale}>
      {children}
    </div>
  );
}
