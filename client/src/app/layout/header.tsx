import { IconMenu2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { GlobalSearch } from '../../features/search';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { texts } from '../texts';
import classes from './header.module.css';
import { Preferences } from './preferences';
import { sectionOf } from './section-of';

export function Header() {
  const t = useTexts(texts);
  const keep = useKept();
  const { pathname } = useLocation();
  // The menu belongs to the page on which it was opened.
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const open = openedOn === pathname;
  const section = sectionOf(pathname);

  const pages = [
    { to: '/reseau', label: t.network },
    { to: '/annuaire', label: t.directory },
    { to: '/impact', label: t.impact },
    { to: '/consultations', label: t.tenders, title: t.tendersLong },
    { to: '/documents', label: t.documentsShort, title: t.documents },
    { to: '/sources', label: t.sources },
    { to: '/evenements', label: t.events },
  ];
  return (
    <header className={classes.header} data-open={open}>
      <Link to={keep('/')} className={classes.brand} aria-label={`Maillage, ${t.home}`}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>Maillage</span>
      </Link>
      <div className={classes.search}>
        <GlobalSearch />
      </div>
      <button
        type="button"
        className={classes.burger}
        aria-expanded={open}
        aria-controls="menu"
        aria-label={open ? t.closeMenu : t.menu}
        onClick={() => setOpenedOn(open ? null : pathname)}
      >
        {open ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
      </button>
      <div id="menu" className={classes.menu}>
        <nav aria-label={t.nav}>
          <ul className={classes.pages}>
            {pages.map(({ to, label, title }) => (
              <li key={to}>
                <Link
                  to={keep(to)}
                  className={classes.page}
                  title={title}
                  aria-current={to === section ? (to === pathname ? 'page' : 'true') : undefined}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Preferences />
      </div>
    </header>
  );
}
