import { useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { ChoiceList } from '../importing';
import { NoticeLine } from './notice-line';
import { texts } from './texts';
import type { Row } from './use-import';

interface PreviewListProps {
  readonly rows: readonly Row[];
  /** Of a running import. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly onImport: (rows: readonly Row[]) => void;
}

const isChoosable = ({ state }: Row): boolean => state === 'NEW' || state === 'CHANGED';

/** Each notice with what would become of it, those to import checked. */
export function PreviewList({ rows, progress, onImport }: PreviewListProps) {
  const t = useTexts(texts);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const choosable = rows.filter(isChoosable);
  const chosen = choosable.filter((row) => !without.has(row.key));
  const toggle = (key: string): void => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    setWithout(next);
  };
  return (
    <ChoiceList
      rows={rows}
      choosable={choosable}
      chosen={chosen}
      onAll={(every) => setWithout(new Set(every ? [] : choosable.map(({ key }) => key)))}
      line={(row) => (
        <NoticeLine
          row={row}
          checked={isChoosable(row) ? !without.has(row.key) : undefined}
          onToggle={() => toggle(row.key)}
        />
      )}
      label={t.import}
      progress={progress}
      onImport={() => onImport(chosen)}
    />
  );
}
