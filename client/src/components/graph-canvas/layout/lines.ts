/** Widths of the letters of the drawing's font, as parts of its size, a little generous: it is also set bold. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’!|]/, 0.26],
  [/[ \u00a0ftr()[\]\-–·«»°]/, 0.36],
  [/[mwMW]/, 0.84],
  [/[A-ZÀ-ÝŒ]/, 0.62],
];
const OTHER = 0.52;

/** Where a line may break: not at the spaces that French sets before high punctuation. */
const BREAK = /[^\S\u00a0\u202f]+/;

/** How wide a text is: an estimate, for there is no page to measure on beside the page. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return width * size;
}

/**
 * A text in lines of at most a width, broken at spaces and, in long words, after hyphens. The drawing is given these
 * lines, so that a label takes up exactly the room that was kept for it.
 */
export function linesOf(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(BREAK).flatMap(pieces)) {
    const joined = line === '' || line.endsWith('-') ? line + piece : `${line} ${piece}`;
    if (line !== '' && widthOf(joined, size) > most) {
      lines.push(line);
      line = piece;
    } else line = joined;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string): string[] {
  return word.length < 15 ? [word] : word.split(/(?<=-)/);
}
