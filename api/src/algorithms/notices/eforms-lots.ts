import type { ReservationCode } from '@maillage/graph-schema/vocabulary';
import { told, type LotDraft, type NoticeProblem } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { cpvOf, durationOf, placeOf, valueOf } from './eforms-parts';
import type { InLanguage } from './languages';
import { bidFormOf, reservationOf } from './procurement-words';
import { isObject, textOf, type Json, type JsonObject } from '../trees/read-json';
import { oneLine } from '../cells/texts';
import { type NoticeTexts } from './texts';
import { coded, everywhere, objects, parts, text } from '../trees/tree';

interface LotGround {
  readonly words: InLanguage;
  readonly texts: NoticeTexts;
  /** Name of the call. */
  readonly name: string;
}

/** The lots of a notice; the parts of a plan stand for them. */
export function lotsOf(notice: Json, ground: LotGround): { lots: LotDraft[]; problems: NoticeProblem[] } {
  const written = objects(notice, 'ProcurementProjectLot').filter((lot) => schemeOf(lot) !== 'LotsGroup');
  const read = written.map((lot, index) => readLot(lot, index, ground));
  const lots = read.map((one) => one.lot);
  const isSound = new Set(lots.map((lot) => lot.number)).size === lots.length;
  return {
    lots: isSound
      ? lots.length > 0
        ? lots
        : [{ number: '1', title: ground.name, cpv: [] }]
      : lots.map((lot, index) => ({ ...lot, number: String(index + 1) })),
    problems: [...read.flatMap((one) => one.problems), ...(isSound ? [] : [told('LOT_NUMBERS_GIVEN')])],
  };
}

function schemeOf(lot: JsonObject): string {
  const [id] = parts(lot, 'ID');
  return isObject(id) ? textOf(id['@schemeName']) : '';
}

/** `LOT-0001` is lot 1. */
export function lotNumber(id: string): string {
  return id.replace(/^(?:LOT|PAR|GLO)-0*(?=\d)/, '').slice(0, 20);
}

function readLot(
  lot: JsonObject,
  index: number,
  { words, texts, name }: LotGround,
): { lot: LotDraft; problems: NoticeProblem[] } {
  const project = objects(lot, 'ProcurementProject')[0];
  const codes = cpvOf(project);
  const value = valueOf(project);
  const reserved = reservationsOf(lot);
  const place = placeOf(project).place;
  return {
    lot: withoutAbsent({
      number: lotNumber(text(lot, 'ID')) || String(index + 1),
      title: texts.line('lot', titleOf(project, words) || name, 500),
      cpv: codes.codes,
      value: value.value,
      months: durationOf(project),
      place: place && texts.line('place', place, 300),
      reservation: reserved.reservation,
      form: bidFormOf(
        parts(lot, 'TenderingTerms/TendererQualificationRequest/CompanyLegalForm').map(textOf).join(' '),
      ),
      criteria: criteriaOf(lot, words, texts),
    }),
    problems: [...codes.problems, ...value.problems, ...reserved.problems],
  };
}

/** The lot's name; where that is a mere reference (`2023/OP - 1`), its description says what it is. */
function titleOf(project: Json | undefined, words: InLanguage): string {
  const name = words.of(parts(project, 'Name'));
  if (/\p{Ll}{3}/u.test(name)) return name;
  const description = words.of(parts(project, 'Description'));
  return [name, description].filter(Boolean).join(' : ');
}

/** `reserved-procurement` (BT-71): sheltered and insertion work together, or organisations of public service. */
function reservationsOf(lot: Json): { reservation?: ReservationCode; problems: NoticeProblem[] } {
  const codes = parts(lot, 'TenderingTerms/TendererQualificationRequest/SpecificTendererRequirement').map(
    (one) => coded(one, 'TendererRequirementTypeCode', 'reserved-procurement'),
  );
  const code = codes.find((one) => one && one !== 'none');
  if (!code) return { problems: [] };
  const reservation = reservationOf(code);
  return { ...(reservation ? { reservation } : {}), problems: [told('RESERVED_TO_WHOM')] };
}

const criterionTypes: Readonly<Record<string, string>> = { price: 'Prix', cost: 'Coût', quality: 'Qualité' };

/** Award criteria; weights only where they are per cent, or points that sum to a hundred. */
function criteriaOf(lot: Json, words: InLanguage, texts: NoticeTexts): LotDraft['criteria'] {
  const written = objects(lot, 'TenderingTerms/AwardingTerms/AwardingCriterion/SubordinateAwardingCriterion');
  const criteria = written.map((one) => {
    const parameters = everywhere(one, 'AwardCriterionParameter');
    const unit = parameters.map((each) => coded(each, 'ParameterCode', 'number-weight')).find(Boolean) ?? '';
    const number = Number(parameters.map((each) => text(each, 'ParameterNumeric')).find(Boolean));
    const type = coded(one, 'AwardingCriterionTypeCode', 'award-criterion-type');
    const said = words.of(parts(one, 'Name')) || words.of(parts(one, 'Description'));
    return {
      name: texts.line('criterion', oneLine(said) || criterionTypes[type] || 'Critère', 200),
      number: Number.isFinite(number) && number >= 0 && number <= 100 ? number : undefined,
      unit,
    };
  });
  const points = criteria.reduce((sum, one) => sum + (one.number ?? 0), 0);
  const arePoints = criteria.every((one) => one.unit.startsWith('poi')) && Math.abs(points - 100) < 0.01;
  return criteria.length === 0
    ? undefined
    : criteria.map(({ name, number, unit }) =>
        withoutAbsent({ name, weight: unit.startsWith('per') || arePoints ? number : undefined }),
      );
}

/** Where deadlines stand: for offers, else for asking to take part, else for showing interest. */
const periods = [
  'TenderSubmissionDeadlinePeriod',
  'ParticipationRequestReceptionPeriod',
  'InterestExpressionReceptionPeriod',
];

/** Deadlines of the lots as written, date and hour put together; the earliest first. */
export function deadlinesOf(notice: Json): string[] {
  for (const name of periods) {
    const found = everywhere(notice, name).map(
      (one) => `${text(one, 'EndDate').replace(/(?:Z|[+-]\d{2}:\d{2})$/, '')}T${text(one, 'EndTime')}`,
    );
    const told = [...new Set(found.filter((one) => /^\d/.test(one)).map((one) => one.replace(/T$/, '')))];
    if (told.length > 0) return told.sort();
  }
  return [];
}
