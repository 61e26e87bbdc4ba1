import { actorTypes, codesOf, functions } from '@maillage/graph-schema/vocabulary';
import { isCommuneCode } from '../../lib/commune-code';
import { codeParam, codesParam, numberParam, textParam, type ValuesOf } from '../../lib/url-state';
import type { ActorFilter } from './directory.generated';

export const sorts = ['NAME_ASC', 'NAME_DESC', 'TIES_DESC', 'NEAREST'] as const;
export const essStatuses = ['YES', 'NO', 'UNKNOWN'] as const;

/** Kilometres around a commune, at most. */
const FARTHEST = 100;

/** What the address says of the list. */
export const directoryView = {
  text: textParam('q'),
  functions: codesParam('fonctions', codesOf(functions)),
  types: codesParam('types', codesOf(actorTypes)),
  territory: textParam('territoire'),
  /** Kilometres around it, where it is a commune; 0 for none, and no more than the API looks. */
  around: {
    ...numberParam('rayon', 0),
    read: (text: string | null) => Math.min(FARTHEST, Math.max(0, numberParam('rayon', 0).read(text))),
  },
  ess: codeParam('ess', essStatuses, null),
  sort: codeParam('tri', sorts, 'NAME_ASC'),
};

export type DirectoryView = ValuesOf<typeof directoryView>;

export const noFilters = { text: '', functions: [], types: [], territory: '', around: 0, ess: null } as const;

export function isFiltered(view: DirectoryView): boolean {
  return (
    view.text !== '' ||
    view.functions.length > 0 ||
    view.types.length > 0 ||
    view.territory !== '' ||
    view.ess !== null
  );
}

/** Whether what is around a commune is asked for, and not the commune alone. */
export function isAround({ territory, around }: DirectoryView): boolean {
  return isCommuneCode(territory) && around > 0;
}

/** The order of the list: by distance only where there is one. */
export function sortOf(view: DirectoryView): DirectoryView['sort'] {
  return view.sort === 'NEAREST' && !isAround(view) ? 'NAME_ASC' : view.sort;
}

/** What changes with the distance: who looks around a commune wants the nearest first. */
export function aroundIt(view: DirectoryView, around: number): Partial<DirectoryView> {
  const wasAround = isAround(view);
  if (around > 0) return wasAround ? { around } : { around, sort: 'NEAREST' };
  return { around, sort: sortOf({ ...view, around }) };
}

export function filterOf(view: DirectoryView, withFictitious: boolean): ActorFilter {
  return {
    withFictitious,
    ...(view.text.trim() ? { text: view.text.trim() } : {}),
    ...(view.functions.length ? { functions: [...view.functions] } : {}),
    ...(view.types.length ? { types: [...view.types] } : {}),
    ...(view.territory ? { territory: view.territory } : {}),
    ...(isAround(view) ? { kilometres: view.around } : {}),
    ...(view.ess ? { ess: view.ess } : {}),
  };
}
