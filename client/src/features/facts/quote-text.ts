/**
 * A quote as it is read. The passages are kept as they stand in the files, some of which carry the marks of a
 * text format: emphasis (`**`), exponents (`<sup>`, `^{er}`), list signs.
 */
export function quoteText(quote: string): string {
  return quote
    .replace(/\*\*|<\/?su[bp]>|\\(?=[*_])/g, '')
    .replace(/\^\{(\w+)\}/g, '$1')
    .replace(/^\s*(?:#+|[-●•›>])\s+/, '')
    .trim();
}
