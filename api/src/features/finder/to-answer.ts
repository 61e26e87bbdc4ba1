import { coverOf } from '../../algorithms/cpv-cover';
import {
  remarksOn,
  type FinderAnswer,
  type FinderQuestion,
  type FoundGroup,
  type FoundLink,
  type FoundMember,
  type FoundPair,
  type FoundStep,
} from '../../algorithms/partner-finder';
import type { RuleResult } from '../../algorithms/procurement';
import { procurementFinding, procurementRule } from '@maillage/graph-schema/vocabulary';
import type { PartnerDiagnosis } from './diagnosis.model';
import type { PartnerSearch } from './finder.model';
import type { FinderResult } from './finder.repository';
import type {
  CheckedRule,
  IntroductionStep,
  LedGroup,
  PairLink,
  PartnerGroup,
  PartnerMember,
  PartnerPair,
} from './group.model';
import type { PlannedSearch } from './plan-searches';

export interface Answering {
  readonly search: PlannedSearch;
  readonly question: FinderQuestion;
  readonly answer: FinderAnswer;
  readonly ground: FinderResult;
  /** What an id stands for, whole. */
  readonly thing: (id: string) => object;
  /** Rules held against a group, by the ids of its members. */
  readonly rules: (group: FoundGroup) => readonly RuleResult[];
}

/** What came of a search, with things instead of ids. */
export function toSearch(answering: Answering): PartnerSearch {
  const { search, answer, thing } = answering;
  return {
    lots: search.lots.map(({ number }) => number),
    needs: search.needs.map((need, index) => ({ ...need, candidateCount: answer.coverage[index] ?? 0 })),
    reservations: search.reservations,
    leastTurnover: search.leastTurnover,
    value: search.value,
    candidateCount: answer.candidates,
    essUnknown: answer.essUnknown.map(thing),
    groups: answer.groups.map((group) => toGroup(group, answering)),
    exhausted: answer.exhausted,
    interrupted: answer.cancelled,
    diagnosis: toDiagnosis(answering),
    aroundLead: toLedGroup(answering),
  };
}

function toGroup(group: FoundGroup, answering: Answering): PartnerGroup {
  const { question, answer, ground, search, thing } = answering;
  const competences = new Map(question.actors.flatMap((one) => one.competences.map((own) => [own.id, own])));
  const won = new Set(ground.ties.filter(([, , , , , state]) => state === 'WON').map(([id]) => id));
  const remarks = remarksOn(group, {
    needs: question.needs.length,
    coverage: answer.coverage,
    competence: (id) => competences.get(id),
    isWon: (tie) => won.has(tie),
    value: search.value,
    asOf: question.settings.asOf,
  });
  const { cost, distance, proven, bound, turnover, lead } = group;
  return {
    members: group.members.map((member) => toMember(member, answering)),
    cost,
    distance,
    proven,
    bound,
    turnover,
    lead,
    pairs: group.pairs.map((pair) => toPair(pair, answering)),
    rules: answering.rules(group).map(toRule),
    remarks: remarks.map((remark) => ({ ...remark, actors: remark.actors.map(thing) })),
  };
}

function toMember({ actor, covers }: FoundMember, { question, thing }: Answering): PartnerMember {
  const own = question.actors.find(({ id }) => id === actor)?.competences ?? [];
  return {
    actor: thing(actor),
    covers: covers.map(({ need, competences }) => ({
      need,
      competences: competences.flatMap((id) => {
        const competence = own.find((one) => one.id === id);
        const asked = question.needs[need];
        const cover = competence && asked && coverOf(competence, asked);
        return cover ? [{ competence: thing(id), kind: cover.kind, tag: cover.tag ?? null }] : [];
      }),
    })),
  };
}

function toPair(
  { a, b, distance, strength, shared, introduction }: FoundPair,
  answering: Answering,
): PartnerPair {
  const { thing } = answering;
  return {
    a: thing(a),
    b: thing(b),
    distance,
    strength,
    shared: shared.map((link) => toLink(link, answering)),
    introduction: introduction.map((step) => toStep(step, answering)),
  };
}

function toLink({ tie, stance, strength, seenOn }: FoundLink, { thing }: Answering): PairLink {
  return { tie: thing(tie), stance, strength, seenOn };
}

function toStep(step: FoundStep, answering: Answering): IntroductionStep {
  const { thing } = answering;
  return { ...toLink(step, answering), from: thing(step.from), to: thing(step.to) };
}

/** A rule with its gravity and its article, from the table. */
function toRule({ rule, finding, parameters }: RuleResult): CheckedRule {
  const article = parameters['article'];
  return {
    rule,
    finding,
    parameters,
    verdict: procurementFinding(rule, finding)?.verdict ?? 'TO_CHECK',
    article: typeof article === 'string' && article ? article : (procurementRule(rule)?.article ?? ''),
  };
}

function toDiagnosis(answering: Answering): PartnerDiagnosis | null {
  const { answer, thing } = answering;
  const { diagnosis } = answer;
  if (!diagnosis) return null;
  const barred = (list: (typeof diagnosis)['requiredBarred']) =>
    list.map(({ actor, by }) => ({ actor: thing(actor), by }));
  return {
    uncovered: diagnosis.uncovered.map((one) => ({
      need: one.need,
      barred: barred(one.barred),
      outside: one.outside.map(({ actor, by }) => ({ actor: thing(actor), by: toStep(by, answering) })),
    })),
    requiredBarred: barred(diagnosis.requiredBarred),
    relaxations: diagnosis.relaxations.map((one) => ({
      rule: one.rule,
      value: 'value' in one ? one.value : null,
      actor: 'actor' in one ? thing(one.actor) : null,
    })),
  };
}

function toLedGroup(answering: Answering): LedGroup | null {
  const { answer, thing } = answering;
  const led = answer.aroundLead;
  if (!led) return null;
  return {
    lead: thing(led.lead),
    members: led.members.map((member) => toMember(member, answering)),
    holders: led.holders.map(thing),
    leaderDistance: led.leaderDistance,
  };
}
