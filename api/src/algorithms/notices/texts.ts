import { withoutContacts } from '../cells/contacts';
import { oneLine, severalLines, shortened } from '../cells/texts';
import { told, type NoticeProblem } from './draft';

/** Longest word of French or of a code in a notice; beyond it two texts were written over each other. */
const LONGEST_WORD = 34;

/** A word that is none, for texts that some machine has garbled. */
export function garbledWord(text: string): string | undefined {
  return text.match(/[\p{L}]+/gu)?.find((word) => word.length > LONGEST_WORD);
}

/** Texts of a notice, with what is to be said of how they were read. */
export class NoticeTexts {
  readonly problems: NoticeProblem[] = [];
  private hadContacts = false;

  /** One line of at most that many characters. */
  line(field: string, text: string, longest: number): string {
    return this.fit(field, oneLine(text), longest);
  }

  /** Paragraphs of at most that many characters, without contacts; undefined for an empty text. */
  paragraphs(field: string, text: string, longest: number): string | undefined {
    const { text: bare, hadAny } = withoutContacts(severalLines(text));
    if (hadAny && !this.hadContacts) {
      this.problems.push(told('CONTACTS_LEFT_OUT'));
      this.hadContacts = true;
    }
    return this.fit(field, bare, longest) || undefined;
  }

  private fit(field: string, text: string, longest: number): string {
    const { text: short, isCut } = shortened(text, longest);
    if (isCut) this.problems.push(told('TEXT_SHORTENED', { field }));
    return short;
  }
}
