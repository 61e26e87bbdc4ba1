import { occupancyModes } from '@maillage/graph-schema/vocabulary';
import { IconArrowsDiff } from '@tabler/icons-react';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { addressOfPassage, ModalityMark, quoteText, ThingLink } from '../facts';
import type { Column, Entry, Place, Row } from './compare-lists';
import classes from './rosters.module.css';
import { texts } from './texts';

interface MatrixProps {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Structures down, documents across; each place leads to the line that gives it. */
export function Matrix({ columns, rows }: MatrixProps) {
  const t = useTexts(texts);
  return (
    // A wide table scrolls by itself; the links in its cells bring the keyboard there.
    <div className={classes.scroll} role="region" aria-label={t.title}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.structure}</th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow key={row.party.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column }: { readonly column: Column }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <th scope="col">
      <span className={classes.columnDate}>{formatDate(column.date, language)}</span>{' '}
      <ModalityMark modality={column.modality} />
      {column.source && <span className={classes.quiet}>{column.source.key}</span>}
      {column.lists.map((list) => (
        <span key={list.id} className={classes.columnList}>
          <ThingLink thing={list} />{' '}
          <span className={classes.quiet}>
            {t.entries(list.entries.length)}, {list.complete ? t.complete : t.incomplete}
          </span>
        </span>
      ))}
    </th>
  );
}

function MatrixRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const t = useTexts(texts);
  return (
    <tr data-differs={row.differs}>
      <th scope="row">
        <ThingLink thing={row.party} />{' '}
        {row.differs && (
          <Chip tone="warn" title={t.differsTitle} icon={<IconArrowsDiff size={13} aria-hidden />}>
            {t.differs}
          </Chip>
        )}
      </th>
      {row.places.map((place, index) => (
        <td key={columns[index]?.key} data-place={placeCode(place)}>
          <Cell place={place} />
        </td>
      ))}
    </tr>
  );
}

function placeCode(place: Place): string {
  return place.kind === 'named' ? (place.entries[0]?.mode ?? 'NAMED') : place.kind;
}

function Cell({ place }: { readonly place: Place }) {
  const t = useTexts(texts);
  switch (place.kind) {
    case 'named':
      return place.entries.map((entry) => (
        <Named key={(entry.mode ?? '') + (entry.asWritten ?? '')} entry={entry} />
      ));
    case 'absent':
      return (
        <span className={classes.quiet}>
          {place.of.length === 1 ? t.absentOf(place.of.map((mode) => t.modes[mode]).join()) : t.absent}
        </span>
      );
    case 'unsaid':
      return (
        <span className={classes.quiet} title={t.unsaidTitle}>
          {t.unsaid}
        </span>
      );
  }
}

function Named({ entry }: { readonly entry: Entry }) {
  const t = useTexts(texts);
  const term = useTerm();
  const [first] = entry.evidence;
  return (
    <span className={classes.named}>
      <strong>{entry.mode ? term(occupancyModes, entry.mode) : t.named}</strong>
      {first && (
        <KeptLink
          to={addressOfPassage(first.source.slug, first.line)}
          title={`« ${quoteText(first.quote)} »`}
        >
          {first.source.key}, l. {first.line}
        </KeptLink>
      )}
      {entry.note && <span className={classes.quiet}>{entry.note}</span>}
    </span>
  );
}
