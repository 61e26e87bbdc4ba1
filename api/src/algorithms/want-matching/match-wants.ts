import { commonPlace, placeReasons, type DistanceBetween } from '../common-place';
import { coverOf, type CoverKind } from '../cpv-cover';
import { weightOfCover, weightOfPlace } from '../watch-relevance';
import type { MatchableWant } from './matchable-want';
import { sharedWords, tellingWords } from './shared-words';

/** What a match is judged by, in the order in which it is told. */
export const matchTerms = ['COMPETENCE', 'PLACE', 'PERIOD'] as const;
type MatchTermCode = (typeof matchTerms)[number];

/** Why a term is what it is. The first five are of the competence; the offer is compared with the need. */
export const matchReasons = [
  'EXACT',
  'WIDER',
  'NARROWER',
  'TAG',
  'WORDS',
  'SAME_PLACE',
  ...placeReasons,
  'PLACE_UNSAID',
  'SURE',
  'POSSIBLE',
  'PERIOD_UNSAID',
] as const;
type MatchReason = (typeof matchReasons)[number];

export interface MatchTerm {
  readonly term: MatchTermCode;
  readonly reason: MatchReason;
  /** The tag, the words, or the territory that both have; of neighbours the kilometres between them. */
  readonly details: readonly string[];
  /** First and last ISO day that both may have; of the period only. Null where there is no such limit. */
  readonly from: string | null;
  readonly until: string | null;
  /** How well it fits, from 0 to 1. */
  readonly value: number;
  /** What it adds to the score: its value times its weight. */
  readonly share: number;
}

export interface WantMatch {
  readonly need: string;
  readonly offer: string;
  /** From 0 to 1, the sum of the shares: an order, not a probability. */
  readonly score: number;
  readonly terms: readonly MatchTerm[];
}

/** How much of the score each term makes. */
const weights: Readonly<Record<MatchTermCode, number>> = { COMPETENCE: 0.6, PLACE: 0.2, PERIOD: 0.2 };

/** Words in common say less than a tag: two people can mean two things by one word. */
const words = { one: 0.3, more: 0.1, most: 0.5 } as const;

type Judged = Omit<MatchTerm, 'term' | 'share' | 'details' | 'from' | 'until'> &
  Partial<Pick<MatchTerm, 'details' | 'from' | 'until'>>;

/**
 * How an offer answers a need, or undefined where it does not: of another sort, of the same actor, without a code,
 * tag or telling word in common, without a day in common from `asOf` (ISO) on, or premises that lie elsewhere.
 * Depends on nothing but the two and where communes are: whoever else there is changes no match and no score.
 */
export function matchWants(
  need: MatchableWant,
  offer: MatchableWant,
  asOf: string,
  between: DistanceBetween,
): WantMatch | undefined {
  if (need.side !== 'NEED' || offer.side !== 'OFFER') return undefined;
  if (need.sort !== offer.sort || need.of === offer.of) return undefined;
  const period = judgePeriod(need, offer, asOf);
  const competence = period && judgeCompetence(need, offer);
  const place = competence && judgePlace(need, offer, between);
  if (!period || !place || (place.reason === 'ELSEWHERE' && need.sort === 'PREMISES')) return undefined;
  const judged = { COMPETENCE: competence, PLACE: place, PERIOD: period };
  const terms = matchTerms.map((term): MatchTerm => {
    const { details = [], from = null, until = null, reason, value } = judged[term];
    return { term, reason, details, from, until, value, share: rounded(weights[term] * value) };
  });
  const score = rounded(terms.reduce((sum, { share }) => sum + share, 0));
  return { need: need.id, offer: offer.id, score, terms };
}

/** What answers a need or an offer among others, the best first; equals by id, so that the order is one. */
export function matchesOf(
  want: MatchableWant,
  others: readonly MatchableWant[],
  asOf: string,
  between: DistanceBetween,
): readonly WantMatch[] {
  const found = others.flatMap((other) => {
    const [need, offer] = want.side === 'NEED' ? [want, other] : [other, want];
    const match = matchWants(need, offer, asOf, between);
    return match ? [match] : [];
  });
  const idOf = (match: WantMatch) => (want.side === 'NEED' ? match.offer : match.need);
  return found.sort((a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1));
}

/** By code or tag, as a competence covers a need; else by the words of the two titles and tags. */
function judgeCompetence(need: MatchableWant, offer: MatchableWant): Judged | undefined {
  const cover = coverOf(offer, need);
  if (cover) {
    const reason: CoverKind = cover.kind;
    return { reason, value: weightOfCover(cover), details: cover.tag === undefined ? [] : [cover.tag] };
  }
  const shared = sharedWords(wordsOf(need), wordsOf(offer));
  if (shared.length === 0) return undefined;
  const value = Math.min(words.most, words.one + words.more * (shared.length - 1));
  return { reason: 'WORDS', value: rounded(value), details: shared };
}

function wordsOf({ name, tags }: MatchableWant): Map<string, string> {
  return tellingWords([name, ...(tags ?? [])]);
}

/** The same building; else what both lie in, or how near they are. */
function judgePlace(need: MatchableWant, offer: MatchableWant, between: DistanceBetween): Judged {
  if (need.place !== null && need.place === offer.place) return { reason: 'SAME_PLACE', value: 1 };
  if (need.liesIn.length === 0 || offer.liesIn.length === 0)
    return { reason: 'PLACE_UNSAID', value: weightOfPlace(undefined) };
  return commonPlace(need.liesIn, offer.liesIn, between);
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

/** The days that both may have from a day on; sure where what both certainly have holds one of them. */
function judgePeriod(need: MatchableWant, offer: MatchableWant, asOf: string): Judged | undefined {
  const from = latest(need.sinceEarliest, offer.sinceEarliest, asOf);
  const until = earliest(need.untilLatest, offer.untilLatest);
  if (from > until) return undefined;
  const limits = {
    from: latest(need.sinceEarliest, offer.sinceEarliest) <= asOf ? null : from,
    until: until === END ? null : until,
  };
  if (!need.isDated || !offer.isDated) return { reason: 'PERIOD_UNSAID', value: 0.5, ...limits };
  const surelyFrom = latest(need.sinceLatest, offer.sinceLatest, asOf);
  const isSure = surelyFrom <= earliest(need.untilEarliest, offer.untilEarliest);
  return { reason: isSure ? 'SURE' : 'POSSIBLE', value: isSure ? 1 : 0.6, ...limits };
}

function latest(...days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b), BEGINNING);
}

function earliest(...days: readonly string[]): string {
  return days.reduce((a, b) => (a < b ? a : b), END);
}

/** Four digits tell matches apart. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
