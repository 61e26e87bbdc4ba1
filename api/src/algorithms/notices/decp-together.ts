import type { Amendments } from './decp-amendments';
import { isSameFirm, type DecpHolder } from './decp-holders';
import { told, type Holder, type NoticeProblem, type WonTogether } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { textOf, type JsonObject } from '../trees/read-json';
import { plain } from '../cells/days';

/**
 * Whether several holders won together. « Conjoint » or « Solidaire » says so; « Pas de groupement » with two
 * holders is an error or a contract awarded to each of them. Formats before 2.x do not tell: nothing is made of it,
 * since several can also hold a contract each on its own.
 */
export function wonTogether(
  record: JsonObject,
  holders: readonly DecpHolder[],
  { replacements }: Amendments,
): { together?: WonTogether; problems: NoticeProblem[] } {
  const changed = replacements
    .filter(({ holders: later }) => !isSameList(later, holders))
    .map(({ on, holders: later }) =>
      told('HOLDERS_REPLACED', { date: on, names: later.map((one) => one.name).join(', ') }),
    );
  // Two establishments of one firm are no group.
  const count = holders.filter(
    (one, index) => !holders.slice(0, index).some((other) => isSameFirm(other.number, one.number)),
  ).length;
  if (count < 2) return { problems: changed };
  const group = plain(textOf(record['typeGroupementOperateurs']));
  const kinds = plain(['nature', '_type'].map((name) => textOf(record[name])).join(' '));
  if (/pas de groupement|aucun/.test(group))
    return { problems: [told('HOLDERS_NOT_A_GROUP', { count }), ...changed] };
  if (!/conjoint|solidaire/.test(group)) {
    const code = /accord-cadre|multi-attributaire/.test(kinds)
      ? 'HOLDERS_OF_A_FRAMEWORK'
      : 'HOLDERS_PERHAPS_A_GROUP';
    return { problems: [told(code, { count }), ...changed] };
  }
  return {
    together: withoutAbsent({
      holders: withChanges(holders, replacements),
      form: /solidaire/.test(group) ? ('SOLIDAIRE' as const) : ('CONJOINT' as const),
      lots: ['1'],
      quotes: holders.map((one) => quoteOf(record, one)),
    }),
    problems: changed,
  };
}

/** Those of the beginning, and who came for them; each with the days on which that happened. */
function withChanges(first: readonly DecpHolder[], replacements: Amendments['replacements']): Holder[] {
  const all = new Map<string, { holder: DecpHolder; since?: string; until?: string }>(
    first.map((holder) => [holder.number || holder.name, { holder }]),
  );
  for (const { on, holders } of replacements) {
    const now = new Set(holders.map((one) => one.number || one.name));
    for (const [id, one] of all) if (!now.has(id) && !one.until) all.set(id, { ...one, until: on });
    for (const holder of holders) {
      const id = holder.number || holder.name;
      if (!all.has(id)) all.set(id, { holder, since: on });
    }
  }
  return [...all.values()].map(({ holder, since, until }) =>
    withoutAbsent({ name: holder.name, siret: holder.siret, since, until }),
  );
}

function isSameList(some: readonly DecpHolder[], others: readonly DecpHolder[]): boolean {
  return (
    some.length === others.length &&
    some.every((one) =>
      others.some((other) => one.number === other.number || isSameFirm(one.number, other.number)),
    )
  );
}

/** The record's words for a holder, as they stand in it when it is written on one line. */
function quoteOf(record: JsonObject, { number, name }: DecpHolder): string {
  const json = JSON.stringify(record);
  const at = Math.max(0, json.indexOf(JSON.stringify(number || name)));
  const begin = Math.max(0, json.lastIndexOf('{', at));
  const end = json.indexOf('}', at);
  return json.slice(begin, end < 0 ? begin + 240 : end + 1).slice(0, 240);
}
