import type { QualifierCode, SaidWayCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';
import { polesThatRead, unreadFigures, type UnreadFigure } from './figures.repository';

/** Whom mails may be sent to: who acts for the structure and has not asked to be left alone. */
const reachable = (account: string) =>
  `${account}.state IN ['ACTIVE', 'INVITED'] AND ${account}.askingStoppedAt IS NULL
     AND ($withInvented OR NOT ${account}.fictitious)`;

interface CollectionRow {
  id: string;
  openedAt: number;
  closedAt: number | null;
}

export interface MemberRow {
  actor: { id: string; slug: string; name: string; type: string; fictitious: boolean };
  college: string | null;
  figures: [
    figure: YearlyFigureCode,
    year: number,
    value: number,
    how: SaidWayCode,
    saidOn: string,
    sure: boolean,
    slug: string,
    qualifier: QualifierCode,
  ][];
  unread: UnreadFigure[];
  /** Keys of the poles whose facilitators read what it gives. */
  poles: string[];
  /** People who act for it, and those among them who may be asked by mail. */
  people: number;
  reachable: number;
  /** Those who may be asked, and were not within the quiet time. */
  askable: number;
}

export interface ProgressRow {
  pole: { id: string; slug: string; name: string };
  collection: CollectionRow | null;
  members: MemberRow[];
  /** When each structure was last asked by mail. */
  asked: [actorKey: string, at: number][];
}

/**
 * The members of a pole in a year, collectivities left out, with the figures that its facilitator reads of them, and how far asking them has come.
 */
export const progressOfPole = reading<
  {
    pole: string;
    year: number;
    from: string;
    to: string;
    quiet: number;
    withInvented: boolean;
    readers: readonly string[];
  },
  ProgressRow
>(
  'collections.progress',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole AND ${visible('pole')}
   RETURN pole { .id, .slug, .name } AS pole,
     head(COLLECT {
       MATCH (pole)<-[:OVER]-(c:Collection) WHERE c.year = $year
       RETURN c { .id, .openedAt, .closedAt }
     }) AS collection,
     COLLECT {
       MATCH (pole)<-[:KEPT_BY]-(t:Membership)<-[:IN]-(:Participation { role: 'MEMBER' })<-[:HAS]-(a:Structure)
       WHERE ${visible('t')} AND ${visible('a')} AND t.modality = 'REPORTED' AND t.fictitious = a.fictitious
         AND coalesce(t.sinceEarliest, $from) <= $to AND coalesce(t.untilLatest, $to) >= $from
       WITH a, max(t.title) AS college ORDER BY a.sortName, a.id
       RETURN {
         actor: a { .id, .slug, .name, .type, .fictitious },
         college: college,
         figures: COLLECT {
           MATCH (a)<-[:OF]-(r:Return) WHERE ${visible('r')}
           RETURN [r.figure, r.year, r.value, r.saidHow, r.saidOn, r.sure, r.slug, r.qualifier]
         },
         unread: ${unreadFigures('a')},
         poles: COLLECT {
           ${polesThatRead('a', 'of')}
           RETURN of.slug
         },
         people: COUNT {
           MATCH (a)<-[:OVER]-(:Grant { role: 'MEMBER' })<-[:HOLDS]-(x:Account)
           WHERE x.state IN ['ACTIVE', 'INVITED'] RETURN DISTINCT x
         },
         reachable: COUNT {
           MATCH (a)<-[:OVER]-(:Grant { role: 'MEMBER' })<-[:HOLDS]-(x:Account)
           WHERE ${reachable('x')} RETURN DISTINCT x
         },
         askable: COUNT {
           MATCH (a)<-[:OVER]-(:Grant { role: 'MEMBER' })<-[:HOLDS]-(x:Account)
           WHERE ${reachable('x')} AND NOT EXISTS {
             MATCH (x)<-[:FOR]-(q:Question { actorKey: a.slug })-[:OF]->(c:Collection)-[:OVER]->(pole)
             WHERE c.year = $year AND q.mailedAt > timestamp() - toInteger($quiet)
           }
           RETURN DISTINCT x
         }
       }
     } AS members,
     COLLECT {
       MATCH (pole)<-[:OVER]-(c:Collection)<-[:OF]-(q:Question) WHERE c.year = $year
       WITH q.actorKey AS actorKey, max(q.mailedAt) AS at
       RETURN [actorKey, at]
     } AS asked`,
);

/** Opens a collection, or opens it again. */
export const openCollection = writing<{ id: string; pole: string; year: number; by: string }, { id: string }>(
  'collections.open',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (c:Collection { id: $id })
   ON CREATE SET c.year = toInteger($year), c.openedAt = timestamp(), c.openedBy = $by
   SET c.closedAt = null, c.closedBy = null
   MERGE (c)-[:OVER]->(pole)
   RETURN c.id AS id`,
);

/** Closes a collection: its links open a form that takes nothing any more. */
export const closeCollection = writing<{ id: string; by: string }, { id: string }>(
  'collections.close',
  `MATCH (c:Collection { id: $id })
   SET c.closedBy = CASE WHEN c.closedAt IS NULL THEN $by ELSE c.closedBy END,
     c.closedAt = coalesce(c.closedAt, timestamp())
   RETURN c.id AS id`,
);

export interface ReminderRow {
  id: string;
  account: string;
  email: string;
  name: string;
  language: string;
  actor: { id: string; name: string };
}

/**
 * Notes who is asked now: each person who acts for one of these structures and may be asked, but nobody twice within
 * the quiet time. The lock makes two facilitators who remind at once take turns.
 */
export const noteReminders = writing<
  { collection: string; actors: readonly string[]; by: string; quiet: number; withInvented: boolean },
  ReminderRow
>(
  'collections.noteReminders',
  `MATCH (c:Collection { id: $collection })
   SET c.lock = true
   WITH c WHERE c.closedAt IS NULL
   UNWIND $actors AS id
   MATCH (actor:Thing { id: id }) WHERE actor:Structure
   MATCH (actor)<-[:OVER]-(:Grant { role: 'MEMBER' })<-[:HOLDS]-(a:Account)
   WHERE ${reachable('a')}
   WITH DISTINCT c, actor, a
   WHERE NOT EXISTS {
     MATCH (c)<-[:OF]-(q:Question { actorKey: actor.slug })-[:FOR]->(a)
     WHERE q.mailedAt > timestamp() - toInteger($quiet)
   }
   CREATE (q:Question { id: randomUUID(), reason: 'FIGURES', state: 'MAILED', actorKey: actor.slug, year: c.year,
     createdAt: timestamp(), mailedAt: timestamp(), askedBy: $by })-[:FOR]->(a)
   CREATE (q)-[:OF]->(c)
   RETURN q.id AS id, a.id AS account, a.email AS email, a.name AS name, a.language AS language,
     actor { .id, .name } AS actor
   ORDER BY account, actor.name`,
);
