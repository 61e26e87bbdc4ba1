import { Injectable } from '@nestjs/common';
import {
  pathwayOf,
  publishedPathway,
  type PathwayStop,
  type ProjectFact,
  type ToldProjects,
} from '../../algorithms/supported-projects';
import type { Viewer } from '../../platform/access/viewer';
import { RECORD_KEY } from '../../platform/changes/record-key';
import { DatabaseService } from '../../platform/database/database.service';
import { evidenceFrom, thingFrom, type EvidenceList, type ThingRow } from '../things';
import { projectFactsFrom, projectFrom, toldFrom } from './project-row';
import type { ProjectsArgs } from './project.input';
import * as repository from './projects.repository';
import type { BoardRow, ProjectValue } from './projects.repository';

/** Projects that a list tells at once. */
const MOST = 500;

/** The supported projects of a pole: in full to who supports or facilitates them, counted to others. */
@Injectable()
export class ProjectsService {
  constructor(private readonly database: DatabaseService) {}

  async board({ pole, withFictitious }: ProjectsArgs, viewer: Viewer) {
    const [found] = await this.database.read(repository.projectsOfPole, {
      ...{ pole: pole ?? null, withFictitious, most: MOST, readers: viewer.readers },
    });
    if (!found) return null;
    const facts = projectFactsFrom(found.facts, new Date().toISOString().slice(0, 10));
    const own = facts.projects.filter(({ id }) => facts.seen.has(id));
    const toldToAll = own.length === 0;
    const pathway = toldToAll
      ? publishedPathway(toldFrom(found.told, facts, found.invented))
      : pathwayOfOwn(own);
    return {
      pole: thingFrom(found.pole),
      poles: found.poles.map((one) => thingFrom(one)),
      invented: found.invented,
      mayAdd: mayAdd(found, viewer),
      readsAll: facts.readsAll && facts.projects.length > 0,
      projects: found.projects.map((value) => detailFrom(value, [])),
      pathway: { ...drawn(pathway, actorsOf(found)), toldToAll },
    };
  }

  /** One project, for its readers; for others it is not there. */
  async bySlug(slug: string, viewer: Viewer) {
    const [found] = await this.database.read(repository.projectBySlug, {
      ...{ scheme: RECORD_KEY, slug, readers: viewer.readers },
    });
    return found ? detailFrom(found.value, found.evidence) : null;
  }
}

/** The object types of a project and of its frame: the first is a Thing, what is read along with it stands beside. */
function detailFrom(value: ProjectValue, evidence: EvidenceList) {
  const { steps, creations, stopped, enteredOn, ...project } = projectFrom(value);
  return { project, steps, creations, stopped, enteredOn, evidence: evidenceFrom(evidence) };
}

function mayAdd({ pole }: BoardRow, { account, readers }: Viewer): boolean {
  if (!account) return false;
  const isMember = account.actsFor.length > 0 && readers.includes(`pole:${String(pole['slug'])}`);
  return isMember || account.facilitates.includes(String(pole['id']));
}

/** From which actor to which, of projects that the viewer reads. */
function pathwayOfOwn(own: readonly ProjectFact[]): ToldProjects['pathway'] {
  const { flows, counted } = pathwayOf(own, true);
  return { counted, flows: flows.map(({ projects, ...leg }) => ({ ...leg, count: projects.length })) };
}

/** Actors by id, of those that the viewer may see. */
function actorsOf({ projects }: BoardRow): Map<string, ThingRow> {
  return new Map(
    projects.flatMap(({ steps }) =>
      steps.map(({ actor }) => thingFrom(actor)).map((actor) => [actor.id, actor] as const),
    ),
  );
}

function drawn({ flows, counted }: ToldProjects['pathway'], actors: ReadonlyMap<string, ThingRow>) {
  const stops = new Map<string, { id: string; step: string; actor: ThingRow | null }>();
  // Numbered: the id of an actor that the viewer may not see is not told either.
  const numbers = new Map<string, number>();
  const numberOf = (who: string) => {
    const number = numbers.get(who) ?? numbers.size + 1;
    numbers.set(who, number);
    return number;
  };
  const stopOf = (stop: PathwayStop | null) => {
    if (!stop) return null;
    const id = stop.who === null ? stop.step : `${stop.step}/${numberOf(stop.who)}`;
    stops.set(id, { id, step: stop.step, actor: stop.who === null ? null : (actors.get(stop.who) ?? null) });
    return id;
  };
  const told = flows.map(({ from, to, end, count }) => ({ from: stopOf(from), to: stopOf(to), end, count }));
  return { stops: [...stops.values()], flows: told, counted };
}
