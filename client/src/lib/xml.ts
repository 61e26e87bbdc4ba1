/** What XML 1.0 cannot hold, not even as a reference: most control characters, halves of pairs, two non-characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In an attribute they would be read as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as XML holds it, between tags and in attributes within double quotes. */
export function xmlText(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\t\n\r]/g, (found) => entities[found] ?? found);
}

type Value = string | number | boolean | undefined;

/** An element; attributes without a value are left out. What is inside is XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, Value>>, inside = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]))
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Elements one below the other, between the tags of another one. */
export const xmlLines = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `\n${parts.join('\n')}\n`;
