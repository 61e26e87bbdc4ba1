/** Scheme of the keys by which records refer to each other. */
export const RECORD_KEY = 'KEY';

/** Cypher for the record keys of a node: a thing that was merged has several. */
export const keysOf = (variable: string) =>
  `COLLECT { MATCH (key:Identifier { scheme: '${RECORD_KEY}' })-[:IDENTIFIES]->(${variable}) RETURN key.value }`;
