import { useEffect } from 'react';

/** Names the page in the browser's tab, its history, and to screen readers. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title ? `${title} · Maillage` : 'Maillage';
  }, [title]);
}
