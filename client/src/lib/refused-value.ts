import { formatNumber } from './format';
import type { Language } from './i18n';

type Parameters = Readonly<Record<string, unknown>>;

const words = {
  fr: {
    most: (max: string) => `Trop grand\u00a0: au plus ${max}.`,
    least: (min: string) => `Trop petit\u00a0: au moins ${min}.`,
    above: (min: string) => `Trop petit\u00a0: plus de ${min}.`,
    longest: (max: string) => `Trop long\u00a0: au plus ${max} caractères.`,
    many: (max: string) => `Il y en a trop\u00a0: au plus ${max}.`,
    few: (min: string) => `Il en faut au moins ${min}.`,
    refused: 'Valeur refusée.',
  },
  en: {
    most: (max: string) => `Too large: at most ${max}.`,
    least: (min: string) => `Too small: at least ${min}.`,
    above: (min: string) => `Too small: more than ${min}.`,
    longest: (max: string) => `Too long: at most ${max} characters.`,
    many: (max: string) => `Too many: at most ${max}.`,
    few: (min: string) => `At least ${min} are needed.`,
    refused: 'Refused value.',
  },
};

/** What records say of themselves in English, for those who read French. Left out, only that it is refused is said. */
const french: Readonly<Record<string, string>> = {
  'an interval does not end before it begins': 'La fin vient avant le début.',
  'a day is written 2013-09-05': 'Ce jour ne se lit pas.',
  'each tier begins above the one before': 'Chaque palier commence plus haut que le précédent.',
  'slices begin at 0': 'Tranche par tranche, le premier palier commence à 0.',
  'the weights make 100': 'Les poids des critères font 100 au total.',
  'two offers have the same number': 'Deux offres ont le même numéro.',
  'two lots have the same number': 'Deux lots ont le même numéro.',
  'two turnovers of one year': 'Deux chiffres d’affaires pour la même année.',
  'a need has a CPV code or a tag': 'Un besoin a un code CPV ou un mot-clé.',
  'this is counted in whole numbers': 'Cela se compte en nombres entiers.',
  'a step does not end before it begins': 'Une étape ne finit pas avant de commencer.',
  'a step that has an end is carried through or broken off':
    'Une étape qui a une fin est menée à bien ou interrompue.',
  'what was created before the first step is no effect of it':
    'Ce qui a été créé avant la première étape n’en est pas un effet.',
};

/** Why a value was refused: beyond which bound, or against which rule. */
export function refusedValue({ detail, most, least, above, of }: Parameters, language: Language): string {
  const t = words[language];
  const isList = of === 'array';
  if (typeof most === 'number') {
    const max = formatNumber(most, language);
    if (of === 'string') return t.longest(max);
    return isList ? t.many(max) : t.most(max);
  }
  if (typeof above === 'number') return t.above(formatNumber(above, language));
  if (typeof least === 'number' && of !== 'string') {
    const min = formatNumber(least, language);
    return isList ? t.few(min) : t.least(min);
  }
  const said = typeof detail === 'string' ? detail : '';
  // Bounds such as “1–300” are of no language; sentences and names of fields are English.
  const isPlain = said !== '' && !/\p{Ll}/u.test(said);
  if (language === 'fr' && !isPlain) return french[said] ?? t.refused;
  return said === '' ? t.refused : t.refused.replace('.', `${language === 'fr' ? '\u00a0:' : ':'} ${said}.`);
}
