import { z } from 'zod';
import {
  bidForms,
  codesOf,
  cooperationStatuses,
  fundingStates,
  occupancyModes,
  roles,
  stances,
  tieKinds,
  type TieKindCode,
} from '../vocabulary';
import { common, edtfEnd, edtfStart, evidenceList, isoMoment, key, modality } from './fields';
import { bidRecord } from './tender-records';

const tieKind = z.enum(tieKinds.map((kind) => kind.code) as [TieKindCode, ...TieKindCode[]]);

const participantRecord = z.strictObject({
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
