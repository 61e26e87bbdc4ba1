import type { QualifierCode, SaidWayCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { RECORD_KEY, keysOf } from '../../platform/changes/record-key';
import { reading } from '../../platform/database/statement';

/** A figure as it stands in the graph. */
export interface FigureRow {
  slug: string;
  figure: YearlyFigureCode;
  year: number;
  value: number;
  qualifier: QualifierCode;
  saidHow: SaidWayCode;
  saidOn: string;
  sure: boolean;
}

/** One with the tokens of who reads it. */
export interface GivenRow extends FigureRow {
  readers: string[];
}

export interface FormRow {
  actor: { id: string; slug: string; name: string; fictitious: boolean };
  /** Poles that it is a member of, or in which somebody acts for it. */
  poles: { id: string; key: string; name: string; visible: boolean }[];
  figures: GivenRow[];
  unread: UnreadFigure[];
}

/** A figure that somebody gave and the viewer does not read: for the service that keeps it from being replaced. */
export type UnreadFigure = [figure: YearlyFigureCode, year: number];

/** Cypher for the figures of a structure that the viewer does not read. */
export const unreadFigures = (actor: string) => `COLLECT {
         MATCH (${actor})<-[:OF]-(hidden:Return) WHERE NOT ${visible('hidden')}
         RETURN [hidden.figure, hidden.year]
       }`;

/**
 * The poles whose facilitators read what a structure gives: those that it is a member of, and those in which somebody
 * acts for it. One notion for the form and for whole poles, or giving a figure in one way would take away a reader
 * that it has by the other.
 */
export const polesThatRead = (actor: string, pole: string) => `CALL (${actor}) {
         MATCH (${actor})-[:HAS]->(:Participation { role: 'MEMBER' })-[:IN]->(:Membership)-[:KEPT_BY]->(${pole}:Pole)
         RETURN ${pole}
         UNION
         MATCH (${actor})<-[:OVER]-(:Grant { role: 'MEMBER' })-[:IN_POLE]->(${pole}:Pole)
         RETURN ${pole}
       }`;

/**
 * A structure with its figures, as the viewer may see them, and the poles whose facilitators may: these are not for
 * the viewer, but for the service that decides.
 */
export const formOfActor = reading<{ actor: string; readers: readonly string[] }, FormRow>(
  'returns.form',
  `MATCH (a:Thing { id: $actor }) WHERE a:Structure AND ${visible('a')}
   RETURN a { .id, .slug, .name, .fictitious } AS actor,
     COLLECT {
       ${polesThatRead('a', 'pole')}
       RETURN { id: pole.id, key: pole.slug, name: pole.name, visible: ${visible('pole')} } ORDER BY pole.sortName
     } AS poles,
     COLLECT {
       MATCH (a)<-[:OF]-(r:Return) WHERE ${visible('r')}
       RETURN r { .slug, .figure, .year, .value, .qualifier, .saidHow, .saidOn, .sure, .readers }
       ORDER BY r.year DESC, r.saidOn DESC, r.slug
     } AS figures,
     ${unreadFigures('a')} AS unread`,
);

export interface LinkGround {
  /** Id of what was sent. */
  id: string;
  year: number;
  actor: string;
  actorKeys: string[];
  poleKeys: string[];
  closed: boolean;
}

/** Whom a personal link was sent to, as long as that person acts for the structure. */
export const groundOfLink = reading<{ id: string }, LinkGround>(
  'returns.groundOfLink',
  `MATCH (q:Question { id: $id })-[:OF]->(c:Collection)-[:OVER]->(pole:Pole)
   MATCH (q)-[:FOR]->(a:Account) WHERE a.state IN ['ACTIVE', 'INVITED']
   MATCH (:Identifier { scheme: '${RECORD_KEY}', value: q.actorKey })-[:IDENTIFIES]->(actor:Actor)
   WHERE EXISTS { MATCH (a)-[:HOLDS]->(:Grant { role: 'MEMBER' })-[:OVER]->(actor) }
   RETURN q.id AS id, c.year AS year, actor.id AS actor, ${keysOf('actor')} AS actorKeys, ${keysOf('pole')} AS poleKeys,
     c.closedAt IS NOT NULL AS closed`,
);
