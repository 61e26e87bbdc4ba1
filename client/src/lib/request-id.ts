/** An id for a request that may have to be sent again: it is then carried out once. */
export function newRequestId(): string {
  // `randomUUID` is missing where the page is served without TLS on a local network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
