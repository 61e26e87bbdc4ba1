import { useCallback, useMemo } from 'react';
import { useParamsOfAddress } from './search-params';

/** How one part of a view is written in the address. `write` gives nothing for the default value. */
export interface UrlParam<T> {
  readonly name: string;
  readonly read: (text: string | null) => T;
  readonly write: (value: T) => string | null;
}

export function textParam(name: string, initial = ''): UrlParam<string> {
  return { name, read: (text) => text ?? initial, write: (value) => (value === initial ? null : value) };
}

export function flagParam(name: string, initial = false): UrlParam<boolean> {
  return {
    name,
    read: (text) => (text === null ? initial : text !== '0'),
    write: (value) => (value === initial ? null : value ? '1' : '0'),
  };
}

export function numberParam(name: string, initial: number): UrlParam<number> {
  return {
    name,
    read: (text) => (text !== null && /^-?\d+$/.test(text) ? Number(text) : initial),
    write: (value) => (value === initial ? null : String(value)),
  };
}

/** One code of a closed list; anything else in the address counts as the default. */
export function codeParam<C extends string, I extends C | null>(
  name: string,
  codes: readonly C[],
  initial: I,
): UrlParam<C | I> {
  return {
    name,
    read: (text) => codes.find((code) => code === text) ?? initial,
    write: (value) => (value === initial ? null : value),
  };
}

/** Several codes of a closed list, in the order of the list; none by default. */
export function codesParam<C extends string>(name: string, codes: readonly C[]): UrlParam<readonly C[]> {
  return {
    name,
    read: (text) => {
      const asked = new Set((text ?? '').split(','));
      return codes.filter((code) => asked.has(code));
    },
    write: (value) => (value.length === 0 ? null : codes.filter((code) => value.includes(code)).join(',')),
  };
}

type AnyParam = {
  readonly name: string;
  read(text: string | null): unknown;
  write(value: unknown): string | null;
};
export type ValuesOf<V> = { readonly [K in keyof V]: V[K] extends UrlParam<infer T> ? T : never };

export function readView<V extends object>(view: V, params: URLSearchParams): ValuesOf<V> {
  const entries = Object.entries(view as Record<string, AnyParam>);
  return Object.fromEntries(
    entries.map(([key, param]) => [key, param.read(params.get(param.name))]),
  ) as ValuesOf<V>;
}

/** The parameters of an address with a part of a view changed; foreign parameters stay. */
export function writeView<V extends object>(
  view: V,
  before: URLSearchParams,
  patch: Partial<ValuesOf<V>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  const params = view as Record<string, AnyParam>;
  for (const [key, value] of Object.entries(patch)) {
    const param = params[key];
    if (!param) continue;
    const text = value === undefined ? null : param.write(value);
    if (text === null) after.delete(param.name);
    else after.set(param.name, text);
  }
  return after;
}

interface UpdateOptions {
  /** Whether the browser's back button returns to the view before; small changes replace it. */
  readonly push?: boolean;
}

/** The state of a view, held by the address: it can be sent, bookmarked and reloaded. */
export function useUrlState<V extends object>(
  view: V,
): [ValuesOf<V>, (patch: Partial<ValuesOf<V>>, options?: UpdateOptions) => void] {
  const [params, setParams] = useParamsOfAddress();
  const values = useMemo(() => readView(view, params), [view, params]);
  const update = useCallback(
    (patch: Partial<ValuesOf<V>>, { push = false }: UpdateOptions = {}) => {
      setParams((before) => writeView(view, before, patch), { replace: !push, preventScrollReset: true });
    },
    [setParams, view],
  );
  return [values, update];
}
