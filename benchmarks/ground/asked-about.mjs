// What the questions are about, and somebody who asks them.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

/**
 * An actor of middling degree whose neighbours are drawn whole (500 at most), another one, a name to search.
 *
 * @param {import('neo4j-driver').Driver} driver
 */
export async function sample(driver) {
  const { records } = await driver.executeQuery(
    `MATCH (a:Actor) WITH a, COUNT { (a)-[:HAS]->() } AS ties ORDER BY ties DESC, a.slug SKIP 2500 LIMIT 50
     WITH a WHERE COUNT {
       MATCH (a)-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-()-[:HAS]->()-[:IN]->()<-[:IN]-()<-[:HAS]-(near)
       RETURN DISTINCT near
     } < 400
     WITH a LIMIT 1
     MATCH (far:Actor) WHERE far.id <> a.id
     WITH a, far ORDER BY far.slug LIMIT 1
     RETURN a.id AS id, far.id AS far, a.name AS name`,
  );
  const [row] = records;
  if (!row) throw new Error('No such actor: the network is too small, see --actors');
  return { id: String(row.get('id')), far: String(row.get('far')), name: String(row.get('name')) };
}

/**
 * A session of somebody who acts for an actor in three poles, written into the store: the header that brings it.
 *
 * @param {import('neo4j-driver').Driver} driver
 */
export async function sessionOfMember(driver) {
  const token = randomBytes(32).toString('base64url');
  await driver.executeQuery(
    `CREATE (a:Account { id: $id, email: $email, emailKey: $email, name: 'Measured', state: 'ACTIVE', language: 'fr',
       fictitious: true, createdAt: timestamp() })
     CREATE (:Session { tokenHash: $tokenHash, createdAt: timestamp(), lastSeenAt: timestamp(),
       expiresAt: timestamp() + 86400000 })-[:FOR]->(a)
     WITH a
     MATCH (actor:Actor) WITH a, actor ORDER BY actor.slug LIMIT 1
     MATCH (pole:Pole) WITH a, actor, pole ORDER BY pole.slug LIMIT 3
     CREATE (a)-[:HOLDS]->(g:Grant { id: randomUUID(), role: 'MEMBER', grantedAt: timestamp(), grantedBy: $id })
     CREATE (g)-[:OVER]->(actor)
     CREATE (g)-[:IN_POLE]->(pole)`,
    {
      id: randomUUID(),
      email: 'measured@exemple.test',
      tokenHash: createHash('sha256').update(token).digest('base64url'),
    },
  );
  return { cookie: `__Host-maillage=${token}` };
}

/**
 * A session of somebody who facilitates a pole, written into the store: the pole, and the header that brings the session.
 *
 * @param {import('neo4j-driver').Driver} driver
 * @param {string} [slug] of the pole; the one that keeps the most where left out
 */
export async function sessionOfFacilitator(driver, slug = '') {
  const token = randomBytes(32).toString('base64url');
  const { records } = await driver.executeQuery(
    `MATCH (pole:Pole) WHERE $slug IN ['', pole.slug]
     WITH pole, COUNT { (pole)<-[:KEPT_BY]-() } AS kept ORDER BY kept DESC, pole.slug LIMIT 1
     CREATE (a:Account { id: $id, email: $email, emailKey: $email, name: 'Measured', state: 'ACTIVE', language: 'fr',
       fictitious: true, createdAt: timestamp() })
     CREATE (:Session { tokenHash: $tokenHash, createdAt: timestamp(), lastSeenAt: timestamp(),
       expiresAt: timestamp() + 86400000 })-[:FOR]->(a)
     CREATE (a)-[:HOLDS]->(:Grant { id: randomUUID(), role: 'FACILITATOR', grantedAt: timestamp(),
       grantedBy: $id })-[:OVER]->(pole)
     RETURN pole.id AS pole`,
    {
      ...{ id: randomUUID(), slug },
      email: 'facilitates@exemple.test',
      tokenHash: createHash('sha256').update(token).digest('base64url'),
    },
  );
  return { pole: String(records[0]?.get('pole')), headers: { cookie: `__Host-maillage=${token}` } };
}
