import { RECORD_KEY } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';

/** A moment in milliseconds as an ISO date and time. */
const iso = (moment: string) =>
  `CASE WHEN ${moment} IS NULL THEN null ELSE toString(datetime({ epochMillis: ${moment} })) END`;

/**
 * Everything that is kept on an account. Not what proves who it is (hashes of passwords and of links): handing
 * that over would help nobody but a thief.
 */
export const dataOfAccount = reading<{ id: string; by: string; author: string }, { data: object }>(
  'personalData.ofAccount',
  `MATCH (a:Account { id: $id })
   RETURN {
     account: { id: a.id, email: a.email, name: a.name, state: a.state, language: a.language,
       hasPassword: a.passwordHash IS NOT NULL, createdAt: ${iso('a.createdAt')},
       lastSignInAt: ${iso('a.lastSignInAt')} },
     roles: COLLECT {
       MATCH (a)-[:HOLDS]->(g:Grant)
       OPTIONAL MATCH (g)-[:OVER]->(over:Thing|Territory)
       OPTIONAL MATCH (g)-[:IN_POLE]->(pole:Pole)
       RETURN { role: g.role, over: over.name, pole: pole.name, since: ${iso('g.grantedAt')}, givenBy: g.grantedBy }
       ORDER BY g.grantedAt, g.id },
     sessions: COLLECT {
       MATCH (s:Session)-[:FOR]->(a)
       RETURN { openedAt: ${iso('s.createdAt')}, lastSeenAt: ${iso('s.lastSeenAt')},
         endsAt: ${iso('s.expiresAt')} } ORDER BY s.createdAt },
     identities: COLLECT {
       MATCH (i:Identity)-[:FOR]->(a)
       RETURN { issuer: i.issuer, subject: i.subject, email: i.email, linkedAt: ${iso('i.linkedAt')},
         lastUsedAt: ${iso('i.usedAt')} } ORDER BY i.linkedAt },
     links: COLLECT {
       MATCH (l:Link)-[:FOR]->(a)
       RETURN { purpose: l.purpose, madeAt: ${iso('l.createdAt')}, expiresAt: ${iso('l.expiresAt')},
         usedAt: ${iso('l.usedAt')} } ORDER BY l.createdAt },
     calendars: COLLECT {
       MATCH (k:CalendarKey)-[:FOR]->(a)
       RETURN { madeAt: ${iso('k.createdAt')}, lastReadAt: ${iso('k.lastReadAt')} } },
     mails: COLLECT {
       MATCH (m:Mail { to: a.email })
       RETURN { subject: m.subject, text: m.text, state: m.mailState, at: ${iso('m.createdAt')} }
       ORDER BY m.createdAt },
     answers: COLLECT {
       MATCH (x:Answer { by: $by })
       OPTIONAL MATCH (x)-[:ABOUT]->(:Participation|RetiredParticipation)-[:IN]->(t)
       RETURN { tie: t.name, stance: x.stance, on: x.givenOn, why: x.why, role: x.role, since: x.since, until: x.until }
       ORDER BY x.givenOn, x.id },
     answeredTies: COLLECT {
       MATCH (own:Change { by: $by, kind: 'ties' })-[:OF]->(t)
       WITH DISTINCT t
       CALL (t) { MATCH (t)<-[:OF]-(c:Change) RETURN c ORDER BY c.version DESC LIMIT 1 }
       RETURN coalesce(c.after, c.before) ORDER BY t.name, t.id },
     comments: COLLECT {
       MATCH (c:Comment)-[:CAUSED_BY]->(a)
       OPTIONAL MATCH (i:Identifier { scheme: '${RECORD_KEY}', value: c.tieKey })-[:IDENTIFIES]->(t)
       RETURN { bid: t.name, text: c.text, at: ${iso('c.createdAt')} } ORDER BY c.createdAt, c.id },
     changes: COLLECT {
       MATCH (c:Change { by: $by })
       RETURN { at: toString(c.at), action: c.action, kind: c.kind, key: c.key, why: c.why }
       ORDER BY c.version, c.id },
     notes: COLLECT {
       MATCH (c:Change { by: $by })-[:OF]->(n)
       WHERE n.readers = [$author]
         AND NOT EXISTS { MATCH (n)<-[:OF]-(later:Change) WHERE later.version > c.version }
       RETURN c.after },
     targets: COLLECT {
       MATCH (t:IndicatorTarget)-[:OVER]->(pole:Pole) WHERE t.enteredBy = $id OR t.endedBy = $id
       RETURN { pole: pole.name, indicator: t.indicator, value: t.value, unit: t.unit, dueYear: t.dueYear,
         setOn: t.setOn, author: t.author, source: t.source, enteredAt: ${iso('t.enteredAt')},
         endedAt: ${iso('t.endedAt')}, endedWhy: t.endedWhy, entered: t.enteredBy = $id, ended: t.endedBy = $id }
       ORDER BY t.enteredAt, t.id },
     publicPages: COLLECT {
       MATCH (p:PublicPage)-[:OVER]->(pole:Pole) WHERE p.publishedBy = $id OR p.withdrawnBy = $id
       RETURN { pole: pole.name, name: p.name, publishedAt: ${iso('p.publishedAt')},
         expiresAt: ${iso('p.expiresAt')}, withdrawnAt: ${iso('p.withdrawnAt')},
         published: p.publishedBy = $id, withdrew: p.withdrawnBy = $id } ORDER BY p.publishedAt, p.id },
     publications: COLLECT {
       MATCH (f:Publication { publishedBy: $id })-[:OVER]->(pole:Pole)
       RETURN { pole: pole.name, year: f.year, publishedAt: ${iso('f.publishedAt')} } ORDER BY f.publishedAt, f.id },
     journal: COLLECT {
       MATCH (e:JournalEntry) WHERE e.by = $id OR e.about = $id
       RETURN { number: e.number, at: ${iso('e.at')}, act: e.act, by: e.by, about: e.about, detail: e.detail }
       ORDER BY e.number }
   } AS data`,
  { scans: 'Handing over is rare; targets, pages and publications are some for each pole and year.' },
);
