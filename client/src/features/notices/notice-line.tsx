import { useId } from 'react';
import { Chip, type ChipTone } from '../../components/chip';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { formatDate, formatMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf } from '../facts';
import { fieldLabel, valueText } from './field-labels';
import classes from './notices.module.css';
import { ProblemList } from './problem-list';
import { weightOf } from './problem-text';
import { texts } from './texts';
import type { Row } from './use-import';

const tones: Readonly<Record<Row['state'], ChipTone>> = {
  NEW: 'ok',
  CHANGED: 'accent',
  UNCHANGED: 'neutral',
  REFUSED: 'danger',
};

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
  const id = useId();
  const { state, title, number, buyer, line, lots, deadline, notifiedOn } = row;
  const told = [
    buyer,
    number && t.number(number),
    lots > 1 && t.lots(lots),
    deadline && t.deadline(formatMoment(deadline, language)),
    notifiedOn && t.notified(formatDate(notifiedOn, language)),
    line && t.line(line),
  ].filter(Boolean);
  const grave = row.problems.filter((one) => weightOf(one) !== 'NOTE');
  const notes = row.problems.filter((one) => weightOf(one) === 'NOTE');
  return (
    <li className={classes.row} data-state={state}>
      <span className={classes.check}>
        {checked !== undefined && <input id={id} type="checkbox" checked={checked} onChange={onToggle} />}
      </span>
      <div className={classes.what}>
        <p className={classes.name}>
          {checked === undefined ? (
            <span>{title ?? t.untitled}</span>
          ) : (
            <label htmlFor={id}>{title ?? t.untitled}</label>
          )}{' '}
          <Chip tone={tones[state]}>{t.states[state]}</Chip>
        </p>
        <p className={classes.about}>
          {told.join(' · ')}
          {row.recorded && (
            <>
              {' · '}
              <KeptLink to={addressOf({ kind: 'TENDER', slug: row.key })}>{t.see}</KeptLink>
            </>
          )}
        </p>
        {row.tie.length > 0 && <p className={classes.tie}>{t.tie(row.tie.join(', '))}</p>}
        <ProblemList problems={grave} />
        {row.changes.length > 0 && (
          <Disclosure label={t.changes(row.changes.length)} initiallyOpen={row.changes.length < 4} printed>
            <dl className={classes.changes}>
              {row.changes.map(({ path: field, before, after, edited }) => (
                <div key={field}>
                  <dt>{fieldLabel(field, language)}</dt>
                  <dd>
                    <del>{valueText(before, language)}</del>{' '}
                    <span className="visually-hidden">{t.becomes}</span>
                    <span aria-hidden="true">→</span> <ins>{valueText(after, language)}</ins>
                    {edited && (
                      <>
                        {' '}
                        <Chip tone="warn">{t.edited}</Chip>
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
        {notes.length > 0 && (
          <Disclosure label={t.details(notes.length)} printed>
            <ProblemList problems={notes} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
