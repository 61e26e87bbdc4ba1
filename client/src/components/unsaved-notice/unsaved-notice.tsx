import { useTexts } from '../../lib/i18n';
import { Button } from '../button';
import classes from './unsaved-notice.module.css';

const texts = {
  fr: {
    found: 'Une saisie non enregistrée a été retrouvée.',
    restart: 'Recommencer',
  },
  en: {
    found: 'An entry that was not saved has been found.',
    restart: 'Start over',
  },
};

/** Says that a form holds what an earlier visit left, and begins anew where that is not wanted. */
export function UnsavedNotice({ onRestart }: { readonly onRestart: () => void }) {
  const t = useTexts(texts);
  return (
    <div className={classes.notice} role="status">
      <p>{t.found}</p>
      <Button onClick={onRestart}>{t.restart}</Button>
    </div>
  );
}
