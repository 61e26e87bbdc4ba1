import { visible } from '../../platform/access/viewer';
import { reading } from '../../platform/database/statement';
import { askedPole, evidenceOf, polesToChoose, whole, type EvidenceList } from '../things';

/** A step as the graph has it: who by id, and what is said. */
interface StepTuple {
  who: string;
  step: string;
  state: string;
  since: string;
  until: string | null;
}

/** A project as its figures need it; `seen` says whether the viewer may read it. */
export type ProjectTuple = [
  id: string,
  carrier: string,
  seen: boolean,
  creationsAsJson: string,
  stoppedAsJson: string | null,
  steps: StepTuple[],
];

/**
 * Cypher for the projects that the pole in `pole` keeps, invented ones where `invented` and real ones otherwise: never
 * both. Those come too that the viewer may not read. They are not for the viewer, but for the service that decides
 * what may be told of them together.
 */
export const projectTuples = `COLLECT {
     MATCH (project:Project)-[:KEPT_BY]->(pole) WHERE coalesce(project.fictitious, false) = invented
     WITH project ORDER BY project.id
     RETURN [project.id, project.carrier, ${visible('project')}, project.creationsAsJson, project.stoppedAsJson,
       COLLECT {
         MATCH (project)-[s:SUPPORTED_BY]->(by:Actor)
         WITH s, by ORDER BY s.position
         RETURN { who: by.id, step: s.step, state: s.state, since: s.since, until: s.until }
       }]
   }`;

/** Cypher for what others were told of the projects of the pole in `pole`, the earliest year first: see `toldFrom`. */
export const toldOfProjects = `COLLECT {
     MATCH (pole)<-[:OVER]-(p:Publication) WHERE p.invented = invented AND p.projectsAsJson IS NOT NULL
     WITH p ORDER BY p.year
     RETURN p.projectsAsJson
   }`;

/** A project with who supports it, as its readers see it. */
export interface ProjectValue {
  project: Record<string, unknown>;
  steps: {
    position: number;
    actor: Record<string, unknown>;
    step: string;
    state: string;
    since: string;
    until: string | null;
    proof: string;
    note: string | null;
  }[];
}

/** Steps by actors that the viewer may see: an actor may be narrower than the project that it supports. */
const valueOf = (p: string) => `{
       project: ${whole(p)},
       steps: COLLECT {
         MATCH (${p})-[s:SUPPORTED_BY]->(by:Actor) WHERE ${visible('by')}
         WITH s, by ORDER BY s.position
         RETURN { position: s.position, actor: ${whole('by')}, step: s.step, state: s.state, since: s.since,
           until: s.until, proof: s.proof, note: s.note }
       }
     }`;

export interface BoardRow {
  pole: Record<string, unknown>;
  poles: Record<string, unknown>[];
  invented: boolean;
  projects: ProjectValue[];
  facts: ProjectTuple[];
  told: string[];
}

/** The projects of a pole that the viewer may read, and what its pathways are drawn from. */
export const projectsOfPole = reading<
  { pole: string | null; withFictitious: boolean; most: number; readers: readonly string[] },
  BoardRow
>(
  'projects.board',
  `${askedPole}
   RETURN ${whole('pole')} AS pole, invented AS invented,
     ${polesToChoose} AS poles,
     COLLECT {
       MATCH (p:Project)-[:KEPT_BY]->(pole)
       WHERE ${visible('p')} AND coalesce(p.fictitious, false) = invented
       WITH p ORDER BY p.sortName, p.id LIMIT toInteger($most)
       RETURN ${valueOf('p')}
     } AS projects,
     ${projectTuples} AS facts,
     ${toldOfProjects} AS told`,
  { scans: 'The poles are some tens.' },
);

/** One project by its address, old addresses included, with the passages that it rests on. */
export const projectBySlug = reading<
  { scheme: string; slug: string; readers: readonly string[] },
  { value: ProjectValue; evidence: EvidenceList }
>(
  'projects.bySlug',
  `MATCH (:Identifier { scheme: $scheme, value: $slug })-[:IDENTIFIES]->(p:Thing)
   WHERE p:Project AND ${visible('p')}
   RETURN ${valueOf('p')} AS value, ${evidenceOf('p')} AS evidence`,
);
