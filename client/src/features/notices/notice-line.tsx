import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { formatDate, formatMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf } from '../facts';
import { ImportLine, valueText } from '../importing';
import { fieldLabel } from './field-labels';
import classes from './notices.module.css';
import { noticeWords } from './problem-words';
import { texts } from './texts';
import type { Row } from './use-import';

interface NoticeLineProps {
  readonly row: Row;
  /** Absent where there is nothing to choose. */
  readonly checked: boolean | undefined;
  readonly onToggle: () => void;
}

/** One notice: what it is, what would become of it, and what is to be said of it. */
export function NoticeLine({ row, checked, onToggle }: NoticeLineProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { state, title, number, buyer, line, lots, deadline, notifiedOn } = row;
  const told = [
    buyer,
    number && t.number(number),
    lots > 1 && t.lots(lots),
    deadline && t.deadline(formatMoment(deadline, language)),
    notifiedOn && t.notified(formatDate(notifiedOn, language)),
    line && t.line(line),
  ].filter(Boolean);
  return (
    <ImportLine
      state={state}
      title={title ?? t.untitled}
      checked={checked}
      onToggle={onToggle}
      about={
        <>
          {told.join(' · ')}
          {row.recorded && (
            <>
              {' · '}
              <KeptLink to={addressOf({ kind: 'TENDER', slug: row.key })}>{t.see}</KeptLink>
            </>
          )}
        </>
      }
      problems={row.problems}
      words={noticeWords}
      changes={row.changes.map(({ path, before, after, edited }) => ({
        field: path,
        label: fieldLabel(path, language),
        before: valueText(before, language),
        after: valueText(after, language),
        mark: edited && <Chip tone="warn">{t.edited}</Chip>,
      }))}
    >
      {row.tie.length > 0 && <p className={classes.tie}>{t.tie(row.tie.join(', '))}</p>}
    </ImportLine>
  );
}
