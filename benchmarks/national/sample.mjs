/**
 * Whom the questions are about: an actor of middling degree, another one some steps away, the actor of
 * the most ties, and a municipality, département and region by their codes.
 *
 * @param {import('neo4j-driver').Driver} driver
 */
export async function sampleCountry(driver) {
  const { records } = await driver.executeQuery(
    `MATCH (a:Actor) WHERE COUNT { (a)-[:HAS]->() } = 6
     WITH a ORDER BY a.slug SKIP 40 LIMIT 1
     MATCH (a)-[:LOCATED_IN]->(commune)-[:WITHIN]->(departement)-[:WITHIN]->(region)
     MATCH (hub:Actor { slug: 'synthetic-000001' })
     MATCH (a)-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-(one)
     WHERE one <> a AND COUNT { (one)-[:HAS]->() } < 40
     WITH a, hub, commune, departement, region, one ORDER BY one.slug DESC LIMIT 1
     MATCH (one)-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-(two)
     WHERE two <> a AND COUNT { (two)-[:HAS]->() } < 40
     WITH a, hub, commune, departement, region, two ORDER BY two.slug DESC LIMIT 1
     MATCH (two)-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-(far)
     WHERE far <> a AND COUNT { (far)-[:HAS]->() } < 40
     WITH a, hub, commune, departement, region, far ORDER BY far.slug DESC LIMIT 1
     RETURN a.id AS id, a.slug AS slug, a.name AS name, far.id AS far, hub.id AS hub, hub.slug AS hubSlug,
       commune.code AS commune, departement.code AS departement, region.code AS region`,
  );
  const [row] = records;
  if (!row) throw new Error('No such actor: the country is too small, see --actors');
  return Object.fromEntries(row.keys.map((key) => [key, String(row.get(key))]));
}
