import type { FinderCompetence, FoundMember, FoundPair } from './finder-question';
import { STRANGERS, yearsBetween } from './social-graph';

type StrengthCode = 'ALL_KNOWN' | 'WON_TOGETHER' | 'REFERENCE_ENOUGH' | 'EVERY_NEED_TWICE' | 'EXPERTS';

type RiskCode =
  | 'CONTESTED'
  | 'RARE_NEED'
  | 'ALONE_ON_NEEDS'
  | 'NO_REFERENCE'
  | 'NO_REFERENCE_ABOVE_HALF'
  | 'STARTING_ONLY'
  | 'ONLY_DECLARED'
  | 'NOBODY_KNOWN'
  | 'NEVER_TOGETHER'
  | 'NO_INTRODUCTION'
  | 'TIE_LAST_SEEN';

/** Something to say of a group; the screen has the words. */
export interface Remark {
  readonly code: StrengthCode | RiskCode;
  readonly isRisk: boolean;
  /** Ids. */
  readonly actors: readonly string[];
  /** Places of needs. */
  readonly needs: readonly number[];
  /** Euros. */
  readonly amount: number | null;
  /** ISO day. */
  readonly day: string | null;
  readonly count: number | null;
}

export interface RemarkedGroup {
  readonly members: readonly FoundMember[];
  readonly pairs: readonly FoundPair[];
}

export interface RemarkContext {
  readonly needs: number;
  /** By need, how many in the pole cover it. */
  readonly coverage: readonly number[];
  readonly competence: (id: string) => FinderCompetence | undefined;
  /** Whether a cooperation is a joint bid that was won. */
  readonly isWon: (tie: string) => boolean;
  /** Euros that the lots are worth together; null where that is not known. */
  readonly value: number | null;
  /** ISO day. */
  readonly asOf: string;
}

/** So many needs on one pair of shoulders are a risk. */
const MANY_NEEDS = 3;

/** Years after which it is worth saying when two were last seen together. */
const LONG_AGO = 5;

const nothing = { actors: [], needs: [], amount: null, day: null, count: null } as const;
const strength = (code: StrengthCode, more: Partial<Remark> = {}): Remark => ({
  ...nothing,
  ...more,
  code,
  isRisk: false,
});
const risk = (code: RiskCode, more: Partial<Remark> = {}): Remark => ({
  ...nothing,
  ...more,
  code,
  isRisk: true,
});

/** What speaks for a group and what against it, the gravest first. */
export function remarksOn(group: RemarkedGroup, context: RemarkContext): Remark[] {
  return [
    ...onTiesWell(group, context),
    ...onNeedsWell(group, context),
    ...onContested(group),
    ...onNeeds(group, context),
    ...onReferences(group, context),
    ...onTies(group, context),
  ];
}

function holdersOf({ members }: RemarkedGroup, need: number): FoundMember[] {
  return members.filter((one) => one.covers.some((covered) => covered.need === need));
}

/** Competences that cover a need, of whoever in the group has them. */
function competencesFor(group: RemarkedGroup, need: number, { competence }: RemarkContext) {
  return group.members.flatMap(({ covers }) =>
    covers
      .filter((one) => one.need === need)
      .flatMap((one) => one.competences.flatMap((id) => competence(id) ?? [])),
  );
}

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

function onTiesWell({ pairs }: RemarkedGroup, { isWon }: RemarkContext): Remark[] {
  const together = pairs.filter(({ shared }) =>
    shared.some((one) => one.stance !== 'CONTESTED' && isWon(one.tie)),
  );
  const winners = [...new Set(together.flatMap(({ a, b }) => [a, b]))];
  return [
    ...(winners.length > 0 ? [strength('WON_TOGETHER', { actors: winners })] : []),
    ...(pairs.length > 0 && pairs.every((one) => one.strength > 0) ? [strength('ALL_KNOWN')] : []),
  ];
}

