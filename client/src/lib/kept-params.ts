import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** What an address keeps from page to page: whether invented records are hidden, and a language asked for. */
const KEPT = ['demo', 'lang'] as const;

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

/** Gives inner addresses the kept parameters: `const keep = useKept(); <Link to={keep('/reseau')}>`. */
export function useKept(): (to: string) => string {
  const { search } = useLocation();
  return useCallback((to: string) => withKept(to, search), [search]);
}

/** Whether invented records are shown (`demo=0` in the address hides them). */
export function useFictitious(): { readonly shown: boolean; readonly show: (shown: boolean) => void } {
  const [params, setParams] = useSearchParams();
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
