import { z } from 'zod';
import { codesOf, qualifiers, saidWays, termOf, yearlyFigures } from '../vocabulary';
import { common, isoMoment, key } from './fields';

/**
 * One figure that a structure gives of itself for one year: an observation without a document, said by somebody.
 * One for each structure, year and figure; a correction is put in its place, and the history keeps the earlier one.
 */
export const returnRecord = z
  .strictObject({
    ...common,
    /** Never everybody: of a member's figures only sums go out. */
    readers: z
      .array(z.string().min(1))
      .min(1)
      .refine((readers) => !readers.includes('public'), 'a figure of one structure is not for everybody'),
    of: key,
    year: z.number().int().min(1900).max(2200),
    figure: z.enum(codesOf(yearlyFigures)),
    value: z.number().min(0).max(1e12),
    qualifier: z.enum(codesOf(qualifiers)).default('EXACT'),
    /** Who says so: what a passage of a document is for a statement. */
    said: z.strictObject({
      how: z.enum(codesOf(saidWays)),
      on: isoMoment,
      /** Opaque id of the account or link; none in data files. */
      by: z.string().optional(),
      /** Asked about because it surprises, and said to be right. */
      sure: z.boolean().default(false),
    }),
  })
  .refine(({ figure, value }) => termOf(yearlyFigures, figure).decimals || Number.isInteger(value), {
    path: ['value'],
    message: 'this is counted in whole numbers',
  });
