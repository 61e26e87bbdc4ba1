/** An address as it may stand in a log: what a provider of sign-in sends along is nobody else's to read. */
export function loggedUrl(url: string): string {
  return url.replace(/^(\/oidc\/[^?]*)\?.*$/s, '$1?…');
}
