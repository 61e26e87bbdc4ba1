import { useCallback, useEffect, useState, type SetStateAction } from 'react';

/** Sorts of work that is kept in this browser until it is saved, as they stand in the names of its places. */
const sorts = [
  'fiche',
  'saisie',
  'groupement',
  'intitule',
  'besoin',
  'message',
  'annonce',
  'reponse',
  'chiffres',
  'engagement',
] as const;

/** Where unsaved work of an account is kept: nobody is offered what another account left. */
export function placeOf(sort: (typeof sorts)[number], account: string, key?: string): string {
  return `maillage.${sort}.1.${account}${key === undefined ? '' : `.${key}`}`;
}

const OF_TAB = 'maillage.onglet.1.';

/**
 * Where unsaved work is kept that was begun by a personal link, without an account: in this tab alone. Whoever opened the
 * link may never come back to this computer, and nobody could erase it there.
 */
export function placeOfTab(sort: (typeof sorts)[number], key: string): string {
  return `${OF_TAB}${sort}.${key}`;
}

function storeOf(place: string): Storage {
  return place.startsWith(OF_TAB) ? sessionStorage : localStorage;
}

/** What an address brings to a form, as a key: a form that began otherwise is another one. */
export function broughtBy(search: URLSearchParams, names: readonly string[]): string {
  return new URLSearchParams(
    names.flatMap((name) => search.getAll(name).map((value) => [name, value])),
  ).toString();
}

/** What was left at a place; undefined where nothing was. */
export function unsavedAt<T>(place: string): T | undefined {
  try {
    const text = storeOf(place).getItem(place);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined; // Storage can be forbidden, or hold what another version wrote.
  }
}

/** Keeps what is not saved yet; undefined when nothing is left to be kept. */
export function keepUnsaved(place: string, value: unknown): void {
  try {
    if (value === undefined) storeOf(place).removeItem(place);
    else storeOf(place).setItem(place, JSON.stringify(value));
  } catch {
    // See above: it then lasts as long as the page.
  }
}

/** The places at which an account has left something in this browser. */
export function unsavedPlaces(account: string): string[] {
  const own = sorts.map((sort) => placeOf(sort, account));
  try {
    return Object.keys(localStorage).filter((place) =>
      own.some((one) => place === one || place.startsWith(`${one}.`)),
    );
  } catch {
    return [];
  }
}

/** Erases all that an account has left in this browser. */
export function forgetUnsaved(account: string): void {
  for (const place of unsavedPlaces(account)) keepUnsaved(place, undefined);
}

/**
 * What was left at a place, if it is of the same sort as what a form begins with: text where that is text. Another
 * version, or another page, may have left something else there.
 */
export function leftAt<T>(place: string, begun: T): T | undefined {
  const left = unsavedAt<unknown>(place);
  return isAlike(left, begun) ? (left as T) : undefined;
}

function isAlike(left: unknown, begun: unknown): boolean {
  if (typeof begun !== 'object' || begun === null) return typeof left === typeof begun;
  if (typeof left !== 'object' || left === null) return false;
  const parts = left as Record<string, unknown>;
  return Object.entries(begun).every(
    ([name, part]) => typeof part !== 'string' || typeof parts[name] === 'string',
  );
}

interface Held<T> {
  readonly place: string | undefined;
  /** As the form begins here. */
  readonly begun: T;
  readonly value: T;
  readonly isFound: boolean;
}

function heldAt<T>(place: string | undefined, begun: T): Held<T> {
  const left = place === undefined ? undefined : leftAt(place, begun);
  return { place, begun, value: left ?? begun, isFound: left !== undefined };
}

/**
 * What a form holds, kept at a place from the first change on until it is forgotten or as it was at first. `isFound`
 * where it was left there by an earlier visit. At another place it is another form, whatever was typed in this one.
 * Without a place it is held as long as the form stands.
 */
export function useUnsaved<T>(place: string | undefined, begun: T) {
  const [last, setHeld] = useState(() => heldAt(place, begun));
  const held = last.place === place ? last : heldAt(place, begun);
  if (held !== last) setHeld(held);
  const { value, isFound } = held;
  const text = JSON.stringify(value);
  const asBegun = text === JSON.stringify(held.begun);
  useEffect(() => {
    if (place !== undefined) keepUnsaved(place, asBegun ? undefined : (JSON.parse(text) as unknown));
  }, [place, text, asBegun]);
  const setValue = (next: SetStateAction<T>): void =>
    setHeld((now) => ({
      ...now,
      value: typeof next === 'function' ? (next as (now: T) => T)(now.value) : next,
    }));
  const forget = useCallback(() => {
    if (place !== undefined) keepUnsaved(place, undefined);
  }, [place]);
  const restart = (): void => setHeld((now) => ({ ...now, value: now.begun, isFound: false }));
  /** Begins anew with what is saved by now: nothing is left to be kept. */
  const begin = (value: T): void => setHeld((now) => ({ ...now, begun: value, value, isFound: false }));
  return { value, setValue, isFound, forget, restart, begin };
}
