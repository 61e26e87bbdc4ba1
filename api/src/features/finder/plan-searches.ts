import {
  cpvDivisions,
  reservations,
  turnoverAsked,
  type ErrorCodeCode,
} from '@maillage/graph-schema/vocabulary';
import { tagKey, tagKeys } from '../../algorithms/cpv-cover';
import { needsOfLot } from '../../algorithms/needs-of-lot';
import { asking, type Lot } from '../tenders';
import type { PartnersAsked } from './finder.input';

/** A need of a search, with the lots that ask for it. */
interface PlannedNeed {
  readonly label: string | null;
  readonly cpv: string | null;
  readonly tags: readonly string[];
  readonly implied: boolean;
  readonly lots: readonly string[];
}

/** One search: for a lot, for several together, or for what was typed. */
export interface PlannedSearch {
  readonly lots: readonly Lot[];
  readonly needs: readonly PlannedNeed[];
  /** Who alone may be in the group. */
  readonly reservations: readonly string[];
  /** Euros a year; 0 for no such rule. */
  readonly leastTurnover: number;
  /** Euros before tax; null where it is not known. */
  readonly value: number | null;
}

/** What keeps a search from being made. */
export interface Hindrance {
  readonly code: ErrorCodeCode;
  readonly field?: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** What of a call its searches are about. */
export interface CallPlan {
  readonly lots: readonly Lot[];
  readonly cpv: readonly string[];
  readonly value: number | null;
}

/** Needs are bits of one integer in the search. */
const MOST_NEEDS = 30;

/** Searches of one question: a call with more lots than that is asked in parts. */
const MOST_SEARCHES = 12;

const isRefused = (one: unknown): one is Hindrance =>
  typeof one === 'object' && one !== null && 'code' in one;

/** The searches that a question comes to, or what keeps them from being made. */
export function planSearches(
  input: PartnersAsked,
  call: CallPlan | undefined,
): PlannedSearch[] | Hindrance[] {
  const typed = input.needs.map(typedNeed);
  const refused = typed.filter(isRefused);
  if (refused.length > 0) return refused;
  const needs = typed.filter((one): one is PlannedNeed => !isRefused(one));
  const lots = call ? chosenLots(call, input.lots ?? null) : [];
  if (isRefused(lots)) return [lots];
  const groups = lots.length === 0 ? [[]] : input.lotByLot ? lots.map((lot) => [lot]) : [lots];
  const searches = groups.map((group) => searchFor(group, needs, input, call));
  const empty = searches.find((one) => one.needs.length === 0);
  if (empty)
    return [call ? { code: 'CALL_WITHOUT_NEEDS', field: 'call' } : { code: 'NO_NEEDS', field: 'needs' }];
  const large = searches.find((one) => one.needs.length > MOST_NEEDS);
  if (large)
    return [
      { code: 'TOO_MANY_NEEDS', field: 'needs', parameters: { count: large.needs.length, most: MOST_NEEDS } },
    ];
  if (searches.length > MOST_SEARCHES)
    return [
      { code: 'TOO_MANY_NEEDS', field: 'lots', parameters: { count: searches.length, most: MOST_SEARCHES } },
    ];
  return searches;
}

function chosenLots({ lots }: CallPlan, numbers: readonly string[] | null): Lot[] | Hindrance {
  if (numbers === null || numbers.length === 0) return [...lots];
  const unknown = numbers.filter((number) => !lots.some((lot) => lot.number === number));
  if (unknown.length > 0)
    return { code: 'LOT_UNKNOWN', field: 'lots', parameters: { lots: unknown.join(', ') } };
  return lots.filter((lot) => numbers.includes(lot.number));
}

function typedNeed({ label, cpv, tags }: PartnersAsked['needs'][number]): PlannedNeed | Hindrance {
  const words = label?.trim() ?? '';
  const code = (cpv ?? '').trim().replace(/-\d$/, '');
  const named = tags.map((tag) => tag.trim()).filter((tag) => tagKey(tag) !== '');
  if (code !== '' && !isCode(code)) return { code: 'CPV_UNKNOWN', field: 'needs', parameters: { code } };
  if (code === '' && named.length === 0 && tagKey(words) === '') return { code: 'NO_NEEDS', field: 'needs' };
  return {
    label: words || null,
    cpv: code || null,
    // Words alone are looked for among the tags.
    tags: code === '' && named.length === 0 ? [words] : named,
    implied: false,
    lots: [],
  };
}

function isCode(code: string): boolean {
  return /^\d{8}$/.test(code) && cpvDivisions.some((one) => one.code.startsWith(code.slice(0, 2)));
}

function searchFor(
  lots: readonly Lot[],
  typed: readonly PlannedNeed[],
  input: PartnersAsked,
  call: CallPlan | undefined,
): PlannedSearch {
  const asked = lots.flatMap((lot) =>
    needsOfLot(asking(lot), call?.cpv ?? []).map(({ lot: number, ...need }) => ({ ...need, lots: [number] })),
  );
  const own = lots.flatMap((lot) => lot.reservation ?? []);
  const known = reservations.map(({ code }) => code as string);
  const reserved = input.reservation ? [...own, input.reservation] : own;
  return {
    lots,
    needs: once([...asked, ...typed]),
    reservations: input.withoutReservation ? [] : known.filter((code) => reserved.includes(code)),
    leastTurnover: input.leastTurnover ?? turnoverAsked(lots),
    value: valueOf(lots, call),
  };
}

/** The same competence asked for by several lots is one need. */
function once(needs: readonly PlannedNeed[]): PlannedNeed[] {
  const byKey = new Map<string, PlannedNeed>();
  for (const need of needs) {
    const key = JSON.stringify([need.cpv, tagKeys(need.tags).sort()]);
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, lots: [...new Set([...before.lots, ...need.lots])] } : need);
  }
  return [...byKey.values()];
}

function valueOf(lots: readonly Lot[], call: CallPlan | undefined): number | null {
  if (lots.length === 0) return null;
  const values = lots.flatMap((lot) => lot.value ?? []);
  if (values.length === lots.length) return values.reduce((sum, one) => sum + one, 0);
  return lots.length === call?.lots.length ? call.value : null;
}
