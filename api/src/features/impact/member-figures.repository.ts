import type { YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { visible } from '../../platform/access/viewer';
import { reading, writing } from '../../platform/database/statement';
import { accountColumns, type AccountOfSession } from '../accounts';
import { projectTuples, toldOfProjects, type ProjectTuple } from '../projects';
import { askedPole, whole } from '../things';

interface Member {
  id: string;
  /** Of each membership. */
  spans: [from: string, to: string][];
  /** With the EDTF dates from and until which it has these limits. */
  territories: [level: string, code: string, name: string, since: string | null, until: string | null][];
}

export interface MemberRow extends Member {
  name: string;
  /**
   * One row for each figure, those said first at the front: a pole of hundreds has tens of thousands of values, and
   * numbers in a list are read several times as fast as rows. `seen` is said of invented ones alone: of the others,
   * none comes that the viewer may not read. `exactness` is a place in that list.
   */
  figures: [
    figure: YearlyFigureCode,
    years: number[],
    values: number[],
    seen: boolean[],
    exactness: number[],
  ][];
}

/** How exact a figure is, by a number that is read faster than a word. */
export const exactness = [undefined, 'AT_LEAST', 'ABOUT'] as const;

/** What is read of a pole beside its members. */
export interface PoleOfMembers {
  pole: Record<string, unknown>;
  invented: boolean;
  publications: [year: number, publishedAt: number, cellsAsJson: string, hasProjects: boolean][];
  projects: ProjectTuple[];
  toldOfProjects: string[];
}

/** Whether a membership says who is a member: what is planned does not, nor what is invented of somebody real. */
export const isMembership = (t: string) => `${t}.modality = 'REPORTED' AND ${t}.fictitious = invented`;

/** The days of all memberships of one member: who left and came back was none in between. */
export const spansOf = (t: string) =>
  `collect([coalesce(${t}.sinceEarliest, '0000-01-01'), coalesce(${t}.untilLatest, '9999-12-31')])`;

/**
 * The pole first, then each member in a row of its own: the driver looks for each byte of a long row from its
 * beginning on, so that one row of all is slow to take in.
 */
export type MemberFactsRow = { whole: PoleOfMembers; member: null } | { whole: null; member: MemberRow };

/** The members of a pole, collectivities left out. Real ones and invented ones are never added up: it is the ones or the others. */
const members = ({ figures, more }: { figures: string; more: string }) => `COLLECT {
       MATCH (pole)<-[:KEPT_BY]-(t:Membership)<-[:IN]-(:Participation { role: 'MEMBER' })<-[:HAS]-(a:Structure)
       WHERE ${visible('t')} AND ${visible('a')} AND a.fictitious = invented AND ${isMembership('t')}
       WITH invented, a, ${spansOf('t')} AS spans
       CALL (a, invented) { ${figures} }
       RETURN a { .id, spans: spans,
         territories: COLLECT {
           MATCH (a)-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(place:Territory) WHERE ${visible('place')}
           RETURN DISTINCT [place.level, place.code, place.name, place.since, place.until]
         },
         ${more}, figures: figures
       } ORDER BY a.id
     }`;

/**
 * The members of a pole with their figures as the viewer may read them. Invented figures come even where the viewer may not
 * read them, marked so: what is told of them passes the rules of secrecy and is decided anew, without a publication.
 * No figure is for everybody, so that for a visitor, whose one token is that, none is looked at. Of supported projects
 * come those too that the viewer may not read, marked so: what is told of them is decided by `supported-projects`.
 */
const facts = (pole: string) => `${pole}
   WITH pole, invented,
     ${members({
       figures: `MATCH (a)<-[:OF]-(r:Return)
         WHERE (invented OR size($readers) > 1) AND ((invented AND r.fictitious) OR ${visible('r')})
         WITH invented, r ORDER BY r.saidOn
         WITH r.figure AS figure, collect(r.year) AS years, collect(r.value) AS values,
           collect(CASE WHEN invented THEN ${visible('r')} END) AS seen,
           collect(CASE r.qualifier WHEN 'AT_LEAST' THEN 1 WHEN 'ABOUT' THEN 2 ELSE 0 END) AS exactness
         RETURN collect([figure, years, values, seen, exactness]) AS figures`,
       more: 'name: a.name',
     })} AS members,
     COLLECT {
       MATCH (pole)<-[:OVER]-(p:Publication) WHERE p.invented = invented AND p.year IS NOT NULL
       RETURN [p.year, p.publishedAt, p.cellsAsJson, p.projectsAsJson IS NOT NULL] ORDER BY p.year
     } AS publications,
     ${projectTuples} AS projects,
     ${toldOfProjects} AS toldOfProjects
   WITH members, { pole: ${whole('pole')}, invented: invented, publications: publications, projects: projects,
     toldOfProjects: toldOfProjects } AS whole
   UNWIND [null] + members AS member
   RETURN member, CASE WHEN member IS NULL THEN whole END AS whole`;

interface Scope {
  pole: string | null;
  withFictitious: boolean;
  readers: readonly string[];
}

export const memberFacts = reading<Scope, MemberFactsRow>('impact.memberFacts', facts(askedPole), {
  scans: 'The poles are some tens.',
});

/** The same, of a pole by its id. */
export const memberFactsOf = reading<Scope & { pole: string }, MemberFactsRow>(
  'impact.memberFactsOf',
  facts(`MATCH (pole:Thing { id: $pole }) WHERE pole:Pole AND ${visible('pole')}
   WITH pole, $withFictitious OR pole.fictitious AS invented`),
);

export interface MemberFiguresRow extends Member {
  actor: Record<string, unknown>;
  figures: Record<string, unknown>[];
}

/** Each member with what of some figures and years the viewer may read, as records. */
export const memberFigures = reading<
  Scope & { figures: readonly string[]; years: readonly number[] },
  { member: MemberFiguresRow }
>(
  'impact.memberFigures',
  `${askedPole}
   WITH ${members({
     figures: `RETURN COLLECT {
           MATCH (a)<-[:OF]-(r:Return)
           WHERE size($readers) > 1 AND r.figure IN $figures AND r.year IN $years AND ${visible('r')}
           WITH r ORDER BY r.saidOn
           RETURN ${whole('r')}
         } AS figures`,
     more: `actor: ${whole('a')}`,
   })} AS members
   UNWIND members AS member
   RETURN member`,
  { scans: 'The poles are some tens.' },
);

/**
 * Makes publishing take turns, and finds what was published of members before: of this pole (`own`) and of all others,
 * for a structure can be a member of two, whose sums tell of it by their difference. What was published calls members
 * by their ids of that day: `merged` says what each absorbed one is now.
 */
export const lockPublications = writing<
  { head: string; pole: string; invented: boolean },
  {
    earlier: [
      year: number,
      publishedAt: number,
      measuresAsJson: string,
      own: boolean,
      basis: string | null,
    ][];
    merged: [absorbed: string, kept: string][];
  }
>(
  'impact.lockPublications',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (head:Publication { id: $head })
   SET head.lock = true
   RETURN COLLECT {
     MATCH (of:Pole)<-[:OVER]-(p:Publication) WHERE p.invented = $invented AND p.year IS NOT NULL
     RETURN [p.year, p.publishedAt, p.measuresAsJson, of = pole, p.projectBasisAsJson] ORDER BY p.year, of.id
   } AS earlier,
   COLLECT {
     MATCH (absorbed:RetiredThing)-[:MERGED_INTO*1..]->(kept:Actor)
     RETURN [absorbed.id, kept.id]
   } AS merged`,
  { scans: 'The poles and what they published are some hundreds; merges are few, each made by somebody.' },
);

/** Who may read the figures of some years, of the members of all poles: for whoever decides what others may be told. */
export const readersOfFigures = reading<
  { years: readonly number[] },
  { figure: YearlyFigureCode; year: number; readers: string[]; members: string[] }
>(
  'impact.readersOfFigures',
  `MATCH (r:Return)-[:OF]->(a:Actor) WHERE r.fictitious = false AND r.year IN $years
   RETURN r.figure AS figure, r.year AS year, r.readers AS readers, collect(DISTINCT a.id) AS members`,
  { scans: 'Publishing a year is rare, and figures are some for each member and year.' },
);

/** Accounts that may read figures which not everybody reads, with their roles. */
export const accountsThatRead = reading<Record<string, never>, AccountOfSession>(
  'impact.accountsThatRead',
  `MATCH (a:Account)-[:HOLDS]->(held:Grant) WHERE held.role IN ['MEMBER', 'FACILITATOR']
   WITH DISTINCT a
   RETURN ${accountColumns('a')}`,
  { scans: 'Publishing a year is rare, and accounts are some hundreds.' },
);

/** Actors that one account acts for: it reads what is of each of them. */
export const actingTogether = reading<Record<string, never>, { actors: string[] }>(
  'impact.actingTogether',
  `MATCH (a:Account)-[:HOLDS]->(:Grant { role: 'MEMBER' })-[:OVER]->(actor:Actor)
   WITH a, collect(DISTINCT actor.id) AS actors WHERE size(actors) > 1
   RETURN DISTINCT actors`,
  { scans: 'Publishing a year is rare, and accounts are some hundreds.' },
);

export const keepPublication = writing<
  {
    id: string;
    pole: string;
    year: number;
    invented: boolean;
    by: string;
    cellsAsJson: string;
    measuresAsJson: string;
    projectsAsJson: string;
    projectBasisAsJson: string;
  },
  { publishedAt: number }
>(
  'impact.keepPublication',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   CREATE (p:Publication { id: $id, year: toInteger($year), invented: $invented, publishedAt: timestamp(),
     publishedBy: $by, cellsAsJson: $cellsAsJson, measuresAsJson: $measuresAsJson,
     projectsAsJson: $projectsAsJson, projectBasisAsJson: $projectBasisAsJson })-[:OVER]->(pole)
   RETURN p.publishedAt AS publishedAt`,
);

/** Adds counts of projects to a year that was published before these were. */
export const keepProjectsOfPublication = writing<
  { id: string; projectsAsJson: string; projectBasisAsJson: string },
  { publishedAt: number }
>(
  'impact.keepProjectsOfPublication',
  `MATCH (p:Publication { id: $id })
   SET p.projectsAsJson = $projectsAsJson, p.projectBasisAsJson = $projectBasisAsJson
   RETURN p.publishedAt AS publishedAt`,
);
