import { codesOf, tenderNatures } from '@maillage/graph-schema/vocabulary';
import { codeParam, textParam, type ValuesOf } from '../../lib/url-state';
import type { TenderFilter } from './tenders.generated';

export const states = ['OPEN', 'CLOSED', 'AWARDED', 'ALL'] as const;
export const dues = ['ALL', 'D7', 'D30', 'D90'] as const;
export const reservedChoices = ['ANY', 'YES', 'NO'] as const;
export const sorts = ['DEADLINE_ASC', 'RECENT_DESC', 'NAME_ASC'] as const;

/** What the address says of the list. */
export const tendersView = {
  text: textParam('q'),
  state: codeParam('etat', states, 'OPEN'),
  due: codeParam('echeance', dues, 'ALL'),
  cpv: textParam('cpv'),
  tag: textParam('mot'),
  territory: textParam('territoire'),
  nature: codeParam('nature', codesOf(tenderNatures), null),
  reserved: codeParam('reserve', reservedChoices, 'ANY'),
  sort: codeParam('tri', sorts, 'DEADLINE_ASC'),
};

export type TendersView = ValuesOf<typeof tendersView>;

export const noFilters = {
  text: '',
  state: 'OPEN',
  due: 'ALL',
  cpv: '',
  tag: '',
  territory: '',
  nature: null,
  reserved: 'ANY',
} as const satisfies Partial<TendersView>;

export function isFiltered(view: TendersView): boolean {
  return Object.entries(noFilters).some(([name, value]) => view[name as keyof typeof noFilters] !== value);
}

/** The filter of the API; `today` is an ISO day. */
export function filterOf(view: TendersView, withFictitious: boolean, today: string): TenderFilter {
  const text = view.text.trim();
  const cpv = /^\d{1,8}$/.test(view.cpv) ? view.cpv : '';
  const days = view.due === 'ALL' ? undefined : Number(view.due.slice(1));
  return {
    withFictitious,
    ...(text ? { text } : {}),
    ...(view.state === 'ALL' ? {} : { states: [view.state] }),
    ...(days === undefined ? {} : { deadlineFrom: today, deadlineUntil: dayAfter(today, days) }),
    ...(cpv ? { cpv } : {}),
    ...(view.tag.trim() ? { tag: view.tag.trim() } : {}),
    ...(view.territory ? { territory: view.territory } : {}),
    ...(view.nature ? { nature: view.nature } : {}),
    ...(view.reserved === 'ANY' ? {} : { reserved: view.reserved === 'YES' }),
  };
}

/** The ISO day some days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO day some months after another, the last of its month where that one is shorter. */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