function onNeedsWell(group: RemarkedGroup, context: RemarkContext): Remark[] {
  const all = places(context.needs);
  const expert = all.filter((need) =>
    competencesFor(group, need, context).some(({ level }) => level === 'EXPERT'),
  );
  return [
    ...(expert.length > 0 ? [strength('EXPERTS', { needs: expert })] : []),
    ...(all.every((need) => holdersOf(group, need).length > 1) ? [strength('EVERY_NEED_TWICE')] : []),
  ];
}

function onContested({ pairs }: RemarkedGroup): Remark[] {
  return pairs
    .filter(({ shared }) => shared.some((one) => one.stance === 'CONTESTED'))
    .map(({ a, b }) => risk('CONTESTED', { actors: [a, b] }));
}

function onNeeds(group: RemarkedGroup, context: RemarkContext): Remark[] {
  const all = places(context.needs);
  const rare = all.filter((need) => context.coverage[need] === 1);
  const alone = group.members.flatMap(({ actor }) => {
    const needs = all.filter((need) => {
      const holders = holdersOf(group, need);
      return holders.length === 1 && holders[0]?.actor === actor;
    });
    return needs.length >= MANY_NEEDS && group.members.length > 1
      ? [risk('ALONE_ON_NEEDS', { actors: [actor], needs })]
      : [];
  });
  const starting = all.filter((need) =>
    competencesFor(group, need, context).every(({ level }) => level === 'STARTING'),
  );
  const declared = all.filter((need) =>
    competencesFor(group, need, context).every(
      ({ referenceCount, documented }) => referenceCount === 0 && !documented,
    ),
  );
  return [
    ...(rare.length > 0 ? [risk('RARE_NEED', { needs: rare })] : []),
    ...alone,
    ...(starting.length > 0 ? [risk('STARTING_ONLY', { needs: starting })] : []),
    ...(declared.length > 0 ? [risk('ONLY_DECLARED', { needs: declared })] : []),
  ];
}

/** References are held against what the lots are worth, for the needs that they are about. */
function onReferences(group: RemarkedGroup, context: RemarkContext): Remark[] {
  const { value, needs } = context;
  const all = places(needs).flatMap((need) => competencesFor(group, need, context));
  if (all.every(({ referenceCount }) => referenceCount === 0)) return [risk('NO_REFERENCE')];
  if (value === null || value <= 0) return [];
  const largest = Math.max(...all.map(({ largestReference }) => largestReference ?? 0));
  const amount = value / 2;
  if (largest >= value) return [strength('REFERENCE_ENOUGH', { amount: largest })];
  return largest < amount ? [risk('NO_REFERENCE_ABOVE_HALF', { amount })] : [];
}

function onTies({ members, pairs }: RemarkedGroup, { asOf }: RemarkContext): Remark[] {
  const unknown = pairs.filter((one) => one.strength === 0);
  const far = pairs.filter((one) => one.distance >= STRANGERS);
  const remarks: Remark[] = [];
  if (unknown.length === 1 && pairs.length > 1)
    remarks.push(...unknown.map(({ a, b }) => risk('NEVER_TOGETHER', { actors: [a, b], count: 1 })));
  else if (unknown.length > 0 && unknown.length === pairs.length)
    remarks.push(risk('NOBODY_KNOWN', { actors: members.map(({ actor }) => actor) }));
  else if (unknown.length > 0) remarks.push(risk('NEVER_TOGETHER', { count: unknown.length }));
  if (far.length > 0)
    remarks.push(
      risk('NO_INTRODUCTION', {
        count: far.length,
        actors: far.length === 1 ? far.flatMap(({ a, b }) => [a, b]) : [],
      }),
    );
  for (const { a, b, shared } of pairs) {
    // The freshest evidence of the two, whichever cooperation it is of.
    const day = shared
      .filter((one) => one.strength > 0)
      .flatMap((one) => one.seenOn ?? [])
      .sort()
      .at(-1);
    if (day && yearsBetween(day, asOf) > LONG_AGO)
      remarks.push(risk('TIE_LAST_SEEN', { actors: [a, b], day }));
  }
  return remarks;
}
