import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { useParamsOfAddress } from './search-params';

/** For which of one's structures a page is, by its address: who acts for several chooses it once. */
export const ACTING = 'pour';

/**
 * What an address keeps from page to page: whether invented records are hidden, a language asked for, and for which of
 * one's structures one looks.
 */
const KEPT = ['demo', 'lang', ACTING] as const;

/** An inner address with the kept parameters of the present one added to it. */
export function withKept(to: string, search: string): string {
  const present = new URLSearchParams(search);
  const [rest = '', hash] = to.split('#', 2);
  const [path, query] = rest.split('?', 2);
  const params = new URLSearchParams(query);
  for (const name of KEPT) {
    const value = present.get(name);
    if (value !== null && !params.has(name)) params.set(name, value);
  }
  const text = params.toString();
  return `${path}${text ? `?${text}` : ''}${hash === undefined ? '' : `#${hash}`}`;
}

const SIGN_IN = '/connexion';

/** Pages that one is not led back to: the first one, from which one goes to one's account, and what a link opens. */
const NO_RETURN: readonly string[] = ['/', '/lien', '/impact/publie'];

/** The page of signing in, with the page that it was asked for from, to lead back there. */
export function signInFrom(pathname: string, search: string): string {
  const back = pathname === SIGN_IN ? new URLSearchParams(search).get('retour') : pathname + search;
  return !back || NO_RETURN.includes(pathname)
    ? SIGN_IN
    : `${SIGN_IN}?${new URLSearchParams({ retour: back }).toString()}`;
}

/**
 * Gives inner addresses what they take along: `const keep = useKept(); <Link to={keep('/reseau')}>`. The page
 * of signing in also gets the page to come back to.
 */
export function useKept(): (to: string) => string {
  const { pathname, search } = useLocation();
  return useCallback(
    (to: string) => withKept(to === SIGN_IN ? signInFrom(pathname, search) : to, search),
    [pathname, search],
  );
}

/** Whether invented records are shown (`demo=0` in the address hides them). */
export function useFictitious(): { readonly shown: boolean; readonly show: (shown: boolean) => void } {
  const [params, setParams] = useParamsOfAddress();
  const show = useCallback(
    (next: boolean) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (next) after.delete('demo');
          else after.set('demo', '0');
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParams],
  );
  return { shown: params.get('demo') !== '0', show };
}

/** Leaves out of a list what is invented, where that is hidden: what a screen counts is what it shows. */
export function useShown(): <T extends { readonly fictitious: boolean }>(list: readonly T[]) => readonly T[] {
  const { shown } = useFictitious();
  return useCallback((list) => (shown ? list : list.filter(({ fictitious }) => !fictitious)), [shown]);
}
