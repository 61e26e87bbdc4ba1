import { z } from 'zod';
import {
  actorTypes,
  approvals,
  bodyKinds,
  codesOf,
  eventKinds,
  functions,
  recognitionOutcomes,
  territoryLevels,
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
  key,
  modality,
} from './fields';

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
