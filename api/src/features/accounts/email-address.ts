import { domainToASCII } from 'node:url';

export interface EmailAddress {
  /** As it is shown and written to. */
  readonly email: string;
  /** By which two spellings of one address meet. */
  readonly key: string;
}

/** The unquoted local part of RFC 5321: letters that no other letter looks like. */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Reads a mail address; undefined where it is none. Full-width letters become plain ones; letters of other
 * alphabets are refused before the @ and written out (xn--…) after it, so that no address can look like
 * another one and be taken for it.
 */
export function readEmail(text: string): EmailAddress | undefined {
  const plain = text.normalize('NFKC').trim();
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, at);
  const domain = domainToASCII(plain.slice(at + 1));
  if (at < 1 || local.length > 64 || !localPart.test(local) || !domainName.test(domain)) return undefined;
  return { email: `${local}@${domain}`, key: `${local.toLowerCase()}@${domain}` };
}
