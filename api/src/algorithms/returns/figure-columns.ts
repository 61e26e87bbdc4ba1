import { yearlyFigures, type YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../search-keys';

/** What a column of a spreadsheet of figures can be. */
export const figureColumns = [
  'STRUCTURE',
  'YEAR',
  ...yearlyFigures.map((one): YearlyFigureCode => one.code),
  'IGNORED',
] as const;

export type FigureColumnCode = 'STRUCTURE' | 'YEAR' | 'IGNORED' | YearlyFigureCode;

/** Words of column titles, folded; the more particular figures first. */
const words: readonly (readonly [Exclude<FigureColumnCode, 'IGNORED'>, RegExp])[] = [
  ['YEAR', /\b(?:annee|exercice|year|millesime)\b/],
  ['TURNOVER', /chiffre d affaires|\bca\b|produits|turnover|revenue/],
  ['FTE', /\betp\b|equivalents?|\bfte\b|temps plein/],
  ['HEAD_COUNT', /salarie|effectif|employees?|head ?count/],
  ['VOLUNTEERS', /benevole|volunteer/],
  ['USERS', /usager|beneficiaire|utilisateur|users?\b/],
  ['SUPPORTED_PROJECTS', /projet|project/],
  ['MEMBERS', /adherent|societaire|associes?\b|membres?\b|members?\b/],
  ['STRUCTURE', /structure|nom|name|raison sociale|organisme|organisation/],
];

/** Proposes what the columns are, by their titles; each is one thing, and each thing one column. */
export function suggestColumns(titles: readonly string[]): FigureColumnCode[] {
  const taken = new Set<string>();
  const found = titles.map((title): FigureColumnCode => {
    const folded = foldText(title);
    const match = words.find(([code, pattern]) => !taken.has(code) && pattern.test(folded));
    if (!match) return 'IGNORED';
    taken.add(match[0]);
    return match[0];
  });
  // Names stand first, whatever their column is called.
  if (!taken.has('STRUCTURE') && found[0] === 'IGNORED') found[0] = 'STRUCTURE';
  return found;
}
