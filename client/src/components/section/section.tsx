import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  /** What an address can lead to: `#promesses`. */
  readonly anchor?: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a second-level heading. */
export function Section({ title, count, anchor, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className={classes.section}>
      <h2 id={id}>
        {title}
        {count !== undefined && <span className={classes.count}> {count}</span>}
      </h2>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
