import { lazy, Suspense, type ReactNode } from 'react';
import { usePrinting } from '../../lib/printing';
import type { RowPlace } from './network-rows';

/** Few networks have a table so long, and the picture needs none of it. */
const LongBody = lazy(async () => ({ default: (await import('./long-body')).LongBody }));

/** Up to so many rows, all of them are in the page: to be found, printed and read. */
const ALL = 120;

interface VirtualBodyProps<R> {
  readonly rows: readonly R[];
  readonly columns: number;
  readonly render: (row: R, place: RowPlace) => ReactNode;
}

/** The body of a table, of which only the rows near the window exist when it is long; on paper all of them. */
export function VirtualBody<R>({ rows, columns, render }: VirtualBodyProps<R>) {
  const printing = usePrinting();
  const whole = rows.length <= ALL || printing;
  const first = (
    <tbody>
      {(whole ? rows : rows.slice(0, ALL)).map((row, index) => render(row, { index, measure: undefined }))}
    </tbody>
  );
  if (whole) return first;
  return (
    <Suspense fallback={first}>
      <LongBody
        rows={rows}
        columns={columns}
        render={(place) => {
          const row = rows[place.index];
          return row === undefined ? null : render(row, place);
        }}
      />
    </Suspense>
  );
}
