import type { ReactNode } from 'react';
import classes from './query-state.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  readonly tone?: 'calm' | 'problem';
}

/** Says that there is nothing, or that something went wrong, and what to do. */
export function Notice({ title, children, actions, tone = 'calm' }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'problem' ? 'alert' : undefined}>
      <p className={classes.title}>{title}</p>
      {children && <div>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
