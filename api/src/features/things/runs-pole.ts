/**
 * Cypher for who runs a pole: a structure that is marked so, and that is a member of this pole or speaks for it. Whoever
 * runs another pole does not run this one by cooperating with it. The tie that says so is `running`, for its readers to
 * be looked at.
 */
export const runBy = (pole: string, hub: string) =>
  `(${pole})-[:HAS]->(asPole:Participation)-[:IN]->(running:Membership|Representation)
       <-[:IN]-(asHub:Participation)<-[:HAS]-(${hub}:Actor { hub: true })
     WHERE [asPole.role, asHub.role] IN [['CLUSTER', 'MEMBER'], ['REPRESENTED', 'REPRESENTATIVE']]`;
