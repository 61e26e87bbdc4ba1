import type { FinderAnswer, FoundMember, FoundPair, FoundStep } from '../../algorithms/partner-finder';

/** Ids of everything that an answer names: it is read whole afterwards, and only that. */
export function idsIn({ groups, aroundLead, diagnosis, essUnknown }: FinderAnswer): Set<string> {
  const ids = new Set(essUnknown);
  const add = (...more: readonly string[]) => more.forEach((id) => ids.add(id));
  const members = (list: readonly FoundMember[]) =>
    list.forEach(({ actor, covers }) => add(actor, ...covers.flatMap((one) => one.competences)));
  const step = ({ from, to, tie }: FoundStep) => add(from, to, tie);
  const pairs = (list: readonly FoundPair[]) =>
    list.forEach(({ shared, introduction }) => {
      add(...shared.map(({ tie }) => tie));
      introduction.forEach(step);
    });
  for (const group of groups) {
    members(group.members);
    pairs(group.pairs);
  }
  if (aroundLead) {
    add(aroundLead.lead);
    members(aroundLead.members);
  }
  for (const { barred, outside } of diagnosis?.uncovered ?? []) {
    add(...barred.map(({ actor }) => actor), ...outside.map(({ actor }) => actor));
    outside.forEach(({ by }) => step(by));
  }
  add(...(diagnosis?.requiredBarred ?? []).map(({ actor }) => actor));
  add(...(diagnosis?.relaxations ?? []).flatMap((one) => ('actor' in one ? one.actor : [])));
  return ids;
}
