import type { RecordKindCode } from '@maillage/graph-schema/vocabulary';
import type { KindForm } from '../field-spec';
import { actors } from './actors';
import { capacities } from './capacities';
import { competences } from './competences';
import { events, recognitions, sources } from './documents';
import { bodies, people, places, poles } from './parties';
import { projects } from './projects';
import { pledges, purchases } from './purchases';
import { rosters } from './rosters';
import { statements } from './statements';
import { tenders } from './tenders';
import { ties } from './ties';
import { needs, offers } from './wants';

/** Kinds with screens of their own; the official geography is not edited at all. */
type EditedElsewhere = 'TERRITORIES' | 'RETURNS';

/** The forms by kind of record. */
export const kindForms: Readonly<Record<Exclude<RecordKindCode, EditedElsewhere>, KindForm>> = {
  ACTORS: actors,
  TIES: ties,
  STATEMENTS: statements,
  SOURCES: sources,
  EVENTS: events,
  PLACES: places,
  BODIES: bodies,
  PEOPLE: people,
  ROSTERS: rosters,
  RECOGNITIONS: recognitions,
  POLES: poles,
  TENDERS: tenders,
  COMPETENCES: competences,
  CAPACITIES: capacities,
  NEEDS: needs,
  OFFERS: offers,
  PROJECTS: projects,
  PURCHASES: purchases,
  PLEDGES: pledges,
};

export type EditableKind = keyof typeof kindForms;
