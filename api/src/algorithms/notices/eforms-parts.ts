import { readCpv } from './cpv-codes';
import { monthsOf, readDay } from '../cells/days';
import { told, type NoticeProblem, type TenderDraft } from './draft';
import { ofAmount, type Estimate } from './estimates';
import { departementOfNuts } from './nuts';
import { isObject, textOf, type Json } from '../trees/read-json';
import { everywhere, objects, parts, text } from '../trees/tree';

/** Codes of a project or lot, the main one first. */
export function cpvOf(project: Json | undefined): { codes: string[]; problems: NoticeProblem[] } {
  const written = ['MainCommodityClassification', 'AdditionalCommodityClassification'].flatMap((name) =>
    parts(project, `${name}/ItemClassificationCode`).map(textOf),
  );
  const wrong = written.filter((one) => one && !readCpv(one));
  return {
    codes: [...new Set(written.flatMap((one) => readCpv(one) ?? []))],
    problems: wrong.map((value) => told('CPV_INVALID', { value })),
  };
}

const units: Readonly<Record<string, string>> = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

/**
 * How long the contract is to last, in months: its planned period. The other durations of a notice (how long
 * offers stay valid) are not of the contract.
 */
export function durationOf(project: Json | undefined): number | undefined {
  const [measure] = parts(project, 'PlannedPeriod/DurationMeasure');
  const unit = isObject(measure) ? units[textOf(measure['@unitCode'])] : undefined;
  if (unit) return monthsOf(Number(textOf(measure)), unit);
  const [from, to] = ['StartDate', 'EndDate'].map((name) => readDay(text(project, `PlannedPeriod/${name}`)));
  return from && to ? monthsOf((Date.parse(to) - Date.parse(from)) / 86_400_000, 'day') : undefined;
}

/** Estimated value before tax; else the most that a framework agreement may come to. */
export function valueOf(project: Json | undefined): Estimate {
  const [amount] = [
    ...parts(project, 'RequestedTenderTotal/EstimatedOverallContractAmount'),
    ...everywhere(project, 'FrameworkMaximumAmount'),
  ];
  if (isObject(amount) && amount['@currencyID'] && amount['@currencyID'] !== 'EUR')
    return {
      problems: [told('AMOUNT_UNREAD', { value: `${textOf(amount)} ${textOf(amount['@currencyID'])}` })],
    };
  // Written by a machine, always with a point.
  return ofAmount(amount === undefined ? '' : Number(textOf(amount)));
}

/** Where the work is done: its town, else the NUTS code, and the département that it stands for. */
export function placeOf(project: Json | undefined): Pick<TenderDraft, 'place' | 'territory'> {
  const addresses = objects(project, 'RealizedLocation/Address');
  const towns = addresses.map((one) => text(one, 'CityName')).filter(Boolean);
  const codes = [...new Set(addresses.map((one) => text(one, 'CountrySubentityCode')).filter(Boolean))];
  const departements = [...new Set(codes.map(departementOfNuts))];
  const [code] = departements;
  const place = [...new Set(towns)].join(', ') || (code ? '' : codes.join(', '));
  return {
    ...(place ? { place } : {}),
    ...(departements.length === 1 && code ? { territory: { level: 'DEPARTEMENT' as const, code } } : {}),
  };
}

/** Every sentence that a notice says in free words. */
export function sentencesOf(notice: Json): string {
  return ['Description', 'Note', 'DocumentDescription', 'CompanyLegalForm']
    .flatMap((name) => everywhere(notice, name))
    .map(textOf)
    .join('\n');
}
