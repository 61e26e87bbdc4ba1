import { useQuery } from '@apollo/client/react';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState, type ValuesOf } from '../../lib/url-state';
import { sharedYears, usualYear, usualYears, type Side } from './compare';
import { compareView } from './compare-view';
import { ImpactDocument, ImpactMemberFiguresDocument, type ImpactQuery } from './impact.generated';
import { yearsOf } from './period';
import type { MemberFigures } from './use-impact';

type Report = NonNullable<ImpactQuery['impactReport']>;

interface NamedSide extends Side {
  readonly name: string;
}

export interface Compared {
  readonly report: Report;
  readonly figures: MemberFigures | undefined;
  /** Years that can be chosen. */
  readonly years: readonly number[];
  readonly first: NamedSide;
  readonly second: NamedSide;
  readonly isInvented: boolean;
}

/** The answers that one pole is compared from, in one of its territories. */
function usePole(pole: string, territory: string, withFictitious: boolean, isAsked: boolean) {
  const asked = { pole: pole || null, withFictitious };
  const report = useQuery(ImpactDocument, { variables: asked, skip: !isAsked });
  const members = useQuery(ImpactMemberFiguresDocument, {
    variables: { ...asked, territory: territory || null },
    skip: !isAsked,
  });
  return {
    report: lastAnswer(report)?.impactReport,
    figures: lastAnswer(members)?.memberFigures ?? undefined,
    error: report.error ?? members.error,
    isLoading: isAsked && (report.loading || members.loading),
    retry: () => {
      void report.refetch();
      void members.refetch();
    },
  };
}

type Answered = ReturnType<typeof usePole>;

/** What could not be read is not compared: neither as a pole that there is none of, nor without its members. */
const isRead = ({ isLoading, error }: Answered): boolean => !isLoading && !error;

/** What the address asks to compare: nothing while it is on its way, `null` where there is no such pole. */
export function useCompare(): {
  readonly compared: Compared | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const [values] = useUrlState(compareView);
  const { what, invented } = values;
  const one = usePole(values.pole, what === 'poles' ? '' : values.territory, invented, true);
  const isApart = what !== 'annees';
  const other = usePole(
    what === 'poles' ? values.otherPole : values.pole,
    what === 'territoires' ? values.otherTerritory : '',
    invented,
    // Left out, the other pole is none, and not the one that most is known of.
    isApart && (what !== 'poles' || values.otherPole !== ''),
  );
  return {
    compared: isRead(one) && isRead(other) ? comparedFrom(values, one, other) : undefined,
    error: one.error ?? other.error,
    retry: () => {
      one.retry();
      if (isApart) other.retry();
    },
  };
}

function comparedFrom(values: ValuesOf<typeof compareView>, one: Answered, other: Answered): Compared | null {
  const { what } = values;
  const { report } = one;
  if (!report) return null;
  const second = what === 'annees' ? one : other;
  // Documents and projects tell of the whole pole; a territory is of its members alone.
  const indicatorsOf = (side: Answered) => [
    ...(what === 'territoires' || (what === 'annees' && values.territory !== '')
      ? []
      : [...(side.figures?.projects ?? []), ...(side.report?.indicators ?? [])]),
    ...(side.figures?.indicators ?? []),
  ];
  const [here, there] = [indicatorsOf(one), indicatorsOf(second)];
  const years = what === 'annees' ? yearsOf(here) : sharedYears(yearsOf(here), yearsOf(there));
  const now = new Date().getFullYear();
  const usual = usualYears(here, years) ?? [years.at(-1) ?? now, years.at(-1) ?? now];
  const year = values.year || (what === 'annees' ? usual[0] : (usualYear(here, there, years) ?? now));
  const otherYear = what === 'annees' ? values.otherYear || usual[1] : year;
  const territoryOf = (side: Answered) =>
    side.figures?.territories.find(({ key }) => key === side.figures?.territory);
  const nameOf = (side: Answered, at: number) => {
    if (what === 'annees') return String(at);
    if (what === 'territoires') return territoryOf(side)?.name ?? '';
    return side.report?.pole.name ?? '';
  };
  return {
    ...{ report, years, figures: one.figures },
    first: { name: nameOf(one, year), year, indicators: here, territory: territoryOf(one) },
    second: {
      name: nameOf(second, otherYear),
      year: otherYear,
      indicators: there,
      territory: territoryOf(second),
    },
    isInvented: values.invented || report.pole.fictitious || (second.report?.pole.fictitious ?? false),
  };
}
