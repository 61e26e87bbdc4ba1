import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { AccountDoor } from '../../features/accounts/account-door';
import { useScheme } from '../../lib/colour-scheme';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useParamsOfAddress } from '../../lib/search-params';
import { texts } from '../texts';
import classes from './preferences.module.css';

export function Preferences() {
  return (
    <div className={classes.preferences}>
      <FictitiousSwitch />
      <LanguageSwitch />
      <SchemeSwitch />
      <AccountDoor />
    </div>
  );
}

function FictitiousSwitch() {
  const t = useTexts(texts);
  const { shown, show } = useFictitious();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={shown}
      title={t.inventedHint}
      className={classes.invented}
      onClick={() => show(!shown)}
    >
      <span className={classes.track} aria-hidden="true" />
      {t.invented}
    </button>
  );
}

function LanguageSwitch() {
  const t = useTexts(texts);
  const { language, setLanguage } = useLanguage();
  const [params, setParams] = useParamsOfAddress();
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const change = (): void => {
    setLanguage(other, true);
    if (!params.has('lang')) return;
    const after = new URLSearchParams(params);
    after.set('lang', other);
    setParams(after, { replace: true, preventScrollReset: true });
  };
  return (
    <button type="button" className={classes.choice} lang={other} title={t.otherLanguage} onClick={change}>
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="visually-hidden">{t.otherLanguage}</span>
    </button>
  );
}

function SchemeSwitch() {
  const t = useTexts(texts);
  const { choice, choose, system } = useScheme();
  // From the system's to the other, then to the system's own, then back: each of the first two clicks is seen.
  const change = (): void => {
    const other = system === 'dark' ? 'light' : 'dark';
    choose(choice === 'auto' ? other : choice === other ? system : 'auto');
  };
  const label = { auto: t.schemeAuto, light: t.schemeLight, dark: t.schemeDark }[choice];
  const Icon = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon }[choice];
  return (
    <button type="button" className={classes.choice} aria-label={label} title={label} onClick={change}>
      <Icon size={18} aria-hidden />
    </button>
  );
}
