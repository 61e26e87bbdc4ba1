import { useState } from 'react';
import { useLocation } from 'react-router';

/** 32 random bytes in base64url, as the server makes them. */
const SECRET = /^[\w-]{43}$/;

/**
 * The secret of the link that a page was opened by, which stands after the #. Once there is one, only another one takes
 * its place: whatever else the address comes to say there, the page stays open.
 */
export function useSecretOfAddress(): string {
  const given = useLocation().hash.slice(1);
  const [secret, setSecret] = useState(given);
  if (given === secret || !SECRET.test(given)) return secret;
  setSecret(given);
  return given;
}
