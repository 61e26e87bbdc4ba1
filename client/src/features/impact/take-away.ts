import type { ApolloClient } from '@apollo/client';
import { csvOf } from '../../lib/csv';
import { dayOfMoment } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { asText, fundingTable, indicatorTable, promiseTable, type Cell, type Table } from './export-rows';
import { textsIn } from './export-texts';
import {
  FigureRecordsDocument,
  ImpactFundingsDocument,
  ImpactPromisesDocument,
  type FigureRecordsQuery,
  type IndicatorPartsFragment,
} from './impact.generated';
import type { Period } from './period';
import type { TargetPartsFragment } from './targets.generated';
import { texts } from './texts';
import type { MemberFigures } from './use-impact';

/** What of the page is taken away. */
export interface TakenAway {
  readonly pole: string;
  readonly asked: { readonly pole: string | null; readonly withFictitious: boolean };
  readonly period: Period;
  readonly isInvented: boolean;
  readonly figures: MemberFigures | undefined;
  readonly targets: readonly TargetPartsFragment[];
  readonly indicators: readonly IndicatorPartsFragment[];
}

export type Part = 'indicators' | 'fundings' | 'promises';

/** Records behind figures that the API tells at once. */
const AT_ONCE = 400;

/** One part of the page as a table, with its sources. */
export async function tableOf(
  part: Part,
  client: ApolloClient,
  { asked, indicators, figures, targets, isInvented }: TakenAway,
  language: Language,
): Promise<Table> {
  const t = texts[language];
  if (part === 'fundings') {
    const { data } = await client.query({ query: ImpactFundingsDocument, variables: asked });
    return fundingTable(data?.fundings ?? [], language);
  }
  if (part === 'promises') {
    const { data } = await client.query({ query: ImpactPromisesDocument, variables: asked });
    return promiseTable(data?.promises ?? [], t, language);
  }
  const ids = indicators.flatMap((one) =>
    [...one.readings, ...one.aims].flatMap((reading) => reading.statements),
  );
  return indicatorTable({
    ...{ indicators, targets, isInvented, language },
    statements: await statementsOf(client, [...new Set(ids)]),
    publishedOn: new Map(
      (figures?.years ?? []).flatMap(({ year, publishedAt }) =>
        publishedAt ? [[year, dayOfMoment(publishedAt)] as const] : [],
      ),
    ),
    parts: {
      CRITERIA: t.criteria,
      RETURNS: t.RETURNS,
      HEADLINE: t.HEADLINE,
      MONEY: t.MONEY,
      COOPERATION: t.COOPERATION,
      EVENTS: t.EVENTS,
    },
  });
}

export async function csvOfPart(
  part: Part,
  client: ApolloClient,
  taken: TakenAway,
  language: Language,
): Promise<string> {
  return csvOf(asText(await tableOf(part, client, taken, language), language));
}

/** What the file says of itself. */
export function aboutTable(taken: TakenAway, address: string, language: Language): Table {
  const { about, yes, no } = textsIn(language);
  const { from, to } = taken.period;
  const territory = taken.figures?.territories.find(({ key }) => key === taken.figures?.territory);
  const rows: [string, Cell][] = [
    [about.pole, taken.pole],
    [about.on, dayOfMoment()],
    [about.address, address],
    [about.years, from || to ? `${from || '…'}–${to || '…'}` : about.all],
    [about.territory, territory?.name ?? about.everywhere],
    [about.invented, taken.isInvented ? yes : no],
    [about.secrecy, about.secrecyText],
  ];
  return { head: [], rows };
}

async function statementsOf(client: ApolloClient, ids: readonly string[]) {
  const found = new Map<string, FigureRecordsQuery['figureRecords']['statements'][number]>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { data } = await client.query({
      query: FigureRecordsDocument,
      variables: { statements: ids.slice(at, at + AT_ONCE), ties: [], events: [], projects: [] },
    });
    for (const one of data?.figureRecords.statements ?? []) found.set(one.id, one);
  }
  return found;
}
