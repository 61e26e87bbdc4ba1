const FACILITATORS = 'facilitators:';

/** The token of the pole whose facilitators a token stands for: all of them are of the pole. */
function poleOf(token: string): string | undefined {
  return token.startsWith(FACILITATORS) ? `pole:${token.slice(FACILITATORS.length)}` : undefined;
}

/** Whether everybody who has the token is among the readers. */
export function covers(readers: readonly string[], token: string): boolean {
  return [token, poleOf(token), 'public'].some((one) => one !== undefined && readers.includes(one));
}

/** The same as Cypher, on expressions for the readers and the token. */
export function covered(token: string, readers: string): string {
  return `(${token} IN ${readers} OR 'public' IN ${readers}
      OR (${token} STARTS WITH '${FACILITATORS}' AND 'pole:' + substring(${token}, ${FACILITATORS.length}) IN ${readers}))`;
}

/** Those of the readers who are among the allowed ones too; nobody where the two have nobody in common. */
export function narrowedTo(readers: readonly string[], allowed: readonly string[]): readonly string[] {
  if (allowed.includes('public')) return readers;
  return readers.includes('public') ? allowed : readers.filter((token) => covers(allowed, token));
}
