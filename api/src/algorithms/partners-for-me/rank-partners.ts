import { commonPlace } from '../common-place';
import { coverOf } from '../cpv-cover';
import { goBetweens } from '../link-prediction';
import { SocialGraph } from '../partner-finder';
import {
  partnerTerms,
  type Circle,
  type PartnerQuestion,
  type PartnerReason,
  type PartnerTerm,
  type PossiblePartner,
  type RankedPartner,
} from './partner-question';

/** What is told of a term by name: more is no help. */
const MOST_DETAILS = 3;

interface Judged {
  readonly reason: PartnerReason;
  readonly value: number;
  readonly details?: readonly string[];
}

/**
 * Ranks the actors as partners of one of them: a weighted sum of terms in [0, 1], each told (docs/decisions/0020), by
 * weights that need not add up to one. Whoever has nothing that speaks for it is left out; so are, unless asked for,
 * those that it works with now. Equals stand by their ids, so that the same question has one answer.
 */
export function rankPartners(question: PartnerQuestion): RankedPartner[] {
  const { actors, ties, weights, asOf } = question;
  const me = actors.find(({ id }) => id === question.me);
  const whole = partnerTerms.reduce((sum, term) => sum + Math.max(0, weights[term]), 0);
  if (!me || whole <= 0) return [];
  const graph = new SocialGraph(actors, ties, { asOf, confirmedOnly: false });
  const names = new Map(actors.map(({ id }, index) => [index, id]));
  const ranked = actors.flatMap((other): RankedPartner[] => {
    // The structure that runs the pole is everybody's neighbour already.
    if (other.id === me.id || other.ended || other.hub) return [];
    const shared = sharedOf(graph, question, other);
    if (shared.present && !question.withPresent) return [];
    const judged = {
      COMPETENCE: judgeCompetence(me, other),
      NETWORK: judgeNetwork(graph, names, me, other),
      PLACE: judgePlace(question, me, other),
      KNOWN: judgeKnown(shared, question.circles, other),
      WISH: judgeWish(question, other),
    };
    const terms = partnerTerms.map((term): PartnerTerm => {
      const { reason, value, details = [] } = judged[term];
      return {
        term,
        reason,
        details,
        value: rounded(value),
        share: rounded((Math.max(0, weights[term]) / whole) * value),
      };
    });
    const score = rounded(terms.reduce((sum, { share }) => sum + share, 0));
    return score > 0 ? [{ actor: other.id, score, present: shared.present, terms }] : [];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1));
}

/**
 * √(share of the other's competences that one has not · share of one's own that the other has not): nothing where
 * either has all that the other has, 1 where they have nothing in common. To have said nothing is not to be unlike.
 */
function judgeCompetence(me: PossiblePartner, other: PossiblePartner): Judged {
  if (me.competences.length === 0 || other.competences.length === 0)
    return { reason: 'COMPETENCE_UNSAID', value: 0 };
  const beyond = (of: PossiblePartner, than: PossiblePartner) =>
    of.competences.filter((one) => !than.competences.some((known) => coverOf(known, one)));
  const brought = beyond(other, me);
  const own = beyond(me, other);
  const value = Math.sqrt((brought.length / other.competences.length) * (own.length / me.competences.length));
  if (value === 0) return { reason: 'ALIKE', value };
  return { reason: 'COMPLEMENTARY', value, details: brought.slice(0, MOST_DETAILS).map(({ name }) => name) };
}

/** x ÷ (x + ½) of the closeness x by reliable routes: one common partner who knows few makes about a half. */
function judgeNetwork(
  graph: SocialGraph,
  names: ReadonlyMap<number, string>,
  me: PossiblePartner,
  other: PossiblePartner,
): Judged {
  const [a, b] = [graph.placeOf(me.id), graph.placeOf(other.id)];
  const between = a === undefined || b === undefined ? [] : goBetweens(graph, a, b);
  const closeness = between.reduce((sum, { adds }) => sum + adds, 0);
  if (closeness === 0) return { reason: 'NO_GO_BETWEEN', value: 0 };
  return {
    reason: 'GO_BETWEENS',
    value: closeness / (closeness + 0.5),
    details: between.slice(0, MOST_DETAILS).map(({ who }) => names.get(who) ?? ''),
  };
}

/** What both lie in, or how near they are; where one of them does not say, nothing. */
function judgePlace({ between }: PartnerQuestion, me: PossiblePartner, other: PossiblePartner): Judged {
  if (me.liesIn.length === 0 || other.liesIn.length === 0) return { reason: 'PLACE_UNSAID', value: 0 };
  return commonPlace(me.liesIn, other.liesIn, between);
}

interface Shared {
  readonly present: boolean;
  /** Names of the cooperations, the latest evidence first. */
  readonly names: readonly string[];
}

/** What two do or did together, of what neither contests. */
function sharedOf(graph: SocialGraph, { me, ties, asOf }: PartnerQuestion, other: PossiblePartner): Shared {
  const [a, b] = [graph.placeOf(me), graph.placeOf(other.id)];
  const pairs = a === undefined || b === undefined ? [] : graph.shared(a, b);
  const together = pairs.flatMap(({ tie, stance }) => (stance === 'CONTESTED' ? [] : (ties[tie] ?? [])));
  const running = together.filter(({ untilLatest }) => untilLatest >= asOf);
  return {
    present: running.length > 0,
    names: (running.length > 0 ? running : together).map(({ name }) => name),
  };
}

/**
 * 1 for who works or worked with one. Else what circles they share: Σ 1 ÷ log₂(1 + members), 1 at most. In a board of
 * three one knows everybody; in a pole of forty, hardly.
 */
function judgeKnown({ present, names }: Shared, circles: readonly Circle[], other: PossiblePartner): Judged {
  if (names.length > 0)
    return { reason: present ? 'PRESENT' : 'PAST', value: 1, details: names.slice(0, MOST_DETAILS) };
  const common = circles
    .filter(({ members }) => members.includes(other.id))
    .sort((a, b) => a.members.length - b.members.length);
  if (common.length === 0) return { reason: 'STRANGERS', value: 0 };
  const sum = common.reduce((total, { members }) => total + 1 / Math.log2(1 + members.length), 0);
  return {
    reason: 'CIRCLES',
    value: Math.min(1, sum),
    details: common.slice(0, MOST_DETAILS).map(({ name }) => name),
  };
}

/** How well what one looks for and the other proposes answer each other, or the other way round. */
function judgeWish({ wishes }: PartnerQuestion, other: PossiblePartner): Judged {
  const wish = wishes.get(other.id);
  return wish
    ? { reason: 'WISHED', value: wish.score, details: [wish.name] }
    : { reason: 'NO_WISH', value: 0 };
}

/** Four digits tell partners apart. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
