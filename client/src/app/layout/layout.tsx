import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { isLanguage, useLanguage, useTexts } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';
import { texts } from '../texts';
import { Footer } from './footer';
import { Header } from './header';
import { KeysHelp } from './keys-help';
import classes from './layout.module.css';

export function Layout() {
  const t = useTexts(texts);
  const main = useRef<HTMLElement>(null);
  const navigation = useNavigation();
  useLanguageOfAddress();
  useFocusOnNewPage(main);
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#contenu"
        onClick={(event) => {
          // The address stays: it may be the link that the page was opened by.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skip}
      </a>
      <Header />
      <div className={classes.progress} data-busy={navigation.state !== 'idle'} aria-hidden="true" />
      <main id="contenu" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <KeysHelp />
      <ScrollRestoration />
    </div>
  );
}

/** An address can ask for a language at any time, not only when the application starts. */
function useLanguageOfAddress(): void {
  const [params] = useParamsOfAddress();
  const asked = params.get('lang');
  const { language, setLanguage } = useLanguage();
  useEffect(() => {
    if (isLanguage(asked) && asked !== language) setLanguage(asked);
  }, [asked, language, setLanguage]);
}

/** A new page is read from its beginning, by eyes (scroll) and by screen readers (focus) alike. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const { pathname, hash } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    if (!hash) main.current?.focus({ preventScroll: true });
  }, [pathname, hash, main]);
}
