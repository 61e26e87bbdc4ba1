import { isObject, listOf, textOf, type Json, type JsonObject } from './read-json';

/**
 * The same tree with the prefixes of XML namespaces taken off the names: `cbc:ID` is `ID`, `@xsi:type` is
 * `@type`. Notices reach us as XML and as that XML turned into JSON; from here on they are the same.
 */
export function withoutPrefixes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPrefixes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.replace(/^(@?)[\w-]+:/, '$1'), withoutPrefixes(part)]),
  );
}

/** Every part along a path of names, `ProcurementProject/Name`; single parts and lists of them alike. */
export function parts(value: Json | undefined, path: string): Json[] {
  return path
    .split('/')
    .reduce<Json[]>(
      (found, name) => found.flatMap((one) => (isObject(one) ? listOf(one[name]) : [])),
      listOf(value),
    );
}

export function objects(value: Json | undefined, path: string): JsonObject[] {
  return parts(value, path).filter(isObject);
}

/** Text of the first part along a path; empty where there is none. */
export function text(value: Json | undefined, path: string): string {
  return textOf(parts(value, path)[0]);
}

/** Text of the first part along a path whose attribute `listName` is that. */
export function coded(value: Json | undefined, path: string, list: string): string {
  return textOf(parts(value, path).find((one) => isObject(one) && one['@listName'] === list));
}

/** Every part of that name, wherever it stands. */
export function everywhere(value: Json | undefined, name: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((one) => everywhere(one, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === name ? listOf(part) : everywhere(part, name),
  );
}
