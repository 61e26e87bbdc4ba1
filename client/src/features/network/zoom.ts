import { functions, termOf, type TerritoryLevelCode } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import type { texts } from './texts';
import { NO_FUNCTION } from './view-address';

/** How near one looks: actors one by one, as groups of them, all of them in figures, or where each stands. */
export type Zoom = 'acteurs' | 'territoires' | 'fonctions' | 'mesures' | 'positions';

/** The group that has been opened: a territory, a function, one within the other; of neither, the whole network. */
export interface Opened {
  /** `commune-31446`; `-departement-31`: of it and of nothing within it; `-`: of no territory. */
  readonly within: string;
  /** Code of a function, or that there is none. */
  readonly among: string;
}

export interface TerritoryOfPath {
  readonly code: string;
  readonly level: TerritoryLevelCode;
  readonly name: string;
}

const pages: Readonly<Record<Zoom, string>> = {
  acteurs: '',
  territoires: '/groupes',
  fonctions: '/groupes',
  mesures: '/mesures',
  positions: '/positions',
};

const whole: Opened = { within: '', among: '' };

const territoryKey = ({ level, code }: Pick<TerritoryOfPath, 'level' | 'code'>): string =>
  `${level.toLowerCase()}-${code}`;

/** The part of a filter that narrows a network to a group that has been opened. */
export function openedFilter({ within, among }: Opened) {
  const [, only, level, code] = /^(-?)(?:(region|departement|epci|commune)-(\w+))?$/.exec(within) ?? [];
  return {
    ...(code ? { territory: code, territoryLevel: level?.toUpperCase() as TerritoryLevelCode } : {}),
    ...(only ? { unplaced: true } : {}),
    ...(among === NO_FUNCTION ? { withoutFunction: true } : {}),
    ...(functions.some((one) => one.code === among) ? { functions: [among] } : {}),
  };
}

/**
 * An address nearer or farther: filters stay, a group and what was in the centre of the view give way to what is asked
 * for.
 */
export function zoomAddress(
  search: string,
  zoom: Zoom | null,
  { within, among }: Opened,
  anyway = false,
): string {
  const params = new URLSearchParams(search);
  for (const name of ['dans', 'parmi', 'par', 'niveau', 'focus', 'degre', 'lien', 'vers'])
    params.delete(name);
  if (within) params.set('dans', within);
  if (among) params.set('parmi', among);
  if (zoom === 'fonctions' || zoom === 'territoires') params.set('par', zoom);
  if (zoom === 'acteurs' && anyway) params.set('niveau', zoom);
  const text = params.toString();
  const page = pages[zoom ?? 'territoires'];
  return `/reseau${page}${text && '?'}${text}`;
}

/** The drawing, with what else is to be seen of it: in whose centre, how it is gathered, what size says. */
export function mapAddress(search: string, opened: Opened, more: Readonly<Record<string, string>>): string {
  const [page = '', text] = zoomAddress(search, 'acteurs', opened).split('?');
  const params = new URLSearchParams(text);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return `${page}?${params.toString()}`;
}

export interface Crumb {
  readonly label: string;
  readonly opened: Opened;
}

/** From the whole network to the group that is open, by way of the territories that it lies in. */
export function crumbsOf(
  { within, among }: Opened,
  path: readonly TerritoryOfPath[],
  language: Language,
  words: (typeof texts)['fr'],
): readonly Crumb[] {
  const crumbs: Crumb[] = [{ label: words.wholeNetwork, opened: whole }];
  for (const one of path) crumbs.push({ label: one.name, opened: { within: territoryKey(one), among: '' } });
  if (within.startsWith('-')) {
    crumbs.push({
      label: path.length > 0 ? words.noFiner : words.noTerritory,
      opened: { within, among: '' },
    });
  }
  const known = functions.find(({ code }) => code === among);
  if (known || among === NO_FUNCTION) {
    const label = known ? termOf(functions, known.code).label[language] : words.noFunction;
    crumbs.push({ label, opened: { within, among } });
  }
  return crumbs;
}
