import { useLocation } from 'react-router';
import { dayOfMoment, formatDate } from '../../lib/format';
import { defineTexts, useLanguage, useTexts } from '../../lib/i18n';
import { usePrinting } from '../../lib/printing';
import classes from './explorer.module.css';
import { texts } from './texts';

const paperTexts = defineTexts({
  fr: { printed: (day: string) => `Imprimé le ${day} :` },
  en: { printed: (day: string) => `Printed on ${day}:` },
});

interface OnPaperProps {
  readonly view: { readonly day: string | null; readonly knownOn: string | null };
}

/** What a sheet of paper has to say by itself: of which day it is, when it was printed, and where it can be seen again. */
export function OnPaper({ view: { day, knownOn } }: OnPaperProps) {
  const t = useTexts(texts);
  const { printed } = useTexts(paperTexts);
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  if (!usePrinting()) return null;
  const said = (one: string) => formatDate(one, language);
  return (
    <p className={classes.onPaper} data-testid="on-paper">
      {t.day} {day ? said(day) : t.allDates}
      {knownOn && ` · ${t.knownOn} ${said(knownOn)}`} · {printed(said(dayOfMoment()))}{' '}
      {`${window.location.origin}${pathname}${search}`}
    </p>
  );
}
