import type { ReactNode } from 'react';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';
import classes from './data-table.module.css';

interface DataTableProps {
  readonly caption: string;
  /** How many rows there are, though not all of them may be in the page. */
  readonly count: number;
  /** The cells of the head. */
  readonly head: ReactNode;
  /** The body. A cell with `data-label` is named by it where a row is a card. */
  readonly children: ReactNode;
}

/** Rows that are counted; on a telephone each of them is a card. */
export function DataTable({ caption, count, head, children }: DataTableProps) {
  const { language } = useLanguage();
  return (
    <table className={classes.table} aria-rowcount={count + 1}>
      <caption>
        {caption} <span className={classes.count}>{formatNumber(count, language)}</span>
      </caption>
      <thead>
        <tr>{head}</tr>
      </thead>
      {children}
    </table>
  );
}
