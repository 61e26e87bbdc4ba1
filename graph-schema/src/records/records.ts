import { z } from 'zod';
import {
  actorTypes,
  approvals,
  bidForms,
  bodyKinds,
  codesOf,
  cooperationStatuses,
  eventKinds,
  functions,
  fundingStates,
  modalities,
  occupancyModes,
  properties,
  qualifiers,
  recognitionOutcomes,
  roles,
  sourceKinds,
  stances,
  territoryLevels,
  tieKinds,
  units,
  type TieKindCode,
  type UnitCode,
} from '../vocabulary';
import {
  common,
  edtfDate,
  edtfEnd,
  edtfPeriod,
  edtfStart,
  evidenceList,
  identifier,
  isoDay,
  isoMoment,
  key,
  pin,
} from './fields';
import { projectRecord } from './project-record';
import { returnRecord } from './return-record';
import {
  bidRecord,
  capacityRecord,
  competenceRecord,
  offerRecord,
  tenderRecord,
  wantedRecord,
} from './tender-records';

const tieKind = z.enum(tieKinds.map((kind) => kind.code) as [TieKindCode, ...TieKindCode[]]);
const unit = z.enum(units.map((entry) => entry.code) as [UnitCode, ...UnitCode[]]);
const modality = z.enum(codesOf(modalities));

/** A dated document. `file` names the text that the quotes are checked against. */
export const sourceRecord = z.strictObject({
  ...common,
  kind: z.enum(codesOf(sourceKinds)),
  title: z.string().min(1),
  author: z.string().optional(),
  publisher: z.string().optional(),
  date: edtfDate,
  dateEstimated: z.boolean().default(false),
  /** How the date was estimated; required when it was. */
  dateReason: z.string().optional(),
  language: z.string().default('fr'),
  file: z.string().optional(),
  summary: z.string().optional(),
});

/** A territory of the official geography; `reference` names the register it comes from. */
export const territoryRecord = z.strictObject({
  ...common,
  level: z.enum(codesOf(territoryLevels)),
  code: z.string().min(1),
  name: z.string().min(1),
  since: edtfDate.optional(),
  until: edtfEnd.optional(),
  within: z.array(key).default([]),
  reference: z.string().min(1),
});

/** A structure or a collectivity. */
export const actorRecord = z.strictObject({
  ...common,
  type: z.enum(codesOf(actorTypes)),
  /** The name used on screen: the most usual one. */
  name: z.string().min(1),
  longName: z.string().optional(),
  /** One or two sentences in French, resting on the evidence only. */
  summary: z.string().optional(),
  /** Every other way the documents write it. */
  spellings: z.array(z.strictObject({ text: z.string().min(1), evidence: evidenceList })).default([]),
  functions: z
    .array(
      z.strictObject({
        code: z.enum(codesOf(functions)),
        modality,
        note: z.string().optional(),
        evidence: evidenceList,
      }),
    )
    .default([]),
  cooperativeStatus: z.enum(['SCOP', 'SCIC', 'CAE', 'OTHER']).optional(),
  /** What it is approved for, with the proof; a reserved contract asks it on the day of the deadline. */
  approvals: z
    .array(
      z.strictObject({
        code: z.enum(codesOf(approvals)),
        since: isoDay.optional(),
        until: isoDay.optional(),
        /** The decision or register that says so. */
        proof: z.string().max(300).optional(),
      }),
    )
    .default([]),
  /** Belongs to the social and solidarity economy. */
  ess: z.enum(['YES', 'NO', 'UNKNOWN']).default('UNKNOWN'),
  territory: key.optional(),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  /** The structure that runs a pole; its ties can be left out of the network. */
  hub: z.boolean().default(false),
  identifiers: z.array(identifier).default([]),
  evidence: evidenceList.optional(),
});

export const poleRecord = z.strictObject({
  ...common,
  name: z.string().min(1),
  longName: z.string().optional(),
  summary: z.string().optional(),
  spellings: z.array(z.strictObject({ text: z.string().min(1), evidence: evidenceList })).default([]),
  territory: key.optional(),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  evidence: evidenceList.optional(),
});

export const placeRecord = z.strictObject({
  ...common,
  name: z.string().min(1),
  summary: z.string().optional(),
  spellings: z.array(z.strictObject({ text: z.string().min(1), evidence: evidenceList })).default([]),
  /** The place it is a part of. */
  within: key.optional(),
  territory: key.optional(),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  evidence: evidenceList.optional(),
});

export const bodyRecord = z.strictObject({
  ...common,
  kind: z.enum(codesOf(bodyKinds)),
  name: z.string().min(1),
  summary: z.string().optional(),
  /** The actor or pole it is a body of. */
  of: key,
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  evidence: evidenceList.optional(),
});

/** A person, with nothing but the name and public role found in a public document. */
export const personRecord = z.strictObject({
  ...common,
  name: z.string().min(1),
  spellings: z.array(z.strictObject({ text: z.string().min(1), evidence: evidenceList })).default([]),
  evidence: evidenceList.optional(),
});

