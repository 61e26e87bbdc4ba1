import { z } from 'zod';
import {
  bidForms,
  bidStates,
  buyerLevels,
  codesOf,
  competenceLevels,
  contractKinds,
  groupRules,
  leadWillingness,
  procedures,
  reservations,
  tenderNatures,
  tenderOrigins,
  wantSorts,
  wantStates,
} from '../vocabulary';
import { common, edtfEnd, edtfStart, evidenceList, isoDay, key } from './fields';

/** Euros, before tax. */
const euros = z.number().min(0).max(1e12);

/** A code of the Common Procurement Vocabulary, without its check digit; trailing zeros make it a wide one. */
const cpvCode = z.string().regex(/^\d{8}$/, 'a CPV code has 8 digits, without the check digit');

/** The clock on the buyer's wall, `2026-03-01T12:00`: what a notice prints is the truth, its offset often is not. */
const wallClock = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/, 'a moment is written 2026-03-01T12:00');

/** An IANA time zone. */
const timeZone = z
  .string()
  .refine((zone) => isTimeZone(zone), 'a time zone is written Europe/Paris')
  .default('Europe/Paris');

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const tag = z.string().min(2).max(60);

/** What a lot, or a member without any lot, asks for: a competence by its code, by free tags, or both. */
const needRecord = z
  .strictObject({
    label: z.string().min(1).max(200),
    cpv: cpvCode.optional(),
    tags: z.array(tag).default([]),
  })
  .refine((need) => need.cpv !== undefined || need.tags.length > 0, {
    message: 'a need has a CPV code or a tag',
    path: ['cpv'],
  });

/** One contract of a call for tenders. A call that is not divided has one lot, numbered 1. */
const lotRecord = z.strictObject({
  /** As the buyer numbers it: `1`, `2b`. Unique within the call. */
  number: z.string().min(1).max(20),
  title: z.string().min(1).max(500),
  cpv: z.array(cpvCode).default([]),
  value: euros.optional(),
  months: z.number().min(0).max(1200).optional(),
  territory: key.optional(),
  place: z.string().max(300).optional(),
  /** Who alone may answer. */
  reservation: z.enum(codesOf(reservations)).optional(),
  /** The form that the buyer imposes at award (R2142-22). */
  form: z.enum(codesOf(bidForms)).optional(),
  criteria: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        /** Per cent. */
        weight: z.number().min(0).max(100).optional(),
      }),
    )
    .default([]),
  /** Least yearly turnover asked of the group, in euros. */
  leastTurnover: euros.optional(),
  needs: z.array(needRecord).default([]),
});

const winner = z.strictObject({
  name: z.string().min(1).max(300),
  siret: z.string().optional(),
  who: key.optional(),
});

/** A call for tenders, public or private, with its lots; or, where it was awarded, the contract. */
export const tenderRecord = z.strictObject({
  ...common,
  name: z.string().min(1).max(500),
  summary: z.string().max(5000).optional(),
  /** The pole that keeps it. */
  pole: key,
  origin: z.enum(codesOf(tenderOrigins)).default('ENTERED'),
  /** Its number where it comes from; with the origin, one call. */
  sourceId: z.string().min(1).max(100).optional(),
  nature: z.enum(codesOf(tenderNatures)).default('PUBLIC'),
  buyerLevel: z.enum(codesOf(buyerLevels)).optional(),
  /** The buyer, where it is an actor of the network. */
  buyer: key.optional(),
  /** As the notice writes it. */
  buyerName: z.string().min(1).max(300),
  buyerSiret: z.string().optional(),
  contract: z.enum(codesOf(contractKinds)).optional(),
  procedure: z.enum(codesOf(procedures)).optional(),
  /** Social and other specific services: an adapted procedure at any value (R2123-1). */
  socialServices: z.boolean().default(false),
  publishedOn: isoDay.optional(),
  deadline: wallClock.optional(),
  timeZone,
  territory: key.optional(),
  place: z.string().max(300).optional(),
  cpv: z.array(cpvCode).default([]),
  value: euros.optional(),
  months: z.number().min(0).max(1200).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  social: z.string().max(2000).optional(),
  environmental: z.string().max(2000).optional(),
  /** Bidding both alone and in a group, and in several groups (R2142-21); checked lot by lot. */
  aloneAndInGroup: z.enum(codesOf(groupRules)).default('UNSAID'),
  severalGroups: z.enum(codesOf(groupRules)).default('UNSAID'),
  /** How many lots one bidder may bid for, and win (L2113-10, R2113-1). */
  mostLotsBid: z.number().int().min(1).optional(),
  mostLotsWon: z.number().int().min(1).optional(),
  lots: z
    .array(lotRecord)
    .min(1)
    .refine((lots) => new Set(lots.map((lot) => lot.number)).size === lots.length, {
      message: 'two lots have the same number',
    }),
  /** The contract that came of it. */
  award: z
    .strictObject({
      notifiedOn: isoDay.optional(),
      amount: euros.optional(),
      offers: z.number().int().min(0).optional(),
      winners: z.array(winner).default([]),
    })
    .optional(),
  evidence: evidenceList.optional(),
});

