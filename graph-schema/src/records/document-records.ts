import { z } from 'zod';
import {
  codesOf,
  occupancyModes,
  properties,
  qualifiers,
  sourceKinds,
  units,
  type UnitCode,
} from '../vocabulary';
import { common, edtfDate, edtfEnd, edtfPeriod, edtfStart, evidenceList, key, modality, pin } from './fields';

const unit = z.enum(units.map((entry) => entry.code) as [UnitCode, ...UnitCode[]]);

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
