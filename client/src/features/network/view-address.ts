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
import { codeParam, flagParam, numberParam, textParam, type UrlParam } from '../../lib/url-state';
import { emphasisParam, textsParam } from './emphasis-param';
import { nodeSizes } from './node-size';
import { tieChanges } from './tie-change';

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
    if (text === null) return kinds.filter((kind) => firstLayers.includes(kind));
    const asked = new Set(text.split(','));
    return kinds.filter((kind) => asked.has(kind));
  },
  write: (value) => {
    const ordered = kinds.filter((kind) => value.includes(kind));
    if (ordered.join() === kinds.filter((kind) => firstLayers.includes(kind)).join()) return null;
    return ordered.length === 0 ? '-' : ordered.join(',');
  },
};

/** A year, month or day that the calendar knows; anything else counts as none. */
const dayParam = (name: string): UrlParam<string | null> => ({
  name,
  read: (text) =>
    text &&
    /^\d{4}(?:-\d{2}){0,2}$/.test(text) &&
    new Date(`${dayOf(text)}T00:00:00Z`).toJSON()?.startsWith(text.slice(0, 7))
      ? text
      : null,
  write: (value) => value,
});

/** A function that nobody has said. */
export const NO_FUNCTION = 'NONE';
const functionCodes = [...codesOf(functions), NO_FUNCTION] as const;

/** What a party can be: a type of actor, or no actor. */
export const partyTypes = [...codesOf(actorTypes), 'POLE', 'PLACE', 'BODY', 'PERSON'] as const;

/** By what actors are drawn together. */
export const groupings = ['fonction', 'territoire', 'cooperation'] as const;

export type Grouping = (typeof groupings)[number];

export const tableOrders = [
  'kind',
  '-kind',
  'name',
  '-name',
  'since',
  '-since',
  'stance',
  '-stance',
] as const;

/** From the centre at most so many ties away. */
export const FARTHEST = 4;

export const partyOrders = [
  'name',
  '-name',
  'kind',
  '-kind',
  'functions',
  '-functions',
  'territory',
  '-territory',
  'neighbours',
  '-neighbours',
] as const;

const degreeParam: UrlParam<number> = {
  ...numberParam('degre', 1),
  read: (text) => Math.min(FARTHEST, Math.max(1, numberParam('degre', 1).read(text))),
};

/**
 * How the view of the network is written in the address. Short French names: addresses are read out and sent.
 * What an address does not say has its first value; what it says and nobody knows is ignored.
 */
export const networkView = {
  /** `couches=OCCUPANCY,SEAT`: kinds of tie in the drawing. */
  layers: layersParam,
  /** `liens`, `stances`, `modalites`, `fonctions`, `types`, `territoires`: what is brought out, the rest faded. */
  highlighted: emphasisParam('liens', kinds),
  stances: emphasisParam('stances', codesOf(stances)),
  modalities: emphasisParam('modalites', codesOf(modalities)),
  functions: emphasisParam('fonctions', functionCodes),
  types: emphasisParam('types', partyTypes),
  territories: textsParam('territoires'),
  /** `jour=2013-03`: ties possibly true on that day, or in the middle of that month or year. */
  day: dayParam('jour'),
  /** `comparer=2010`: what was gained, kept and lost between that day and the other; `changements`: what of it. */
  compared: dayParam('comparer'),
  changes: emphasisParam('changements', codesOf(tieChanges)),
  /** `su=2013-06-01`: only from documents and answers dated up to then. */
  knownOn: dayParam('su'),
  /** `pole=1`: with the association that runs the pole. */
  hub: flagParam('pole'),
  /** `paires=1`: ties of several as pairs; `grandes=1`: the very large ones too. */
  folded: flagParam('paires'),
  large: flagParam('grandes'),
  /** `dans=commune-31446&parmi=ACTIVITY_CREATION`: of that group of the network alone; see `zoom.ts`. */
  within: textParam('dans'),
  among: textParam('parmi'),
  /** `niveau=acteurs`: the best connected, where there are too many to draw them all. */
  zoom: codeParam('niveau', ['acteurs'] as const, null),
  group: codeParam('groupe', groupings, null),
  /** `ensembles=coopaction`: of the groups that cooperate, those of these actors. */
  communities: textsParam('ensembles'),
  /** `exterieurs=1`: measured with actors that are members of no pole; `membres=periscope`: of that pole’s members. */
  outsiders: flagParam('exterieurs'),
  members: textParam('membres'),
  /** `inventees=1`: invented records are measured as well. */
  invented: flagParam('inventees'),
  /** `sans=sicoval`: as if these parties were not there, to see what breaks. */
  without: textsParam('sans'),
  /** `taille=liens`: what the size of a node says; without it, how many neighbours it has. */
  size: codeParam('taille', nodeSizes, null),
  /** `vue=tableau`; without it the width of the screen decides. */
  display: codeParam('vue', ['carte', 'tableau'] as const, null),
  order: codeParam('tri', tableOrders, 'kind'),
  /** `classement=-neighbours`: of the actors, places and bodies in the table. */
  partyOrder: codeParam('classement', partyOrders, 'name'),
  /** `focus=coopaction&degre=2`: around a party, so many ties far. */
  focus: textParam('focus'),
  degree: degreeParam,
  /** `lien=conciergerie`: a tie in the panel. */
  tie: textParam('lien'),
  /** `vers=sicoval`: by whom to go from the centre to there. */
  wayTo: textParam('vers'),
} as const;

/** The day that a year or month is looked at: its fifteenth, or the middle of the year. */
export function dayOf(text: string): string {
  if (text.length === 4) return `${text}-07-01`;
  return text.length === 7 ? `${text}-15` : text;
}
