import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type ChipTone = 'neutral' | 'accent' | 'warn' | 'ok' | 'danger' | 'invented';

interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: ChipTone;
  readonly icon?: ReactNode;
  /** Explains the word, on hover. */
  readonly title?: string;
}

/** One word that qualifies what stands beside it. */
export function Chip({ children, tone = 'neutral', icon, title }: ChipProps) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {icon}
      {children}
    </span>
  );
}
