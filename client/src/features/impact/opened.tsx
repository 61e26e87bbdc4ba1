import { useLanguage, useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { FigureRecords } from './figure-records';
import type { ReadingPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { onPaper } from './on-paper';
import { readingWhen } from './reading-text';
import { texts } from './texts';
import { view } from './view';

interface OpenedProps {
  readonly code: string;
  readonly label: string;
  readonly reading: ReadingPartsFragment;
}

/** Opens a figure onto its records; which one is open stands in the address, so that it can be sent. */
export function Opened({ code, label, reading }: OpenedProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [{ open }, change] = useUrlState(view);
  const isOpen = open === code;
  const projects = reading.projects ?? [];
  const count = reading.statements.length + reading.ties.length + reading.events.length + projects.length;
  if (count === 0) return null;
  return (
    <div className={classes.opened}>
      <button
        type="button"
        className={classes.opener}
        aria-expanded={isOpen}
        aria-label={(isOpen ? t.closeOf : t.openOf)(label, count)}
        onClick={() => change({ open: isOpen ? '' : code })}
        data-print="no"
      >
        {isOpen ? t.close : t.records(count)}
      </button>
      {isOpen && (
        // Projects are read by few; paper goes on to others.
        <div data-print={onPaper(projects.length === 0)}>
          <FigureRecords title={t.behind(label, readingWhen(reading, language))} reading={reading} />
        </div>
      )}
    </div>
  );
}
