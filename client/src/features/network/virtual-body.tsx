import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { RowPlace } from './network-rows';

/** Up to so many rows, all of them are in the page: to be found, printed and read. */
const ALL = 120;

interface VirtualBodyProps<R> {
  readonly rows: readonly R[];
  readonly columns: number;
  readonly render: (row: R, place: RowPlace) => ReactNode;
}

/** The body of a table, of which only the rows near the window exist when it is long. */
export function VirtualBody<R>(props: VirtualBodyProps<R>) {
  const { rows, render } = props;
  if (rows.length > ALL) return <LongBody {...props} />;
  return <tbody>{rows.map((row, index) => render(row, { index, measure: undefined }))}</tbody>;
}

function LongBody<R>({ rows, columns, render }: VirtualBodyProps<R>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [rows]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 56,
    overscan: 20,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <tbody ref={body}>
      <Gap height={before} columns={columns} />
      {items.map(({ index }) => {
        const row = rows[index];
        return row === undefined ? null : render(row, { index, measure: virtual.measureElement });
      })}
      <Gap height={after} columns={columns} />
    </tbody>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
