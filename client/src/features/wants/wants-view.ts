import { codesOf, wantSorts } from '@maillage/graph-schema/vocabulary';
import { isCommuneCode } from '../../lib/commune-code';
import { isEdtf } from '../../lib/format';
import { codeParam, numberParam, textParam, type ValuesOf } from '../../lib/url-state';
import type { WantFilter } from './wants.generated';

export const sides = ['NEED', 'OFFER'] as const;
export const states = ['OPEN', 'TAKEN', 'CLOSED', 'ALL'] as const;

/** What the address says of the list. */
export const wantsView = {
  text: textParam('q'),
  side: codeParam('quoi', sides, null),
  sort: codeParam('genre', codesOf(wantSorts), null),
  state: codeParam('etat', states, 'OPEN'),
  cpv: textParam('cpv'),
  territory: textParam('territoire'),
  /** Kilometres around it, where it is a commune; 0 for none. */
  around: numberParam('rayon', 0),
  day: textParam('jour'),
  of: textParam('structure'),
};

export type WantsView = ValuesOf<typeof wantsView>;

export const noFilters = {
  text: '',
  side: null,
  sort: null,
  state: 'OPEN',
  cpv: '',
  territory: '',
  around: 0,
  day: '',
  of: '',
} as const satisfies Partial<WantsView>;

export function isFiltered(view: WantsView): boolean {
  return Object.entries(noFilters).some(([name, value]) => view[name as keyof typeof noFilters] !== value);
}

/** The filter of the API; what the address has that is no code or day counts as not said. */
export function filterOf(view: WantsView, withFictitious: boolean): WantFilter {
  const text = view.text.trim();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(view.day) && isEdtf(view.day);
  return {
    withFictitious,
    states: view.state === 'ALL' ? ['OPEN', 'TAKEN', 'CLOSED'] : [view.state],
    ...(text ? { text } : {}),
    ...(view.side ? { side: view.side } : {}),
    ...(view.sort ? { sort: view.sort } : {}),
    ...(/^\d{1,8}$/.test(view.cpv) ? { cpv: view.cpv } : {}),
    ...(view.territory ? { territory: view.territory } : {}),
    ...(isCommuneCode(view.territory) && view.around > 0 ? { kilometres: view.around } : {}),
    ...(isDay ? { openOn: view.day } : {}),
    ...(view.of ? { of: view.of } : {}),
  };
}
