/**
 * An address as it may stand in a log: what a provider of sign-in sends along is nobody else's to read, nor is the
 * secret that opens a private calendar, which calendar programs cannot send behind a #. The router takes capitals and
 * %-signs for the same address, so that whatever stands where a secret would is left out.
 */
export function loggedUrl(url: string): string {
  return url
    .replace(/^(\/oidc\/[^?]*)\?.*$/s, '$1?…')
    .replace(/^(\/calendrier\/)(?!(?:consultation|groupement)\/)[^?]*?(\.ics)?(?=\?|$)/i, '$1…$2');
}
