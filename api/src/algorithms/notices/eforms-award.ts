import { told, type AwardDraft, type LotDraft, type NoticeProblem, type WonTogether } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { readDay } from '../cells/days';
import { lotNumber } from './eforms-lots';
import type { Organisation, Organisations } from './eforms-organisations';
import { textOf, type JsonObject } from '../trees/read-json';
import { objects, parts, text } from '../trees/tree';

interface AwardGround {
  readonly organisations: Organisations;
  readonly lots: readonly LotDraft[];
  readonly isAward: boolean;
}

/**
 * What came of the lots. The winners are the tenders of the signed contracts; where none names its tender, those
 * of a lot's result that has one tender alone. A party of several tenderers won together.
 */
export function awardOf(
  extension: JsonObject | undefined,
  { organisations, lots, isAward }: AwardGround,
): { award?: AwardDraft; together?: WonTogether; problems: NoticeProblem[] } {
  const result = objects(extension, 'NoticeResult')[0];
  if (!isAward || !result) return { problems: [] };
  const tenders = new Map(objects(result, 'LotTender').map((one) => [text(one, 'ID'), one] as const));
  const results = objects(result, 'LotResult');
  const contracts = objects(result, 'SettledContract');
  const signed = contracts.flatMap((one) => parts(one, 'LotTender/ID').map(textOf));
  const alone = results.flatMap((one) => {
    const ids = parts(one, 'LotTender/ID').map(textOf);
    return ids.length === 1 ? ids : [];
  });
  const won = [...new Set(signed.length > 0 ? signed : alone)]
    .map((id) => tenders.get(id))
    .filter((one) => one !== undefined);
  const parties = new Map(objects(result, 'TenderingParty').map((one) => [text(one, 'ID'), one] as const));
  const partyOf = (tender: JsonObject) => parties.get(text(tender, 'TenderingParty/ID'));
  const winners = unique(won.flatMap((one) => membersOf(partyOf(one), organisations)));
  const amount = won.reduce((sum, one) => sum + Number(text(one, 'LegalMonetaryTotal/PayableAmount')), 0);
  const [statistics] = results.length === 1 ? objects(results[0], 'ReceivedSubmissionsStatistics') : [];
  const offers = Number(text(statistics, 'StatisticsNumeric') || NaN);
  const notifiedOn = contracts.flatMap((one) => readDay(text(one, 'IssueDate')) ?? []).sort()[0];
  const together = won
    .map((one) => togetherOf(one, partyOf(one), organisations))
    .find((one) => one !== undefined);
  return {
    award: withoutAbsent({
      notifiedOn,
      amount: amount > 0 ? Math.round(amount * 100) / 100 : undefined,
      offers: Number.isInteger(offers) ? offers : undefined,
      winners: winners.map(({ name, siret }) => withoutAbsent({ name, siret })),
    }),
    ...(together ? { together } : {}),
    problems: [
      ...winners.flatMap((one) => one.problems),
      ...contradictions(results, tenders, lots),
      ...results.flatMap((one) =>
        /^(?:clos|open)-nw$/.test(text(one, 'TenderResultCode'))
          ? [told('NO_WINNER', { lot: lotNumber(text(one, 'TenderLot/ID')) })]
          : [],
      ),
      ...(winners.length === 0 ? [told('NO_HOLDER')] : []),
      ...(notifiedOn ? [] : [told('NO_NOTIFICATION')]),
    ],
  };
}

function membersOf(party: JsonObject | undefined, organisations: Organisations): Organisation[] {
  return organisations.named(parts(party, 'Tenderer/ID'));
}

function togetherOf(
  tender: JsonObject,
  party: JsonObject | undefined,
  organisations: Organisations,
): WonTogether | undefined {
  const tenderers = objects(party, 'Tenderer');
  const holders = tenderers.flatMap((one) =>
    organisations
      .named(parts(one, 'ID'))
      .map(({ name, siret }) =>
        withoutAbsent({ name, siret, lead: text(one, 'GroupLeadIndicator') === 'true' || undefined }),
      ),
  );
  if (holders.length < 2) return undefined;
  const lot = lotNumber(text(tender, 'TenderLot/ID'));
  return {
    holders,
    lots: lot ? [lot] : [],
    quotes: tenderers.map((one) => `${text(party, 'ID')} : ${parts(one, 'ID').map(textOf).join(' ')}`),
  };
}

/** Lots whose result and whose tenders do not name each other. */
function contradictions(
  results: readonly JsonObject[],
  tenders: ReadonlyMap<string, JsonObject>,
  lots: readonly LotDraft[],
): NoticeProblem[] {
  const wrong = results.flatMap((one) => {
    const lot = text(one, 'TenderLot/ID');
    const named = parts(one, 'LotTender/ID').map((id) => text(tenders.get(textOf(id)), 'TenderLot/ID'));
    return named.every((other) => other === '' || other === lot) ? [] : [lotNumber(lot)];
  });
  return lots
    .map((lot) => lot.number)
    .filter((lot) => wrong.includes(lot))
    .map((lot) => told('AWARD_DISAGREES', { lot }));
}

function unique(all: readonly Organisation[]): Organisation[] {
  return [...new Map(all.map((one) => [one.siret ?? one.name, one])).values()];
}
