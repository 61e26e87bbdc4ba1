import { reading, writing } from '../../platform/database/statement';

/** The account under its lock, with what its typed confirmation is compared with. */
export const lockAccount = writing<{ id: string }, { email: string; emailKey: string; name: string }>(
  'erasure.lockAccount',
  `MATCH (a:Account { id: $id })
   SET a.lock = true
   RETURN a.email AS email, a.emailKey AS emailKey, a.name AS name`,
);

/** What the account said in rooms stays there, for the others to follow; it no longer names who did. */
export const bareComments = writing<{ id: string; name: string; erased: string }, never>(
  'erasure.comments',
  `MATCH (c:Comment)-[:CAUSED_BY]->(:Account { id: $id })
   WHERE $name <> ''
   SET c.text = replace(c.text, $name, $erased)`,
);

/**
 * Mails to the address go; those that its owner caused no longer name who did, in the language of who reads them:
 * French where it is not known.
 */
export const eraseMails = writing<
  { id: string; email: string; name: string; erased: Readonly<Record<'fr' | 'en', string>> },
  never
>(
  'erasure.mails',
  `OPTIONAL MATCH (own:Mail { to: $email })
   DETACH DELETE own
   WITH count(*) AS gone
   MATCH (m:Mail)-[:CAUSED_BY]->(:Account { id: $id })
   WHERE $name <> ''
   WITH m, coalesce($erased[head(COLLECT {
     MATCH (reader:Account { email: m.to }) RETURN reader.language
   })], $erased.fr) AS erased
   SET m.text = replace(m.text, $name, erased), m.subject = replace(m.subject, $name, erased)`,
);

/** Address, name, password, identities, roles, sessions, links and calendar. What the account did keeps an id that leads nowhere. */
export const eraseAccount = writing<{ id: string }, never>(
  'erasure.account',
  `MATCH (a:Account { id: $id })
   OPTIONAL MATCH (own:Session|Link|Identity|RoundTrip|CalendarKey)-[:FOR]->(a)
   OPTIONAL MATCH (a)-[:HOLDS]->(g:Grant)
   WITH a, collect(DISTINCT own) + collect(DISTINCT g) AS parts
   FOREACH (part IN parts | DETACH DELETE part)
   DETACH DELETE a`,
);

/**
 * What the account alone could read: nobody could from now on. What something that others read refers to
 * stays, unseen, or that would break.
 */
export const ownNotes = writing<{ author: string }, { id: string }>(
  'erasure.ownNotes',
  `MATCH (n:Thing|Statement|RetiredThing|RetiredStatement)
   WHERE n.readers = [$author]
     AND NOT EXISTS { MATCH (n)<--(user:Thing|Statement) WHERE user.readers <> [$author] }
     AND NOT EXISTS {
       MATCH (n)<-[:OF]-(:Passage)<-[:EVIDENCED_BY]-(user:Thing|Statement) WHERE user.readers <> [$author]
     }
     AND NOT EXISTS { MATCH (n)-[:HAS]->()-[:IN]->(user:Tie) WHERE user.readers <> [$author] }
   RETURN n.id AS id`,
  { scans: 'Erasing an account is rare, and readers are a list that no index serves.' },
);

/** Who takes part in ties, by id. */
export const partnersIn = reading<{ ids: readonly string[] }, { id: string }>(
  'erasure.partnersIn',
  `UNWIND $ids AS id
   MATCH (:Thing|RetiredThing { id: id })<-[:IN]-(:Participation|RetiredParticipation)<-[:HAS]-(x:Thing)
   RETURN DISTINCT x.id AS id`,
);

/** Takes nodes of the graph out of the store, with all that is theirs alone and their history. */
export const removeForGood = writing<{ ids: readonly string[] }, never>(
  'erasure.removeForGood',
  `UNWIND $ids AS id
   MATCH (n:Thing|Statement|RetiredThing|RetiredStatement { id: id })
   WITH n, COLLECT {
     MATCH (n)<-[:OF|IDENTIFIES]-(own:Change|Passage|Identifier) RETURN own
   } AS own, COLLECT {
     MATCH (n)-[:HAS|IN]-(part:Participation|RetiredParticipation) RETURN DISTINCT part
   } AS parts, COLLECT {
     MATCH (n)-[:HAS|IN]-(:Participation|RetiredParticipation)<-[:ABOUT]-(answer:Answer) RETURN DISTINCT answer
   } AS answers
   FOREACH (one IN own + answers + parts | DETACH DELETE one)
   DETACH DELETE n`,
);
