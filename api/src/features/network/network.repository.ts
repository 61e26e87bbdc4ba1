import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';

/** What every reading of the network is filtered by. */
export interface NetworkParameters {
  kinds: readonly string[] | null;
  stances: readonly string[] | null;
  modalities: readonly string[] | null;
  functions: readonly string[] | null;
  territory: string | null;
  asOf: string | null;
  knownOn: string | null;
  withHub: boolean;
  withFictitious: boolean;
  readers: readonly string[];
}

export type NodeTuple = [
  id: string,
  slug: string,
  kind: string,
  name: string,
  actorType: string | null,
  functions: string[] | null,
  hub: boolean | null,
  fictitious: boolean,
  territory: [code: string, name: string] | null,
];

export type TieTuple = [
  id: string,
  slug: string,
  kind: string,
  name: string,
  stance: string,
  modality: string,
  status: string | null,
  implied: boolean,
  fictitious: boolean,
  span: unknown[],
  knownSince: string | null,
  evidenceCount: number,
  participants: [nodeId: string, role: string, stance: string][],
];

/** Whether a tie is among what is asked. */
const tieMatches = (l: string) => `${visible(l)}
  AND ($kinds IS NULL OR ${l}.tieKind IN $kinds)
  AND ($modalities IS NULL OR ${l}.modality IN $modalities)
  AND ($withFictitious OR NOT ${l}.fictitious)
  AND ($asOf IS NULL OR (${l}.sinceEarliest <= $asOf AND $asOf <= ${l}.untilLatest))
  AND ($knownOn IS NULL OR ${l}.knownSince <= $knownOn)`;

/** Whether a party is among what is asked. */
const partyMatches = (x: string) => `${visible(x)}
  AND ($withHub OR NOT coalesce(${x}.hub, false))
  AND ($withFictitious OR NOT ${x}.fictitious)
  AND ($functions IS NULL OR NOT ${x}:Actor OR any(f IN ${x}.functions WHERE f IN $functions))
  AND ($territory IS NULL OR NOT ${x}:Actor
    OR EXISTS { (${x})-[:LOCATED_IN]->(:Territory)-[:WITHIN*0..4]->(:Territory { code: $territory }) })`;

/** What was answered up to the day on which the network is asked as known. */
const stanceOf = (p: string) => `CASE WHEN $knownOn IS NULL THEN ${p}.stance ELSE coalesce(head(COLLECT {
    MATCH (${p})<-[:ABOUT]-(answer:Answer { authority: 'ACTOR' }) WHERE answer.givenOn <= $knownOn
    RETURN answer.stance ORDER BY answer.givenOn DESC LIMIT 1
  }), 'DECLARED') END`;

const nodeTuple = (
  x: string,
) => `[${x}.id, ${x}.slug, ${x}.kind, ${x}.name, ${x}.type, ${x}.functions, ${x}.hub, ${x}.fictitious,
    head(COLLECT { MATCH (${x})-[:LOCATED_IN]->(place:Territory) RETURN [place.code, place.name] LIMIT 1 })]`;

const tieTuple = (
  l: string,
) => `[${l}.id, ${l}.slug, ${l}.tieKind, ${l}.name, ${l}.stance, ${l}.modality, ${l}.status, ${l}.implied,
    ${l}.fictitious,
    [${l}.since, ${l}.until, ${l}.sinceEarliest, ${l}.sinceLatest, ${l}.untilEarliest, ${l}.untilLatest, ${l}.end],
    ${l}.knownSince,
    COUNT { (${l})-[:EVIDENCED_BY]->(passage:Passage) WHERE ${visible('passage')} },
    COLLECT {
      MATCH (${l})<-[:IN]-(part:Participation)<-[:HAS]-(member:Thing) WHERE ${partyMatches('member')}
      RETURN [member.id, part.role, ${stanceOf('part')}] ORDER BY part.role, member.id
    }]`;

const version = "head(COLLECT { MATCH (v:GraphVersion { id: 'facts' }) RETURN v.version })";

export interface NetworkResult {
  version: number;
  nodes: NodeTuple[];
  ties: TieTuple[];
}

