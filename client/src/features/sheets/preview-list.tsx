import { useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { ChoiceList } from '../importing';
import { choiceOf, toggled } from './choice';
import { SheetLine } from './sheet-line';
import { texts } from './texts';
import type { Row } from './use-import';

interface PreviewListProps {
  readonly rows: readonly Row[];
  /** Those that were left out. */
  readonly without: ReadonlySet<string>;
  readonly decisions: Readonly<Record<string, string>>;
  /** Whether something else has been said since: what would be done is not known. */
  readonly isStale: boolean;
  readonly busy: boolean;
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly onWithout: (without: ReadonlySet<string>) => void;
  readonly onDecide: (key: string, who: string) => void;
  readonly onRead: () => void;
  readonly onImport: (rows: readonly Row[]) => void;
}

/** Most names that are told of what changes along with a row. */
const MOST_TOLD = 5;

/** Each row with what would become of it; those that need others come and go with them. */
export function PreviewList(props: PreviewListProps) {
  const { rows, without, decisions, isStale, busy, progress } = props;
  const { onWithout, onDecide, onRead, onImport } = props;
  const t = useTexts(texts);
  const [said, setSaid] = useState('');
  const { choosable, chosen } = choiceOf(rows, without);
  const namesOf = (listed: readonly Row[]): string =>
    [
      ...listed.slice(0, MOST_TOLD).map(({ title }) => title),
      ...(listed.length > MOST_TOLD ? [t.others(listed.length - MOST_TOLD)] : []),
    ].join(', ');
  const toggle = (key: string): void => {
    const next = toggled(rows, without, key);
    const after = choiceOf(rows, next).chosen;
    const along = rows.filter((row) => row.key !== key && chosen.has(row.key) !== after.has(row.key));
    const tell = after.has(key) ? t.alsoWith : t.alsoWithout;
    setSaid(along.length > 0 ? tell(along.length, namesOf(along)) : '');
    onWithout(next);
  };
  const listed = rows.filter(({ key }) => chosen.has(key));
  return (
    <ChoiceList
      rows={rows}
      choosable={rows.filter(({ key }) => choosable.has(key))}
      chosen={listed}
      onAll={(every) => {
        setSaid('');
        onWithout(every ? new Set() : choosable);
      }}
      line={(row) => (
        <SheetLine
          row={row}
          checked={choosable.has(row.key) ? chosen.has(row.key) : undefined}
          decision={decisions[row.key]}
          onToggle={() => toggle(row.key)}
          onDecide={(who) => {
            setSaid('');
            onDecide(row.key, who);
          }}
        />
      )}
      label={isStale ? () => t.readAgain : t.import}
      said={isStale ? t.readFirst : said}
      busy={busy}
      progress={progress}
      onImport={() => (isStale ? onRead() : onImport(listed))}
    />
  );
}
