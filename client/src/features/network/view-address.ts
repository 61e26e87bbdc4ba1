import {
  actorTypes,
  codesOf,
  cooperationKinds,
  functions,
  modalities,
  stances,
  tieKinds,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';
import { codeParam, codesParam, flagParam, numberParam, textParam, type UrlParam } from '../../lib/url-state';

const kinds: readonly TieKindCode[] = tieKinds.map((kind) => kind.code);

/**
 * Layers drawn at first: what actors do together, who pays, who sits where, what became what. Occupancies and
 * memberships would make a star around the building or the pole; public roles would double the nodes.
 */
export const firstLayers: readonly TieKindCode[] = [
  ...codesOf(cooperationKinds),
  'FUNDING',
  'SEAT',
  'SUCCESSION',
  'REPRESENTATION',
];

/** Layers in the drawing; `-` for none, so that an empty choice can be sent too. */
const layersParam: UrlParam<readonly TieKindCode[]> = {
  name: 'couches',
  read: (text) => {
    if (text === null) return firstLayers;
    const asked = new Set(text.split(','));
    return kinds.filter((kind) => asked.has(kind));
  },
  write: (value) => {
    const ordered = kinds.filter((kind) => value.includes(kind));
    if (ordered.join() === kinds.filter((kind) => firstLayers.includes(kind)).join()) return null;
    return ordered.length === 0 ? '-' : ordered.join(',');
  },
};

/** A day, month or year; anything else counts as none. */
const dayParam = (name: string): UrlParam<string | null> => ({
  name,
  read: (text) =>
    text && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null,
  write: (value) => value,
});

/** How the view of the network is written in the address. Short names: they are read out and sent. */
export const networkView = {
  layers: layersParam,
  stances: codesParam('stances', codesOf(stances)),
  modalities: codesParam('modalites', codesOf(modalities)),
  functions: codesParam('fonctions', codesOf(functions)),
  types: codesParam('types', codesOf(actorTypes)),
  highlighted: codesParam('liens', kinds),
  day: dayParam('jour'),
  knownOn: dayParam('su'),
  hub: flagParam('pole'),
  folded: flagParam('paires'),
  group: codeParam('groupe', ['fonction', 'territoire'] as const, null),
  display: codeParam('vue', ['carte', 'tableau'] as const, null),
  focus: textParam('focus'),
  degree: numberParam('degre', 1),
  tie: textParam('lien'),
  wayTo: textParam('vers'),
} as const;

/** The day that a year or month is looked at: its fifteenth, or the middle of the year. */
export function dayOf(text: string): string {
  if (text.length === 4) return `${text}-07-01`;
  return text.length === 7 ? `${text}-15` : text;
}
