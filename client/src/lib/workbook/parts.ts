/** The parts of an unpacked file, by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A part, as XML. */
export function xmlOf(parts: Parts, name: string): Document | undefined {
  const part = parts[name];
  return part && new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
}

/** What is inside by its name, whatever stands before that; in the order of the document. */
export function all(of: Document | Element | undefined, name: string): Element[] {
  return of ? [...of.getElementsByTagNameNS('*', name)] : [];
}

/** An attribute by its name, whatever stands before that. */
export function attribute(of: Element, name: string): string | null {
  return [...of.attributes].find((one) => one.localName === name)?.value ?? null;
}

export const booleanText = (isTrue: boolean): string => (isTrue ? 'OUI' : 'NON');
