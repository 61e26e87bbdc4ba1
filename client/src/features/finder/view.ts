import { codesOf, reservations } from '@maillage/graph-schema/vocabulary';
import { readCpv } from '../../lib/cpv';
import { ACTING } from '../../lib/kept-params';
import {
  codeParam,
  flagParam,
  numberParam,
  textParam,
  type UrlParam,
  type ValuesOf,
} from '../../lib/url-state';
import type { PartnersInput } from './finder.generated';

/** A need as somebody typed it. */
export interface TypedNeed {
  readonly label: string;
  /** Eight digits, or nothing. */
  readonly cpv: string;
}

/** Addresses of things, or numbers of lots, one behind the other. */
function listParam(name: string): UrlParam<readonly string[]> {
  return {
    name,
    read: (text) => (text ?? '').split(',').filter(Boolean),
    write: (value) => (value.length === 0 ? null : value.join(',')),
  };
}

/** Needs, written `nettoyage de bureaux@90919200;médiation`. */
const needsParam: UrlParam<readonly TypedNeed[]> = {
  name: 'besoins',
  read: (text) => (text ?? '').split(';').flatMap((part) => readNeed(part) ?? []),
  write: (needs) =>
    needs.length === 0
      ? null
      : needs.map(({ label, cpv }) => (cpv ? `${plain(label)}@${cpv}` : plain(label))).join(';'),
};

const plain = (text: string) => text.replace(/[;@]/g, ' ').trim();

function readNeed(text: string): TypedNeed | undefined {
  const [label = '', cpv = ''] = text.split('@');
  return label.trim() || cpv.trim() ? { label: label.trim(), cpv: cpv.trim() } : undefined;
}

/** What somebody typed into the field of needs: words, or digits of a code. */
export function needFrom(text: string): TypedNeed | undefined {
  const typed = plain(text);
  const code = readCpv(typed);
  if (code) return { label: '', cpv: code };
  const [, words, digits] = /^(.*?)[\s(]+(\d{8})(?:-\d)?\)?$/.exec(typed) ?? [];
  if (words && digits) return { label: words.trim(), cpv: digits };
  return typed ? { label: typed, cpv: '' } : undefined;
}

export const sizes = ['2', '3', '4', '5', '6', '7', '8'] as const;
/** No two farther apart: as who works together, as friends of friends, no strangers. */
export const distances = ['2', '4', '5.9'] as const;
export const costs = ['0', '0.5', '1', '2', '4'] as const;
export const differences = ['1', '2', '3'] as const;
/** What the lots say, nobody, or one of the kinds. */
export const reserves = ['LOTS', 'NONE', ...codesOf(reservations)] as const;

/** What the address says: the question whole, so that it can be sent. */
export const finderView = {
  /** For which of one's structures. */
  of: textParam(ACTING),
  call: textParam('consultation'),
  lots: listParam('lots'),
  lotByLot: flagParam('parlot'),
  needs: needsParam,
  pole: textParam('pole'),
  required: listParam('avec'),
  excluded: listParam('sauf'),
  lead: textParam('mandataire'),
  needsLead: flagParam('mene', true),
  most: codeParam('max', sizes, '5'),
  distance: codeParam('distance', distances, null),
  turnover: textParam('ca'),
  reserve: codeParam('reserve', reserves, 'LOTS'),
  territory: textParam('territoire'),
  freeOnly: flagParam('libres'),
  confirmedOnly: flagParam('confirmes'),
  cost: codeParam('cout', costs, '1'),
  difference: codeParam('ecart', differences, '1'),
  /** Which search and which group are looked at, from 1. */
  search: numberParam('recherche', 1),
  group: numberParam('groupe', 1),
};

export type FinderView = ValuesOf<typeof finderView>;

/** What one goes back to: every constraint as it is at first. */
export const noConstraints = {
  required: [],
  excluded: [],
  lead: '',
  needsLead: true,
  most: '5',
  distance: null,
  turnover: '',
  reserve: 'LOTS',
  territory: '',
  freeOnly: false,
  confirmedOnly: false,
  cost: '1',
  difference: '1',
} as const satisfies Partial<FinderView>;

export function isAsked({ call, needs }: FinderView): boolean {
  return call !== '' || needs.length > 0;
}

export function isConstrained(view: FinderView): boolean {
  return Object.entries(noConstraints).some(([name, value]) => {
    const own = view[name as keyof typeof noConstraints];
    return Array.isArray(own) ? own.length > 0 : own !== value;
  });
}

/** The question to the API; `home` is the pole of needs without a call, where no other one is chosen. */
export function toAsked(view: FinderView, withFictitious: boolean, home = ''): PartnersInput {
  const turnover = readEuros(view.turnover);
  const pole = view.pole || (view.call ? '' : home);
  return {
    withFictitious,
    needs: view.needs.map(({ label, cpv }) => ({ label: label || null, cpv: cpv || null, tags: [] })),
    lotByLot: view.lotByLot,
    required: [...view.required],
    excluded: [...view.excluded],
    needsLead: view.needsLead,
    mostMembers: Number(view.most),
    freeOnly: view.freeOnly,
    confirmedOnly: view.confirmedOnly,
    memberCost: Number(view.cost),
    difference: Number(view.difference),
    best: 5,
    withoutReservation: view.reserve === 'NONE',
    ...(view.call ? { call: view.call, lots: [...view.lots] } : {}),
    ...(pole ? { pole } : {}),
    ...(view.lead ? { lead: view.lead } : {}),
    ...(view.distance ? { mostDistance: Number(view.distance) } : {}),
    ...(turnover === undefined ? {} : { leastTurnover: turnover }),
    ...(view.reserve === 'LOTS' || view.reserve === 'NONE' ? {} : { reservation: view.reserve }),
    ...(view.territory ? { territory: view.territory } : {}),
  };
}

/** Euros as somebody types them; undefined for what is no amount. */
export function readEuros(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** Looking for another of one's structures: what was asked with the one before is asked with it. */
export function actFor(view: FinderView, slug: string, mine: readonly string[]): Partial<FinderView> {
  const others = view.required.filter((one) => !mine.includes(one));
  return {
    of: slug,
    required: [slug, ...others],
    excluded: view.excluded.filter((one) => one !== slug),
    lead: mine.includes(view.lead) ? slug : view.lead,
    pole: '',
    group: 1,
  };
}

/** Keeping somebody, letting somebody go, or taking somebody else in one place: what changes in the question. */
export function keep(view: FinderView, slug: string): Partial<FinderView> {
  const isKept = view.required.includes(slug);
  return {
    required: isKept ? view.required.filter((one) => one !== slug) : [...view.required, slug],
    excluded: view.excluded.filter((one) => one !== slug),
    group: 1,
  };
}

export function refuse(view: FinderView, slug: string): Partial<FinderView> {
  return {
    required: view.required.filter((one) => one !== slug),
    excluded: [...view.excluded.filter((one) => one !== slug), slug],
    lead: view.lead === slug ? '' : view.lead,
    group: 1,
  };
}

export function swap(view: FinderView, slug: string, members: readonly string[]): Partial<FinderView> {
  const others = members.filter((one) => one !== slug);
  return {
    ...refuse(view, slug),
    required: [...new Set([...view.required, ...others])].filter((one) => one !== slug),
  };
}
