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
  FACILITATOR: ({ overKeys }) => overKeys.flatMap((key) => [`pole:${key}`, `facilitators:${key}`]),
  MEMBER: ({ overKeys, poleKeys }) => [
    ...poleKeys.map((key) => `pole:${key}`),
    ...overKeys.map((key) => `actor:${key}`),
  ],
  // Reads for a funder, who sees what everybody sees.
  READER: () => [],
};

/** Tokens of what somebody reads who sits at a session for an actor: what its members read, and no notes. */
export function seatTokens(actorKeys: readonly string[], poleKeys: readonly string[]): string[] {
  const held = { role: 'MEMBER', overKeys: actorKeys, poleKeys } as const;
  return [...new Set(['public', ...tokensOfRole.MEMBER(held)])].sort();
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
