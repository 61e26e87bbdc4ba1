import { useState, type ReactNode } from 'react';
import { counted, defineTexts, useTexts } from '../../lib/i18n';
import { useNewRows } from '../../lib/new-rows';
import { Button } from '../button';
import classes from './more-list.module.css';

const texts = defineTexts({
  fr: { more: (n: number) => `Montrer ${counted('fr', n, 'autre', 'autres')}` },
  en: { more: (n: number) => `Show ${n} more` },
});

interface MoreListProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first; two more than that are shown at once, rather than behind a button. */
  readonly first: number;
  readonly className?: string | undefined;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list that would bury what follows it: its beginning, and the rest on demand. */
export function MoreList<T>({ items, first, className, keyOf, children }: MoreListProps<T>) {
  const t = useTexts(texts);
  const [all, setAll] = useState(false);
  const { beside, remember } = useNewRows<HTMLUListElement>();
  const showAll = (): void => {
    remember();
    setAll(true);
  };
  const cut = !all && items.length > first + 2;
  const shown = cut ? items.slice(0, first) : items;
  return (
    <div>
      <ul ref={beside} className={className ?? classes.list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {cut && (
        <p className={classes.more}>
          <Button onClick={showAll}>{t.more(items.length - first)}</Button>
        </p>
      )}
    </div>
  );
}
