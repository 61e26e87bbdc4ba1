import { createHash } from 'node:crypto';

/**
 * A UUID made from names (RFC 9562, version 5 layout): the same parts give the same id, so that writing a
 * passage, a participation or an answer twice writes it once.
 */
export function nameBasedId(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha1').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
