import type { z } from 'zod';
import { rosterRecord, sourceRecord, statementRecord } from './document-records';
import { projectRecord } from './project-record';
import { pledgeRecord, purchaseRecord } from './purchase-records';
import { returnRecord } from './return-record';
import { capacityRecord, competenceRecord, offerRecord, tenderRecord, wantedRecord } from './tender-records';
import {
  actorRecord,
  bodyRecord,
  eventRecord,
  personRecord,
  placeRecord,
  poleRecord,
  recognitionRecord,
  territoryRecord,
} from './thing-records';
import { tieRecord } from './tie-record';

/** The kinds of records, in the order in which they are written: each refers only to earlier kinds. */
export const recordKinds = {
  sources: sourceRecord,
  territories: territoryRecord,
  actors: actorRecord,
  poles: poleRecord,
  places: placeRecord,
  bodies: bodyRecord,
  people: personRecord,
  events: eventRecord,
  recognitions: recognitionRecord,
  tenders: tenderRecord,
  competences: competenceRecord,
  capacities: capacityRecord,
  returns: returnRecord,
  projects: projectRecord,
  ties: tieRecord,
  needs: wantedRecord,
  offers: offerRecord,
  purchases: purchaseRecord,
  pledges: pledgeRecord,
  rosters: rosterRecord,
  statements: statementRecord,
} as const;

export type RecordKind = keyof typeof recordKinds;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordKinds)[K]>;
export type RecordSet = { [K in RecordKind]: RecordOf<K>[] };
