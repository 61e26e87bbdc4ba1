import { useLayoutEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { KeptLink } from '../kept-link';
import classes from './tabs-nav.module.css';

interface TabLink {
  readonly code: string;
  readonly label: string;
  readonly count?: number | undefined;
}

interface TabsNavProps {
  readonly label: string;
  /** The parameter of the address that says which one is shown; the first tab needs none. */
  readonly param: string;
  readonly tabs: readonly TabLink[];
  readonly current: string;
}

/** Parts of a page, one at a time, each with its own address: links, so that they can be opened beside and sent. */
export function TabsNav({ label, param, tabs, current }: TabsNavProps) {
  const { pathname, search } = useLocation();
  const addressOf = (code: string, index: number): string => {
    const params = new URLSearchParams(search);
    if (index === 0) params.delete(param);
    else params.set(param, code);
    const text = params.toString();
    return text ? `${pathname}?${text}` : pathname;
  };
  return (
    <nav aria-label={label} className={classes.tabs} data-print="no">
      <ul className={classes.list}>
        {tabs.map(({ code, label: text, count }, index) => (
          <li key={code}>
            <Link
              to={addressOf(code, index)}
              className={classes.tab}
              aria-current={code === current ? 'page' : undefined}
              preventScrollReset
            >
              {text}
              {count !== undefined && <span className={classes.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PathTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly to: string; readonly label: string }[];
}

/** Pages that belong together, as tabs: the kept parameters of the address go along. */
export function PathTabs({ label, tabs }: PathTabsProps) {
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // Of more tabs than a telephone is wide, the one where one is stays in sight.
  useLayoutEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 3;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs} data-print="no">
      <ul className={classes.list}>
        {tabs.map(({ to, label: text }) => (
          <li key={to}>
            <KeptLink to={to} className={classes.tab} aria-current={to === pathname ? 'page' : undefined}>
              {text}
            </KeptLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
