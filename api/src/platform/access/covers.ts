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

/** Who is among both: of a pole and its facilitators, these. Nobody where the two have nobody in common. */
export function narrowedTo(readers: readonly string[], allowed: readonly string[]): readonly string[] {
  const both = [
    ...readers.filter((token) => covers(allowed, token)),
    ...allowed.filter((token) => covers(readers, token)),
  ];
  return [...new Set(both)];
}
