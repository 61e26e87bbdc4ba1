import { randomInt } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

/** Letters and figures that nobody takes for each other: no I, L, O, 0, 1. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const HALF = 3;

/**
 * As little as an afternoon needs: a code has 30 random bits, is gone with its session, and tries are limited.
 * The slow hash keeps who reads the store during a session from computing the codes back.
 */
const work = { memoryCost: 8192, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** The same for every code, so that a code is found by its hash. */
const SALT = Buffer.from('maillage: code of a session');

/** A code to type by hand, such as `KTR-4P9`: 887 million of them. */
export function newCode(): string {
  const letters = Array.from({ length: 2 * HALF }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`;
}

/** A code as typed, as it was given out: `ktr 4p9` is `KTR-4P9`; undefined where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .slice(0, 40)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, '');
  const isCode = letters.length === 2 * HALF && [...letters].every((letter) => ALPHABET.includes(letter));
  return isCode ? `${letters.slice(0, HALF)}-${letters.slice(HALF)}` : undefined;
}

export async function hashOfCode(code: string): Promise<string> {
  return Buffer.from(await hashRaw(code, { ...work, salt: SALT })).toString('base64url');
}
