import { hasContact } from '../cells/contacts';
import { distinctTitles } from '../cells/titles';
import { foldWords } from './words';

/** Titles of columns about a person to be written or spoken to. A number of contacts is none. */
const titles: readonly RegExp[] = [
  /\b(?:e ?mails?|mails?|mel|courriels?)\b|adresse (?:electronique|mail)/,
  /\b(?:tel|tels|telephones?|phones?|portables?|mobile|fax|telecopie)\b/,
  /^(?!.*(?:nombre|nb)\b).*\b(?:contacts?|referente?s?|interlocut\p{L}*)\b/u,
  /\bprenoms?\b|\bfirst ?name\b|\blast ?name\b|nom de famille|\bsurname\b|^civilite$/,
  /^(?:nom (?:du|de la|de l|des) )?(?:dirigeante?s?|presidente?s?|presidence|directeurs?|directrices?|direction|responsables?|signataires?|representante?s?|gerante?s?|tresorier\p{L}*|secretaire)\b/u,
];

/** The name of a person stands alone beside a first name. */
const firstName = /\bprenoms?\b|\bfirst ?name\b/;
const lastName = /^(?:nom|name|last ?name)$/;

/** Columns with contacts of people, which nothing is made of: by their titles, or by what stands in most cells. */
export function contactColumns(header: readonly string[], sample: readonly (readonly string[])[]): string[] {
  const distinct = distinctTitles(header);
  const folded = header.map(foldTitleWords);
  const isOfPeople = folded.some((title) => firstName.test(title));
  return distinct.filter((_, index) => {
    const title = folded[index] ?? '';
    if (titles.some((pattern) => pattern.test(title))) return true;
    return (isOfPeople && lastName.test(title)) || holdsContacts(sample.map((row) => row[index] ?? ''));
  });
}

function holdsContacts(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(isContact).length * 2 > filled.length;
}

/** A text with an address in it is no column of contacts; a cell that is hardly anything else is. */
function isContact(cell: string): boolean {
  return cell.length <= 120 && hasContact(cell);
}

/** Titles as people and machines write them: « raisonSociale », « NOM_STRUCTURE », « E-mail* ». */
export function foldTitleWords(title: string): string {
  return foldWords(title.replaceAll('_', ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
