import type { AccountRoleCode } from '@maillage/graph-schema/vocabulary';

/** A role that somebody holds, with the record keys of what it is over: a merged thing has several. */
export interface HeldRole {
  readonly role: AccountRoleCode;
  readonly overKeys: readonly string[];
  readonly poleKeys: readonly string[];
}

/** What each role lets one read beyond what everybody reads. */
const tokensOfRole: Readonly<Record<AccountRoleCode, (held: HeldRole) => string[]>> = {
  // Manages accounts; what facilitators and authors note is not for it.
  ADMINISTRATOR: () => [],
  FACILITATOR: ({ overKeys }) => overKeys.flatMap((key) => [`pole:${key}`, facilitatingToken(key)]),
  MEMBER: ({ overKeys, poleKeys }) => [
    ...poleKeys.map((key) => `pole:${key}`),
    ...overKeys.flatMap((key) => [`actor:${key}`, actingToken(key)]),
  ],
  // Reads for a funder, who sees what everybody sees.
  READER: () => [],
};

/** What an actor keeps to itself is for who has an account for it: a code on a card passes through other hands. */
export function actingToken(actorKey: string): string {
  return `acting:${actorKey}`;
}

/** What is for who facilitates a pole. */
export function facilitatingToken(poleKey: string): string {
  return `facilitators:${poleKey}`;
}

/**
 * Tokens of what somebody reads who sits at a session for an actor: what its members read, and neither notes nor what
 * the actor keeps to itself.
 */
export function seatTokens(actorKeys: readonly string[], poleKeys: readonly string[]): string[] {
  const tokens = [...poleKeys.map((key) => `pole:${key}`), ...actorKeys.map((key) => `actor:${key}`)];
  return [...new Set(['public', ...tokens])].sort();
}

/** Tokens of what everybody in a pole reads, sorted: for what is shown to all of them at once. */
export function poleTokens(poleKeys: readonly string[]): string[] {
  return seatTokens([], poleKeys);
}

/** Tokens of what an account may read, sorted. */
export function readerTokens(account: string, roles: readonly HeldRole[]): string[] {
  const tokens = roles.flatMap((held) => tokensOfRole[held.role](held));
  return [...new Set(['public', `author:${account}`, ...tokens])].sort();
}
