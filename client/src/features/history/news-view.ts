import { changeActions, changeAuthors, codesOf, recordKindTerms } from '@maillage/graph-schema/vocabulary';
import { codeParam, codesParam, flagParam, textParam, type ValuesOf } from '../../lib/url-state';
import type { ChangeFilter } from './history.generated';

/** How far back one looks, with the days that this is. */
const spans = { toujours: null, jour: 1, semaine: 7, mois: 30, an: 365 } as const;
export type SpanCode = keyof typeof spans;
export const spanCodes = Object.keys(spans) as SpanCode[];

/** What the address says of the feed. */
export const newsView = {
  pole: textParam('pole'),
  kinds: codesParam('fiches', codesOf(recordKindTerms)),
  actions: codesParam('changements', codesOf(changeActions)),
  authors: codesParam('par', codesOf(changeAuthors)),
  since: codeParam('depuis', spanCodes, 'toujours'),
  mine: flagParam('miens'),
};

export type NewsView = ValuesOf<typeof newsView>;

export const noFilters = {
  pole: '',
  kinds: [],
  actions: [],
  authors: [],
  since: 'toujours',
  mine: false,
} as const satisfies NewsView;

export function isFiltered(view: NewsView): boolean {
  return JSON.stringify(view) !== JSON.stringify(noFilters);
}

/** The filter that the API understands; `today` is an ISO day. */
export function filterOf(view: NewsView, withFictitious: boolean, today: string): ChangeFilter {
  const days = spans[view.since];
  return {
    withFictitious,
    mine: view.mine,
    ...(view.pole ? { pole: view.pole } : {}),
    ...(view.kinds.length > 0 ? { kinds: [...view.kinds] } : {}),
    ...(view.actions.length > 0 ? { actions: [...view.actions] } : {}),
    ...(view.authors.length > 0 ? { authors: [...view.authors] } : {}),
    ...(days === null ? {} : { since: daysBefore(today, days) }),
  };
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
