/** Cypher: whether somebody acts for one of these actors and has not asked to be left alone. */
export function isReachable(actors: string): string {
  return `EXISTS {
       MATCH (x:Actor)<-[:OVER]-(g:Grant { role: 'MEMBER' })<-[:HOLDS]-(a:Account)
       WHERE x IN ${actors} AND a.state IN ['ACTIVE', 'INVITED'] AND a.askingStoppedAt IS NULL
     }`;
}
