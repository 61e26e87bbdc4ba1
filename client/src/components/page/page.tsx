import type { ReactNode } from 'react';
import { usePageTitle } from '../../lib/page-title';
import classes from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** For the browser's tab, when the heading would say too little there. */
  readonly tabTitle?: string;
  /** Above the title: what kind of page it is. */
  readonly over?: ReactNode;
  /** Under the title, in larger type. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `reading` keeps lines short; `wide` is for tables and cards; `full` is for a drawing. */
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** The frame of a page: one first-level heading, what it is about, what can be done, then its content. */
export function Page({ title, tabTitle, over, lead, actions, width = 'reading', children }: PageProps) {
  usePageTitle(tabTitle ?? title);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.titles}>
          {over && <div className={classes.over}>{over}</div>}
          <h1>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && (
          <div className={classes.actions} data-print="no">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}
