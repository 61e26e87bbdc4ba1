import { told, type NoticeProblem } from './draft';

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

function cleaned(text: string): string {
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

const mail = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const telephone = /(?<![\d/-])(?:\+\d{2}|0)[\s.]?\(?\d\)?(?:[\s.-]?\d{2}){4}(?![\d-])/g;

/** The text without mail addresses and telephone numbers: those of people are kept nowhere. */
function withoutContacts(text: string): { text: string; hadAny: boolean } {
  const bare = text.replaceAll(mail, '…').replaceAll(telephone, '…');
  return { text: bare, hadAny: bare !== text };
}

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
