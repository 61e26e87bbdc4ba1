import { hash, parseOptions, verify, type Options } from '@node-rs/argon2';
import { normalisePassword } from './password-rule';
import { newToken } from './secret-token';

/**
 * Argon2id, the library's default: the memory of OWASP's first choice (46 MiB, one pass) with twice its
 * passes. Some 30 ms of one core, so that two cores still answer dozens of sign-ins a second.
 */
const cost = { memoryCost: 47_104, timeCost: 2, parallelism: 1 } satisfies Options;

export function hashPassword(password: string): Promise<string> {
  return hash(normalisePassword(password), cost);
}

/** Whose password is not known is compared with one that nobody has: the answer takes as long. */
let nobodys: Promise<string> | undefined;

/** Whether it is the password; without a hash, false after the same time. */
export async function isPassword(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  nobodys ??= hashPassword(newToken());
  const right = await verify(passwordHash ?? (await nobodys), normalisePassword(password));
  return right && Boolean(passwordHash);
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdated(passwordHash: string): boolean {
  const made = parseOptions(passwordHash);
  return (
    made.memoryCost !== cost.memoryCost ||
    made.timeCost !== cost.timeCost ||
    made.parallelism !== cost.parallelism
  );
}

/** Makes the hash of nobody's password before anybody asks, so that the first wrong address is not slower. */
export async function preparePasswords(): Promise<void> {
  await isPassword('', null);
}
