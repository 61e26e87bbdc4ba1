import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { whole, evidenceOf } from '../things';
import { comparableStatement, wholeStatement, type StatementTuple } from './statement.columns';

const tuple = (s: string, about: string, evidence: string) =>
  `[${wholeStatement(s)}, ${whole(about)}, CASE WHEN ${evidence} THEN ${evidenceOf(s)} END]`;

/** Whether a source says it that the viewer may see saying it. */
const saidBy = (s: string) => `EXISTS {
    MATCH (${s})-[:EVIDENCED_BY]->(passage:Passage)-[:OF]->(source:Source { id: $source })
    WHERE ${visible('passage')} AND ${visible('source')}
  }`;

const filtered = `
  ($about IS NULL OR about.id = $about)
  AND ($properties IS NULL OR s.property IN $properties)
  AND ($modalities IS NULL OR s.modality IN $modalities)
  AND ($withFictitious OR NOT s.fictitious)
  AND (NOT $observationsOnly OR s:Observation)
  AND ($source IS NULL OR ${saidBy('s')})
  AND ${visible('s')} AND ${visible('about')}`;

export interface StatementListParameters {
  about: string | null;
  source: string | null;
  properties: readonly string[] | null;
  modalities: readonly string[] | null;
  observationsOnly: boolean;
  withFictitious: boolean;
  after: readonly (string | number)[] | null;
  limit: number;
  withEvidence: boolean;
  withTotal: boolean;
  readers: readonly string[];
}

export const listStatements = reading<
  StatementListParameters,
  { rows: StatementTuple[]; total: number | null }
>(
  'statements.list',
  `RETURN
    COLLECT {
      MATCH (s:Statement)-[:ABOUT]->(about:Thing)
      WHERE s.property >= coalesce($after[0], '')
        AND ($after IS NULL OR s.property > $after[0] OR s.id > $after[1])
        AND ${filtered}
      WITH s, about ORDER BY s.property, s.id LIMIT toInteger($limit)
      RETURN ${tuple('s', 'about', '$withEvidence')}
    } AS rows,
    CASE WHEN $withTotal THEN COUNT {
      MATCH (s:Statement)-[:ABOUT]->(about:Thing) WHERE ${filtered}
    } END AS total`,
);

export const statementById = reading<
  { id: string; withEvidence: boolean; readers: readonly string[] },
  { statement: StatementTuple }
>(
  'statements.byId',
  `MATCH (s:Statement { id: $id })-[:ABOUT]->(about:Thing)
   WHERE ${visible('s')} AND ${visible('about')}
   RETURN ${tuple('s', 'about', '$withEvidence')} AS statement`,
);

const comparables = (group: string) => `COLLECT {
       UNWIND ${group} AS said
       WITH said, ${comparableStatement('said')} AS one
       RETURN [one, null, CASE WHEN $withEvidence THEN ${evidenceOf('said')} END]
       ORDER BY one.periodFrom, one.knownSince, one.id
     }`;

export interface ComparableRow {
  about: unknown[];
  statements: StatementTuple[];
}

export interface ComparableParameters {
  single: readonly string[];
  withFictitious: boolean;
  withEvidence: boolean;
  readers: readonly string[];
}

const isAsked = (s: string) =>
  `${s}.property IN $single AND ($withFictitious OR NOT ${s}.fictitious) AND ${visible(s)}`;

const inOrder = `ORDER BY about.sortName, about.id, property, scope
   RETURN ${whole('about')} AS about, ${comparables('group')} AS statements`;

const comparable = (found: string) => `${found}
   WHERE ${isAsked('s')} AND ${visible('about')}
   WITH about, s.property AS property, coalesce(s.scope, '') AS scope, collect(s) AS group
   WHERE size(group) > 1
   ${inOrder}`;

/** Whatever more than one statement speaks about, unless several values can be true at once. */
export const comparableStatements = reading<ComparableParameters, ComparableRow>(
  'statements.comparable',
  comparable('MATCH (s:Statement)-[:ABOUT]->(about:Thing)'),
);

/** The same of one thing, from which it starts. */
export const comparableAbout = reading<ComparableParameters & { about: string }, ComparableRow>(
  'statements.comparableAbout',
  comparable('MATCH (s:Statement)-[:ABOUT]->(about:Thing { id: $about })'),
);

/** What is said of the same as statements that are given. */
const comparableTo = (given: string) => `${given} AND ${isAsked('given')} AND ${visible('about')}
   WITH DISTINCT about, given.property AS property, coalesce(given.scope, '') AS scope
   WITH about, property, scope, COLLECT {
     MATCH (s:Statement)-[:ABOUT]->(about)
     WHERE s.property = property AND coalesce(s.scope, '') = scope AND ${isAsked('s')}
     RETURN s
   } AS group
   WHERE size(group) > 1
   ${inOrder}`;

/** What is said of the same as some statements, themselves included. */
export const comparableWith = reading<ComparableParameters & { ids: readonly string[] }, ComparableRow>(
  'statements.comparableWith',
  comparableTo(`UNWIND $ids AS id
   MATCH (given:Statement { id: id })-[:ABOUT]->(about:Thing)
   WHERE true`),
);

/** What is said of the same as a source says, from whose passages it starts. */
export const comparableFrom = reading<
  ComparableParameters & { source: string; about: string | null },
  ComparableRow
>(
  'statements.comparableFrom',
  comparableTo(`MATCH (source:Source { id: $source })<-[:OF]-(passage:Passage)<-[:EVIDENCED_BY]-(given:Statement)
   WHERE ${visible('source')} AND ${visible('passage')}
   MATCH (given)-[:ABOUT]->(about:Thing)
   WHERE ($about IS NULL OR about.id = $about)`),
);
