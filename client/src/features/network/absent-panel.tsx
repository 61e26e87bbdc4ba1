import { useTexts } from '../../lib/i18n';
import classes from './panel.module.css';
import { texts } from './texts';

/** The address names somebody or something that the network, as it is read, does not hold. */
export function AbsentPanel() {
  const t = useTexts(texts);
  return (
    <>
      <h2>{t.absent}</h2>
      <p className={classes.lead}>{t.absentText}</p>
    </>
  );
}
