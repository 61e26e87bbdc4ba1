/**
 * A page of this site, out of an address that anybody may have written; undefined for everything else. It is
 * read as the browser reads it: `//elsewhere` and `/\elsewhere` are other sites.
 */
export function localPath(text: string | null): string | undefined {
  const { origin } = window.location;
  if (!text?.startsWith('/') || !URL.canParse(text, origin)) return undefined;
  const url = new URL(text, origin);
  return url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search : undefined;
}
