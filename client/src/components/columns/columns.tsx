import type { ReactNode } from 'react';
import classes from './columns.module.css';

interface ColumnsProps {
  /** What is beside: a sheet of facts. */
  readonly aside: ReactNode;
  /** On a narrow screen what is beside comes first: it says what the page is about. */
  readonly asideFirst?: boolean;
  readonly children: ReactNode;
}

/** A page of one thing: what there is to read, and beside it, where there is room, what stays in sight. */
export function Columns({ aside, asideFirst = false, children }: ColumnsProps) {
  return (
    <div className={classes.columns}>
      <div>{children}</div>
      <aside className={classes.aside} data-first={asideFirst}>
        {aside}
      </aside>
    </div>
  );
}
