import { told, type NoticeProblem } from './draft';
import { isObject, textOf, type Json } from '../trees/read-json';
import { oneLine, severalLines } from '../cells/texts';

/** French words for the languages of TED, by their codes of three letters. */
const names: Readonly<Record<string, string>> = {
  BUL: 'bulgare',
  CES: 'tchèque',
  DAN: 'danois',
  DEU: 'allemand',
  ELL: 'grec',
  ENG: 'anglais',
  EST: 'estonien',
  FIN: 'finnois',
  FRA: 'français',
  GLE: 'irlandais',
  HRV: 'croate',
  HUN: 'hongrois',
  ITA: 'italien',
  LAV: 'letton',
  LIT: 'lituanien',
  MLT: 'maltais',
  NLD: 'néerlandais',
  POL: 'polonais',
  POR: 'portugais',
  RON: 'roumain',
  SLK: 'slovaque',
  SLV: 'slovène',
  SPA: 'espagnol',
  SWE: 'suédois',
};

/** The first of these languages that there is: French, English, then any real one. `mul` is no language. */
export function preferredLanguage(codes: readonly string[]): string | undefined {
  const known = codes.map((code) => code.toUpperCase());
  return (
    ['FRA', 'ENG'].find((code) => known.includes(code)) ?? known.find((code) => code in names) ?? known[0]
  );
}

export function languageName(code: string): string {
  return names[code.toUpperCase()] ?? code;
}

/** Chooses among texts that a notice gives in several languages: French first, then its own. */
export class InLanguage {
  readonly problems: NoticeProblem[];

  constructor(private readonly own: string) {
    this.problems = own === 'FRA' ? [] : [told('LANGUAGE_CHOSEN', { language: languageName(own) })];
  }

  /** One of several parts with `languageID`; empty where there is none. */
  of(versions: readonly Json[], isLong = false): string {
    const inLanguage = (code: string) => versions.find((one) => isObject(one) && one['@languageID'] === code);
    const text = textOf(inLanguage('FRA') ?? inLanguage(this.own) ?? versions[0]);
    return isLong ? severalLines(text) : oneLine(text);
  }
}
