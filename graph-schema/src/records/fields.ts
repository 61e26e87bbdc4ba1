import { z } from 'zod';
import { daysOfPeriod } from '../model/time-span';
import { codesOf, modalities } from '../vocabulary';

/** A key that data files use to refer to a thing: lower case, digits, hyphens. Unique over all files of a set. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(?:--?[a-z0-9]+)*$/, 'a key is made of lower-case letters, digits and single hyphens');

const oneDate = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?';

/** A single EDTF date (ISO 8601-2): `2013`, `2013-09`, `2013-09-05`, each with `~` (about), `?` (uncertain) or `%` (both). */
export const edtfDate = z
  .string()
  .regex(
    new RegExp(`^${oneDate}$`),
    'a date is written 2013, 2013-09 or 2013-09-05, with ~ when it is about that time',
  );

/** A day, `2013-09-05`. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2013-09-05');

/** A day, or a moment of it in universal time, `2013-09-05T10:20:30.123Z`. */
export const isoMoment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/,
    'a moment is written 2013-09-05 or 2013-09-05T10:20:30Z',
  );

function isOrdered(interval: string): boolean {
  const { first, last } = daysOfPeriod(interval);
  return first <= last;
}

/** An interval of dates, `2011-12/2012-06`, either end of which may be open: `../2016-03-10`. */
const edtfInterval = z
  .string()
  .regex(
    new RegExp(`^(?:\\.\\./${oneDate}|${oneDate}/(?:\\.\\.|${oneDate}))$`),
    'an interval is written 2011-12/2012-06, ../2016-03-10 or 2016-03-10/..',
  )
  .refine(isOrdered, 'an interval does not end before it begins');

/** A date or an interval. */
export const edtfPeriod = z.union([edtfDate, edtfInterval]);

/** When something began: a date, or the interval in which it did; `../2016-03-10` is “by that day at the latest”. @alias */
export const edtfStart = edtfPeriod;

/** When something ended, in the same way, or `..` for “still so”. Left out, the end is unknown. */
export const edtfEnd = z.union([z.literal('..'), edtfDate, edtfInterval]);

/** Where a fact stands: document, line (from 1), and a short quote that must be found on that line. */
const evidence = z.strictObject({
  source: key,
  line: z.number().int().min(1),
  quote: z.string().min(3).max(240),
});
export type Evidence = z.infer<typeof evidence>;

export const evidenceList = z.array(evidence).min(1);

/** In which sense a document says it: as a fact, as planned, as asked for … */
export const modality = z.enum(codesOf(modalities));

/** That a person prefers this statement to those it disagrees with. */
export const pin = z.strictObject({
  why: z.string().min(1).max(300),
  on: isoMoment,
  /** Opaque id of the account that chose; none in data files. */
  by: z.string().optional(),
});
export type Pin = z.infer<typeof pin>;

/** Who may see a thing: reader tokens. */
const readers = z.array(z.string().min(1)).min(1).default(['public']);

export const common = {
  key,
  readers,
  /** Invented for demonstration. Never counts in an indicator unless asked for. */
  fictitious: z.boolean().default(false),
};

const digitsOf: Readonly<Record<string, number>> = { SIREN: 9, SIRET: 14 };

/** Identifier of a public register, or reference data such as an INSEE code; `reference` says where from. */
export const identifier = z
  .strictObject({
    scheme: z.enum([
      'SIREN',
      'SIRET',
      'RNA',
      'INSEE_COMMUNE',
      'INSEE_EPCI',
      'INSEE_DEPARTEMENT',
      'INSEE_REGION',
    ]),
    value: z.string().min(1),
    reference: z.string().min(1),
    /** For a SIRET: that this is one of several activities of the establishment, recorded apart on purpose. */
    furtherActivity: z.boolean().optional(),
  })
  .superRefine(({ scheme, value }, context) => {
    const digits = digitsOf[scheme];
    if (digits && !new RegExp(`^\\d{${digits}}$`).test(value))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `a ${scheme} has ${digits} digits and nothing else`,
      });
  });
