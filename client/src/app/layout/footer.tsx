import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { texts } from '../texts';
import classes from './footer.module.css';
import { openKeysHelp } from './keys-help';

export function Footer() {
  const t = useTexts(texts);
  return (
    <footer className={classes.footer}>
      <p>{t.footer}</p>
      <p>{t.privacy}</p>
      <KeptLink to="/nouveautes">{t.news}</KeptLink>
      <button type="button" className={classes.keys} onClick={openKeysHelp}>
        {t.keys} <kbd>?</kbd>
      </button>
    </footer>
  );
}
