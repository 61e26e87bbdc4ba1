import { z } from 'zod';
import { daysOfDate } from '../model/time-span';
import { codesOf, creationWays, projectSteps, projectStepStates, type ProjectStateCode } from '../vocabulary';
import { common, edtfDate, evidenceList, key } from './fields';

/**
 * An address of mail or a telephone: ten digits from 0 on, in one run or parted alike, or a number with the code of its
 * country. Other digits are marks of files and enterprises: « Porteuse 2024-0012 », « extrait RNE 999 000 111 ».
 */
const CONTACT =
  /@|(?<!\d)0[1-9](?:(?:\s?\d){8}|([./-])\d\d(?:\1\d\d){3})(?!\s?\d)|(?:\+\s?\d|(?<!\d)00\s?33)(?:[\s.()-]*\d){7}/;

/** Words about a project, of which no contact of a person is part, wherever somebody notes one down. */
const words = (most: number, least = 0) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((text) => !CONTACT.test(text), 'no address and no telephone of a person is kept');

/** Where it is written down: « fiche d’accueil 12 », « extrait RNE ». A document on the map is quoted besides. */
const proof = words(300, 3);

/** One thing that one actor does for the project. */
const step = z
  .strictObject({
    who: key,
    step: z.enum(codesOf(projectSteps)),
    state: z.enum(codesOf(projectStepStates)).default('RUNNING'),
    since: edtfDate,
    until: edtfDate.optional(),
    proof,
    note: words(300).optional(),
  })
  .refine(({ since, until }) => !until || daysOfDate(until).last >= daysOfDate(since).first, {
    path: ['until'],
    message: 'a step does not end before it begins',
  })
  .refine(({ state, until }) => !until || state === 'DONE' || state === 'STOPPED', {
    path: ['until'],
    message: 'a step that has an end is carried through or broken off',
  });

/** An effective creation. A project may have several, one after the other; it counts once, by its first. */
const creation = z.strictObject({
  way: z.enum(codesOf(creationWays)),
  on: edtfDate,
  proof,
});

/**
 * An activity being created, and the actors that support it step by step. Who carries it is a mark that its
 * supporters know and nobody else can look up, unless the person is public in this role. What readers it has follows
 * from its pole and its supporters: see `readersOfProject`.
 */
export const projectRecord = z
  .strictObject({
    ...common,
    /** Never everybody, nor a whole pole: of projects only counts go out. */
    readers: z
      .array(z.string().min(1))
      .min(1)
      .refine((readers) => !readers.some((token) => token === 'public' || token.startsWith('pole:')), {
        message: 'a supported project is read by its supporters and the facilitators of its pole',
      }),
    /** What is being created, in a few words: « Atelier de réparation de vélos ». */
    name: z.string().min(1).max(200),
    summary: words(2000).optional(),
    /** The pole that keeps it. */
    pole: key,
    carrier: z.strictObject({
      /** The same for all projects of one person in the pole: « Porteuse 12 ». */
      mark: words(120, 1),
      /** That the person is named in public in this very role; the mark is then the name. */
      isPublic: z.boolean().default(false),
    }),
    steps: z.array(step).min(1).max(40),
    creations: z.array(creation).max(10).default([]),
    /** That it was given up. */
    stopped: z.strictObject({ on: edtfDate, why: words(300).optional(), proof }).optional(),
    evidence: evidenceList.optional(),
  })
  .refine(({ carrier, evidence }) => !carrier.isPublic || (evidence ?? []).length > 0, {
    path: ['evidence'],
    message: 'somebody is named in public where a public document does so',
  })
  .refine(
    ({ steps, creations }) => {
      const entered = steps.map(({ since }) => daysOfDate(since).first).sort()[0] ?? '';
      return creations.every(({ on }) => daysOfDate(on).last >= entered);
    },
    { path: ['creations'], message: 'what was created before the first step is no effect of it' },
  );

type Project = z.infer<typeof projectRecord>;

/** Who reads a project: the facilitators of its pole, and whoever acts for an actor that supports it. */
export function readersOfProject({
  pole,
  steps,
}: {
  readonly pole: string;
  readonly steps: readonly { readonly who: string }[];
}): string[] {
  return [`facilitators:${pole}`, ...new Set(steps.map(({ who }) => `acting:${who}`))];
}

/** Where it stands: a creation is not undone by what comes after it. */
export function stateOfProject({
  creations,
  stopped,
}: Pick<Project, 'creations' | 'stopped'>): ProjectStateCode {
  if (creations.length > 0) return 'CREATED';
  return stopped ? 'STOPPED' : 'RUNNING';
}
