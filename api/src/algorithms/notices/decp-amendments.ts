import { readDay } from '../cells/days';
import { holdersOf, type DecpHolder } from './decp-holders';
import { told, type NoticeProblem } from './draft';
import { at, isObject, listOf, textOf, type Json, type JsonObject } from '../trees/read-json';

export interface Amendments {
  /** Changes of who holds the contract, in the order of their dates. */
  readonly replacements: readonly { readonly on: string; readonly holders: readonly DecpHolder[] }[];
  readonly problems: readonly NoticeProblem[];
}

interface Amendment {
  readonly on: string;
  readonly record: JsonObject;
  readonly order: number;
}

/**
 * What amendments of a contract say. Their amounts and durations are told, not applied: publishers write in the
 * same field what is added or what it comes to, and 50 € beside 30,000 € leave that open.
 */
export function amendmentsOf(
  record: JsonObject,
  { notifiedOn, today }: { notifiedOn: string | undefined; today: string },
): Amendments {
  const amendments = listOf(record['modifications'])
    .flatMap((one, order): Amendment[] => {
      const inner: Json = at(one, 'modification') ?? one;
      if (!isObject(inner)) return [];
      const on =
        readDay(textOf(inner['dateNotificationModification'])) ??
        readDay(textOf(inner['dateSignatureModification']));
      return [{ on: on ?? '', record: inner, order }];
    })
    // They come in any order, and their numbers have gaps.
    .sort((a, b) => a.on.localeCompare(b.on) || a.order - b.order);
  const read = amendments.map((one) => readAmendment(one, notifiedOn, today));
  return {
    replacements: read.flatMap((one) => one.replacement ?? []),
    problems: read.flatMap((one) => one.problems),
  };
}

function readAmendment({ on, record }: Amendment, notifiedOn: string | undefined, today: string) {
  const { holders, problems: unread } =
    record['titulaires'] === undefined ? { holders: [], problems: [] } : holdersOf(record['titulaires']);
  const amount = textOf(record['montant'] ?? record['valeurGlobale']);
  const months = textOf(record['dureeMois']);
  const subject = textOf(record['objetModification']);
  const what = [
    subject,
    amount && `${amount} €`,
    months && `${months} mois`,
    holders.length > 0 && holders.map((one) => one.name).join(', '),
  ].filter(Boolean);
  const date = on || '?';
  const problems: NoticeProblem[] = [
    ...unread.filter((one) => one.code !== 'NO_HOLDER'),
    what.length > 0 ? told('AMENDED', { date, what: what.join(' ; ') }) : told('AMENDMENT_EMPTY', { date }),
    ...(on && notifiedOn && on < notifiedOn ? [told('AMENDMENT_TOO_EARLY', { date })] : []),
    ...(on > today ? [told('AMENDMENT_TO_COME', { date })] : []),
  ];
  const isBinding = holders.length > 0 && on !== '' && on <= today && !(notifiedOn && on < notifiedOn);
  return { problems, ...(isBinding ? { replacement: { on, holders } } : {}) };
}
