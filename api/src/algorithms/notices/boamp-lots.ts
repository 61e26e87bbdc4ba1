import type { ReservationCode } from '@maillage/graph-schema/vocabulary';
import { readCpv } from './cpv-codes';
import { readMonths } from '../cells/days';
import { told, type LotDraft, type NoticeProblem } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofEstimate } from './estimates';
import { numberedLots, splitNumber } from './lot-numbers';
import { reservationOf } from './procurement-words';
import { at, isObject, textOf, type Json } from '../trees/read-json';
import type { NoticeTexts } from './texts';
import { everywhere, parts, text } from '../trees/tree';

export interface BoampLots {
  readonly lots: readonly LotDraft[];
  /** Codes of the notice itself. */
  readonly ownCpv: readonly string[];
  /** Codes found where none should be. */
  readonly strayCpv: readonly string[];
  /** Who alone may answer any of it. */
  readonly reservation?: ReservationCode;
  readonly problems: readonly NoticeProblem[];
}

/** The lots of a notice in the bulletin's own schema. They have no number but the one in their text, « 1- … ». */
export function boampLots(body: Json | undefined, texts: NoticeTexts): BoampLots {
  const problems: NoticeProblem[] = [];
  const cpvOf = (value: Json | undefined): string[] =>
    ['classPrincipale', 'classSupplementaire'].flatMap((name) =>
      everywhere(value, name).flatMap((one) => {
        const cpv = readCpv(textOf(one));
        if (!cpv && textOf(one)) problems.push(told('CPV_INVALID', { value: textOf(one) }));
        return cpv ?? [];
      }),
    );
  const reserved = reservation(at(body, 'natureMarche', 'reservationMarche'));
  const written1 = parts(body, 'lots/lot').filter(isObject);
  const written = written1.map((lot, index) => {
    const { number, rest } = splitNumber(text(lot, 'intitule') || text(lot, 'description'));
    const estimate = ofEstimate(lot['valeurEstimee'] ?? lot['estimationValeur']);
    problems.push(...estimate.problems);
    return {
      number: text(lot, 'numLot') || text(lot, 'numero') || number,
      lot: withoutAbsent({
        title: texts.line('lot', rest, 500) || `Lot ${index + 1}`,
        cpv: [...new Set(cpvOf(lot['codeCPV']))],
        value: estimate.value,
        months: readMonths(text(lot, 'dureeMois')),
        place: texts.line('place', text(lot, 'lieuExecutionLivraison'), 300) || undefined,
        reservation: reserved.reservation,
      }),
      isRead: !text(lot, 'numLot') && number !== '',
    };
  });
  const { lots, problems: numbering } = numberedLots(written);
  const own = [...new Set(cpvOf(at(body, 'natureMarche', 'codeCPV')))];
  const stray = strayCodes(body).filter((code) => !own.includes(code));
  return withoutAbsent({
    lots,
    ownCpv: own,
    strayCpv: stray,
    reservation: reserved.reservation,
    problems: [
      ...problems,
      ...numbering,
      ...reserved.problems,
      ...stray.map((value) => told('CPV_ELSEWHERE', { value })),
    ],
  });
}

/** Codes with their check digit in the fields of the procedure: « 45432111-5 : Travaux … ». */
function strayCodes(body: Json | undefined): string[] {
  const fields = at(body, 'procedure');
  const words = isObject(fields) ? Object.values(fields).map(textOf).join(' ') : '';
  return [...new Set([...words.matchAll(/\b\d{8}-\d\b/g)].flatMap((one) => readCpv(one[0]) ?? []))];
}

/** `{"non":""}`, `{"oui":…}`, or the name of a category. */
function reservation(value: Json | undefined): { reservation?: ReservationCode; problems: NoticeProblem[] } {
  if (!isObject(value) || 'non' in value || Object.keys(value).length === 0) return { problems: [] };
  const words = [...Object.keys(value), ...Object.values(value).map((one) => JSON.stringify(one))].join(' ');
  const who = reservationOf(words.replaceAll(/([a-z])([A-Z])/g, '$1 $2'));
  return who ? { reservation: who, problems: [] } : { problems: [told('RESERVED_TO_WHOM')] };
}