export const eventRecord = z.strictObject({
  ...common,
  kind: z.enum(codesOf(eventKinds)),
  name: z.string().min(1),
  summary: z.string().optional(),
  date: edtfPeriod.optional(),
  place: key.optional(),
  organisers: z.array(key).default([]),
  modality: modality.default('REPORTED'),
  evidence: evidenceList.optional(),
});

export const recognitionRecord = z.strictObject({
  ...common,
  pole: key,
  outcome: z.enum(codesOf(recognitionOutcomes)),
  name: z.string().min(1),
  summary: z.string().optional(),
  date: edtfPeriod.optional(),
  evidence: evidenceList.optional(),
});

export const participantRecord = z.strictObject({
  who: key,
  role: z.enum(codesOf(roles)),
  /** Per cent. */
  share: z.number().min(0).max(100).optional(),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  note: z.string().optional(),
  /** What the participant itself answered. What a document says is no answer of this kind. */
  answers: z
    .array(
      z.strictObject({
        stance: z.enum(codesOf(stances)),
        on: isoMoment,
        why: z.string().optional(),
        /** Opaque id of the account, the link or the seminar code that gave it; none in data files. */
        by: z.string().optional(),
        /** The role that the participant says it has instead. */
        role: z.enum(codesOf(roles)).optional(),
        since: edtfStart.optional(),
        until: edtfEnd.optional(),
        /** In a joint bid, the share, the lots and the form that it agrees to: see `bid-terms.ts`. */
        share: z.number().min(0).max(100).optional(),
        lots: z.array(z.string().min(1).max(20)).optional(),
        form: z.enum(codesOf(bidForms)).optional(),
        /** The event at which it was given, such as a seminar. */
        event: key.optional(),
        /** Another participant has rewritten since what it was about: it no longer counts. */
        lapsed: z.literal(true).optional(),
      }),
    )
    .default([]),
});

/** Anything that relates two or more: a cooperation or a structural tie, by its kind. */
export const tieRecord = z.strictObject({
  ...common,
  kind: tieKind,
  name: z.string().min(1),
  summary: z.string().optional(),
  /** The pole that keeps it. */
  pole: key,
  participants: z.array(participantRecord).min(2),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  status: z.enum(codesOf(cooperationStatuses)).optional(),
  modality: modality.default('REPORTED'),
  /** Only implied by the documents (two names in one list). */
  implied: z.boolean().default(false),
  occupancyMode: z.enum(codesOf(occupancyModes)).optional(),
  fundingState: z.enum(codesOf(fundingStates)).optional(),
  /** Title of a seat or public role, college of a membership. */
  title: z.string().optional(),
  event: key.optional(),
  /** For a joint bid: the group's room. */
  bid: bidRecord.optional(),
  evidence: evidenceList.optional(),
});

/** A dated list, and whether it is complete: only a complete list says that somebody is absent. */
export const rosterRecord = z.strictObject({
  ...common,
  name: z.string().min(1),
  summary: z.string().optional(),
  /** The place, pole, body or event it is a list of. */
  of: key,
  date: edtfDate,
  complete: z.boolean(),
  modality,
  /** When set, each entry stands for a tie of that kind to what the list is of. */
  tie: z
    .strictObject({
      kind: z.enum(['OCCUPANCY', 'MEMBERSHIP', 'SEAT']),
      pole: key,
      since: edtfStart.optional(),
      until: edtfEnd.optional(),
      implied: z.boolean().default(false),
    })
    .optional(),
  entries: z
    .array(
      z.strictObject({
        who: key,
        /** As the document writes it. */
        as: z.string().optional(),
        mode: z.enum(codesOf(occupancyModes)).optional(),
        /** Heading under which the document puts it. */
        group: z.string().optional(),
        note: z.string().optional(),
        evidence: evidenceList,
      }),
    )
    .default([]),
  evidence: evidenceList.optional(),
});

const isMultiple = (code: string) =>
  properties.some((property) => property.code === code && property.multiple);

/** What passages say about one property of one thing. */
export const statementRecord = z
  .strictObject({
    ...common,
    about: key,
    property: z.enum(codesOf(properties)),
    /** For a property that is a number. */
    value: z.number().optional(),
    unit: unit.optional(),
    qualifier: z.enum(codesOf(qualifiers)).optional(),
    /** For a property that is a text, a code or a date; or what a number counts, in a few words. */
    text: z.string().optional(),
    modality,
    /** The time it is about. */
    period: edtfPeriod.optional(),
    /** What separates two figures of one property that do not mean the same (permanent, occasional …). */
    scope: z.string().optional(),
    note: z.string().optional(),
    implied: z.boolean().default(false),
    /** At most one of those that say the same property of the same thing for one period in one sense. */
    pinned: pin.optional(),
    evidence: evidenceList,
  })
  .refine(({ pinned, property }) => !pinned || !isMultiple(property), {
    path: ['pinned'],
    message: 'where several values can be true at once, none is preferred',
  });

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
  rosters: rosterRecord,
  statements: statementRecord,
} as const;

export type RecordKind = keyof typeof recordKinds;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordKinds)[K]>;
export type RecordSet = { [K in RecordKind]: RecordOf<K>[] };
