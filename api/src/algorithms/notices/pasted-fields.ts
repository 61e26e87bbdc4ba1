import { plain } from '../cells/days';
import { oneLine } from '../cells/texts';

/** A value that a text gives after a label, and the line on which it stands, from 1. */
export interface Labelled {
  readonly value: string;
  readonly line: number;
}

/** The lines of a pasted text, in the ways in which they are looked at. */
export class PastedLines {
  readonly lines: readonly string[];
  private readonly folded: readonly string[];

  constructor(text: string) {
    this.lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(oneLine);
    this.folded = this.lines.map((line) => plain(line).replaceAll('’', "'"));
  }

  /**
   * The value behind the first of these labels: on its line after a colon, else on the next line that says
   * something and is no label itself. A later label is tried where an earlier one has no value.
   */
  after(labels: readonly RegExp[], from = 0, to = this.lines.length): Labelled | undefined {
    for (const label of labels)
      for (let index = from; index < to; index += 1) {
        const found = this.valueAt(label, index, to);
        if (found) return found;
      }
    return undefined;
  }

  private valueAt(label: RegExp, index: number, to: number): Labelled | undefined {
    const match = label.exec(this.folded[index] ?? '');
    if (match?.index === undefined || !isLabelPlace(this.folded[index] ?? '', match.index)) return undefined;
    const rest = (this.lines[index] ?? '').slice(match.index + match[0].length);
    const colon = /^[^:]{0,60}?:\s*/.exec(rest);
    const own = colon ? rest.slice(colon[0].length) : '';
    if (own) return { value: own, line: index + 1 };
    // A sentence that only mentions the word is no label.
    if (!colon && rest.trim().length > 3) return undefined;
    for (let next = index + 1; next < Math.min(index + 3, to); next += 1) {
      const value = this.lines[next] ?? '';
      if (value) return /^[^:]{2,50} ?:( |$)/.test(value) ? undefined : { value, line: next + 1 };
    }
    return undefined;
  }

  /** Indexes of the lines that match, without accents and in small letters. */
  matching(pattern: RegExp): number[] {
    return this.folded.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  }

  foldedAt(index: number): string {
    return this.folded[index] ?? '';
  }

  /** The first sentence that matches, in the text's own words, before the line `to`. */
  sentence(pattern: RegExp, to = this.lines.length): Labelled | undefined {
    for (const [index, line] of this.lines.slice(0, to).entries()) {
      const found = line.split(/(?<=[.;])\s+/).find((one) => pattern.test(plain(one).replaceAll('’', "'")));
      if (found) return { value: found, line: index + 1 };
    }
    return undefined;
  }
}

/** A label begins its line, behind a number or a dash at most. */
function isLabelPlace(line: string, at: number): boolean {
  return /^[\s\dIVX.)°*•\-–]{0,8}(?:l'|le |la |les )?$/i.test(line.slice(0, at));
}