/** The whole network that matches: parties and ties, each once. */
export const readNetwork = reading<NetworkParameters & { most: number }, NetworkResult>(
  'network.read',
  `RETURN ${version} AS version,
     COLLECT { MATCH (x:Actor|Pole|Place|Body|Person) WHERE ${partyMatches('x')} RETURN ${nodeTuple('x')} LIMIT toInteger($most) } AS nodes,
     COLLECT { MATCH (l:Tie) WHERE ${tieMatches('l')} RETURN ${tieTuple('l')} LIMIT toInteger($most) } AS ties`,
  { scans: 'The whole network is what is asked for.' },
);

/** Ties around a party, as far as a number of ties away, with the parties in them. */
function neighbourhood(degree: number) {
  return reading<NetworkParameters & { id: string }, NetworkResult>(
    `network.neighbourhood.${degree}`,
    `MATCH (centre:Thing { id: $id })
     WHERE (centre:Actor OR centre:Pole OR centre:Place OR centre:Body OR centre:Person) AND ${visible('centre')}
     CALL (centre) {
       MATCH (centre) ((near)-[:HAS]->(:Participation)-[:IN]->(l:Tie)<-[:IN]-(:Participation)<-[:HAS]-(far)
         WHERE ${tieMatches('l')} AND ${partyMatches('far')}) {1,${degree}} ()
       UNWIND l AS tie
       RETURN collect(DISTINCT tie) AS ties
     }
     CALL (ties) {
       UNWIND ties AS tie
       MATCH (tie)<-[:IN]-(:Participation)<-[:HAS]-(x:Thing)
       WHERE ${partyMatches('x')}
       RETURN collect(DISTINCT x) AS parties
     }
     RETURN ${version} AS version,
       COLLECT { UNWIND CASE WHEN centre IN parties THEN parties ELSE parties + centre END AS x RETURN ${nodeTuple('x')} } AS nodes,
       COLLECT { UNWIND ties AS l RETURN ${tieTuple('l')} } AS ties`,
  );
}

/** The furthest that a neighbourhood reaches. */
export const MAX_DEGREE = 4;

export const readNeighbourhood = [1, 2, 3, 4].map(neighbourhood);

export interface PathsResult {
  found: boolean;
  paths: string[][];
  nodes: NodeTuple[];
  ties: TieTuple[];
}

/**
 * Shortest ways of at most twelve ties, as lists of ids: party, tie, party, tie … Only who can introduce
 * somebody lies on the way: actors, bodies and persons, no place or pole.
 */
export const readPaths = reading<
  NetworkParameters & { from: string; to: string; atMost: number },
  PathsResult
>(
  'network.paths',
  `MATCH (a:Thing { id: $from }), (b:Thing { id: $to })
   WHERE ${visible('a')} AND ${visible('b')}
   CALL (a, b) {
     MATCH way = allShortestPaths((a)-[:HAS|IN*..48]-(b))
     WHERE a <> b AND all(x IN nodes(way) WHERE
       CASE
         WHEN x:Participation THEN true
         WHEN x:Tie THEN ${tieMatches('x')} AND ($stances IS NULL AND x.stance <> 'CONTESTED' OR x.stance IN $stances)
         WHEN x = a OR x = b THEN true
         ELSE (x:Actor OR x:Body OR x:Person) AND ${partyMatches('x')}
       END)
     WITH [x IN nodes(way) WHERE NOT x:Participation | x.id] AS ids ORDER BY ids LIMIT toInteger($atMost)
     RETURN collect(ids) AS paths
   }
   WITH paths, [id IN reduce(all = [], ids IN paths | all + ids) | id] AS ids
   RETURN true AS found, paths,
     COLLECT {
       UNWIND ids AS id WITH DISTINCT id
       MATCH (x:Thing { id: id }) WHERE NOT x:Tie AND ${visible('x')} RETURN ${nodeTuple('x')}
     } AS nodes,
     COLLECT {
       UNWIND ids AS id WITH DISTINCT id
       MATCH (l:Thing { id: id }) WHERE l:Tie AND ${visible('l')} RETURN ${tieTuple('l')}
     } AS ties`,
);
