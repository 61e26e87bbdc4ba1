import {
  figureWithholdings,
  fundingStates,
  modalities,
  properties,
  qualifiers,
  termOf,
  units,
} from '@maillage/graph-schema/vocabulary';
import { formatDate } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import { statementText } from '../facts';
import { textsIn } from './export-texts';
import type {
  FigureRecordsQuery,
  ImpactFundingsQuery,
  ImpactPromisesQuery,
  IndicatorPartsFragment,
  ReadingPartsFragment,
} from './impact.generated';
import { isCountTold } from './on-paper';
import type { TargetPartsFragment } from './targets.generated';

/** A cell: a number stays one, so that a spreadsheet can calculate with it. */
export type Cell = string | number | null;
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Statement = FigureRecordsQuery['figureRecords']['statements'][number];

export interface IndicatorQuestion {
  readonly indicators: readonly IndicatorPartsFragment[];
  /** What stands behind figures of documents, by id. */
  readonly statements: ReadonlyMap<string, Pick<Statement, 'evidence' | 'fictitious'>>;
  /** Days on which the members' figures of a year were published. */
  readonly publishedOn: ReadonlyMap<number, string>;
  readonly isInvented: boolean;
  /** What the pole aims at and aimed at, beside the targets of documents. */
  readonly targets: readonly TargetPartsFragment[];
  readonly parts: Readonly<Record<IndicatorPartsFragment['section'], string>>;
  readonly language: Language;
}

/**
 * What the page shows of indicators, a row a reading. What others are not told is not in it either, whoever takes it
 * away: a file goes further than who made it.
 */
export function indicatorTable(asked: IndicatorQuestion): Table {
  const { language } = asked;
  const { columns: c } = textsIn(language);
  return {
    head: [
      ...[
        c.part,
        c.indicator,
        c.year,
        c.period,
        c.value,
        c.text,
        c.unit,
        c.qualifier,
        c.sense,
        c.known,
        c.of,
      ],
      ...[c.median, c.withheld, c.disputed, c.readOnly, c.source, c.invented],
    ],
    rows: asked.indicators.flatMap((indicator) => [
      ...[...indicator.readings, ...indicator.aims].map((reading) => rowOf(indicator, reading, asked)),
      ...asked.targets
        .filter((one) => one.indicator === indicator.code && one.endedAt === null)
        .map((target) => targetRowOf(indicator, target, asked)),
    ]),
  };
}

/** A target that holds, in the columns of a reading: by which year, and who decided it when. */
function targetRowOf(
  { section, label, caveat }: IndicatorPartsFragment,
  { value, unit, dueYear, author, setOn, source }: TargetPartsFragment,
  { language, parts, isInvented }: IndicatorQuestion,
): Cell[] {
  const t = textsIn(language);
  return [
    ...[parts[section], label[language], dueYear, dueYear && String(dueYear), value],
    `${author}, ${formatDate(setOn, language)}`,
    termLabel(units, unit, language),
    termLabel(qualifiers, 'EXACT', language),
    termLabel(modalities, 'TARGET', language),
    ...[null, null, null, null, t.no, caveat[language], source ?? ''],
    isInvented ? t.yes : t.no,
  ];
}

function rowOf(
  { section, label, caveat }: IndicatorPartsFragment,
  reading: ReadingPartsFragment,
  asked: IndicatorQuestion,
): Cell[] {
  const { language, parts } = asked;
  const t = textsIn(language);
  const reason = reading.withheld ?? reading.hidden;
  const coverage = isCountTold(reading) ? reading.coverage : null;
  return [
    parts[section],
    label[language],
    reading.year,
    reading.period && formatDate(reading.period, language),
    reason ? null : reading.value,
    [reading.part, reading.text].filter(Boolean).join(', ') || null,
    termLabel(units, reading.unit, language),
    termLabel(qualifiers, reading.qualifier, language),
    termLabel(modalities, reading.modality, language),
    coverage?.known ?? null,
    coverage?.of ?? null,
    // What others are told of it; before a publication, nothing.
    reading.hidden === 'NOT_PUBLISHED' ? null : reading.median,
    reason ? termOf(figureWithholdings, reason).label[language] : null,
    reading.disputed ? t.yes : t.no,
    caveat[language],
    sourcesOf(reading, asked),
    isInventedReading(reading, asked) ? t.yes : t.no,
  ];
}

