/** Controls but line ends and tabs, marks that turn the direction of writing, private characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** One line of text: no marks of HTML, no characters that are not seen, single spaces. */
export function oneLine(text: string): string {
  return cleaned(text).replaceAll(/\s+/g, ' ').trim();
}

/** A text of several lines, cleaned in the same way. */
export function severalLines(text: string): string {
  return cleaned(text)
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Letters of French and marks of every day, without an ampersand, an angle bracket or anything that is not seen. */
const clean = /^[\n\t -%'-;=-~\u00a1-\u00ac\u00ae-\u017f\u2013-\u2019\u20ac]*$/;

function cleaned(text: string): string {
  if (clean.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<br\s*\/?>|<\/p>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(unseen, (mark) => (mark === '\n' || mark === '\t' ? mark : mark === '\u00ad' ? '' : ' '));
}

/** The text, cut at a word where it is longer than that, and whether it was. */
export function shortened(text: string, longest: number): { text: string; isCut: boolean } {
  if (text.length <= longest) return { text, isCut: false };
  const cut = text.slice(0, longest - 1);
  return { text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 60)).trimEnd()}…`, isCut: true };
}
