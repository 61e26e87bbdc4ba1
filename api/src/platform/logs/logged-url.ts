/**
 * An address as it may stand in a log: what a provider of sign-in sends along is nobody else's to read, nor is the
 * secret that opens a private calendar, which calendar programs cannot send behind a #.
 */
export function loggedUrl(url: string): string {
  return url
    .replace(/^(\/oidc\/[^?]*)\?.*$/s, '$1?…')
    .replace(/^(\/calendrier\/)[\w-]{20,}(?=[.?]|$)/, '$1…');
}