function sourcesOf(reading: ReadingPartsFragment, { statements, publishedOn, language }: IndicatorQuestion) {
  const t = textsIn(language);
  if (isReturned(reading)) {
    const day = publishedOn.get(reading.year ?? 0);
    return day ? t.returnedAt(formatDate(day, language)) : t.returned;
  }
  if (!isCountTold(reading)) return null;
  if (reading.statements.length === 0)
    return t.countOf(reading.ties.length + reading.events.length + (reading.projects ?? []).length);
  const lines = reading.statements.flatMap((id) =>
    (statements.get(id)?.evidence ?? []).map(({ line, quote, source }) =>
      t.line(source.name, formatDate(source.date, language), line, quote),
    ),
  );
  return [...new Set(lines)].join('\n');
}

/** Whether it is a sum of members' figures: it alone has a coverage and nothing that documents say. */
function isReturned({ figureCount }: ReadingPartsFragment): boolean {
  return figureCount !== null;
}

function isInventedReading(reading: ReadingPartsFragment, { statements, isInvented }: IndicatorQuestion) {
  if (reading.statements.length === 0) return isInvented;
  return reading.statements.some((id) => statements.get(id)?.fictitious ?? false);
}

/** Fundings, a row each. */
export function fundingTable(fundings: ImpactFundingsQuery['fundings'], language: Language): Table {
  const t = textsIn(language);
  const { columns: c } = t;
  return {
    head: [c.funding, c.since, c.until, c.who, c.state, c.amount, c.source, c.invented],
    rows: fundings.map(({ tie, said }) => [
      tie.name,
      tie.span.since && formatDate(tie.span.since, language),
      tie.span.until && formatDate(tie.span.until, language),
      tie.participations.map(({ party }) => party.name).join(', '),
      tie.__typename === 'StructuralTie' && tie.fundingState
        ? termOf(fundingStates, tie.fundingState).label[language]
        : null,
      said.map((one) => statementText(one, language)).join(' ; '),
      said.flatMap((one) => evidenceOf(one, language)).join('\n'),
      tie.fictitious ? t.yes : t.no,
    ]),
  };
}

/** The register of promises, a row an announcement. */
export function promiseTable(
  promises: ImpactPromisesQuery['promises'],
  verdicts: Readonly<Record<ImpactPromisesQuery['promises'][number]['verdict'], string>>,
  language: Language,
): Table {
  const t = textsIn(language);
  const { columns: c } = t;
  return {
    head: [c.about, c.what, c.sense, c.announced, c.verdict, c.reported, c.source, c.invented],
    rows: promises.map(({ promise, verdict, since }) => [
      promise.about.name,
      termOf(properties, promise.property).label[language],
      termLabel(modalities, promise.modality, language),
      statementText(promise, language),
      verdicts[verdict],
      since.map((one) => statementText(one, language)).join(' ; '),
      [promise, ...since].flatMap((one) => evidenceOf(one, language)).join('\n'),
      promise.fictitious ? t.yes : t.no,
    ]),
  };
}

function evidenceOf({ evidence }: Pick<Statement, 'evidence'>, language: Language): string[] {
  return evidence.map(({ line, quote, source }) =>
    textsIn(language).line(source.name, formatDate(source.date, language), line, quote),
  );
}

/** As text for CSV: decimals as the language writes them, so that a spreadsheet in it reads them. */
export function asText({ head, rows }: Table, language: Language): string[][] {
  const write = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    return language === 'fr' ? String(cell).replace('.', ',') : String(cell);
  };
  return [[...head], ...rows.map((row) => row.map(write))];
}