/** What an actor can deliver. */
export const competenceRecord = z.strictObject({
  ...common,
  /** In a few words: « Nettoyage de bureaux ». */
  name: z.string().min(1).max(200),
  summary: z.string().max(2000).optional(),
  of: key,
  cpv: cpvCode.optional(),
  tags: z.array(tag).default([]),
  level: z.enum(codesOf(competenceLevels)).default('CONFIRMED'),
  /** Work done, which a buyer can ask about. */
  references: z
    .array(
      z.strictObject({
        client: z.string().min(1).max(200),
        year: z.number().int().min(1900).max(2200),
        amount: euros.optional(),
        what: z.string().max(300).optional(),
      }),
    )
    .default([]),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  /** Day on which the actor said so, where no document does. */
  declaredOn: isoDay.optional(),
  evidence: evidenceList.optional(),
});

/** What an actor keeps to itself: used by the partner finder, shown to nobody else. One for each actor. */
export const capacityRecord = z.strictObject({
  ...common,
  of: key,
  /** Euros a year, before tax. */
  turnovers: z
    .array(z.strictObject({ year: z.number().int().min(1900).max(2200), amount: euros }))
    .refine((years) => new Set(years.map((one) => one.year)).size === years.length, {
      message: 'two turnovers of one year',
    })
    .default([]),
  lead: z.enum(codesOf(leadWillingness)).default('IF_NEEDED'),
  /** Only with those it already works with. */
  onlyKnown: z.boolean().default(false),
  /** Never with these. */
  avoids: z.array(key).default([]),
  /** From when to when it can take on more work. */
  freeFrom: isoDay.optional(),
  freeUntil: isoDay.optional(),
});

const want = {
  ...common,
  name: z.string().min(1).max(200),
  summary: z.string().max(2000).optional(),
  of: key,
  pole: key,
  sort: z.enum(codesOf(wantSorts)),
  cpv: cpvCode.optional(),
  tags: z.array(tag).default([]),
  place: key.optional(),
  territory: key.optional(),
  since: edtfStart.optional(),
  until: edtfEnd.optional(),
  state: z.enum(codesOf(wantStates)).default('OPEN'),
  /** The cooperation that it became. */
  tie: key.optional(),
};

/** What an actor looks for outside any call for tenders. */
export const wantedRecord = z.strictObject(want);

/** What an actor proposes outside any call for tenders. */
export const offerRecord = z.strictObject(want);

/** The group's room: what a joint bid is about, who does what, how far it has come. */
export const bidRecord = z.strictObject({
  tender: key.optional(),
  /** Numbers of the lots. */
  lots: z.array(z.string().min(1).max(20)).default([]),
  /** What the group is to cover. */
  needs: z.array(needRecord).default([]),
  form: z.enum(codesOf(bidForms)).default('CONJOINT'),
  /** The lead of a conjoint group answers for the others too (R2142-24). */
  leadSolidary: z.boolean().default(false),
  state: z.enum(codesOf(bidStates)).default('GATHERING'),
  parts: z
    .array(
      z.strictObject({
        who: key,
        lot: z.string().min(1).max(20),
        task: z.string().max(300).optional(),
        amount: euros.optional(),
      }),
    )
    .default([]),
  papers: z
    .array(
      z.strictObject({
        what: z.string().min(1).max(200),
        who: key.optional(),
        due: isoDay.optional(),
        done: z.boolean().default(false),
      }),
    )
    .default([]),
  result: z
    .strictObject({
      on: isoDay.optional(),
      amount: euros.optional(),
      offers: z.number().int().min(0).optional(),
    })
    .optional(),
});
