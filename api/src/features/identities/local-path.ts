/** Longest address of a page that is gone back to. */
const LONGEST = 500;

/** What this server answers that is no page. */
const noPage = /^\/(?:graphql|health|oidc|assets|fil\.atom|connexion)(?:\/|$)/;

const HERE = 'http://here.invalid';

/**
 * A page of this site to go back to; undefined for everything else. It is read as a browser reads it, so that
 * `//elsewhere`, `/\elsewhere` and a tab in between lead nowhere.
 */
export function localPath(text: string | null | undefined): string | undefined {
  if (!text?.startsWith('/') || text.length > LONGEST || !URL.canParse(text, HERE)) return undefined;
  const { origin, pathname, search } = new URL(text, HERE);
  if (origin !== HERE || pathname.startsWith('//') || noPage.test(pathname)) return undefined;
  return pathname + search;
}
