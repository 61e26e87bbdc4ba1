import { useTexts } from '../../lib/i18n';
import { PlainButton } from './controls';
import { gatheringTexts } from './gathering-texts';
import classes from './legend.module.css';

/** Of the legend, what could not be read, and the way to try again. */
export function NotRead({ again }: { readonly again: () => void }) {
  const t = useTexts(gatheringTexts);
  return (
    <p className={classes.lead} role="alert">
      {t.notRead} <PlainButton onClick={again}>{t.again}</PlainButton>
    </p>
  );
}
