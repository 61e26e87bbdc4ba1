import {
  functions,
  modalities,
  stances,
  termOf,
  tieKinds,
  type Term,
} from '@maillage/graph-schema/vocabulary';
import { formatDate } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import { networkTexts, NO_FUNCTION, typeTerms, type Choice } from '../network';
import type { GroupsData } from './group-data';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

/** A choice of the legend or of time, in words: "Qui le dit : confirmé". */
export function saidChoice(
  choice: Choice,
  view: Pick<GroupsState['view'], Choice>,
  path: GroupsData['path'],
  language: Language,
): string {
  const [t, words] = [texts[language], networkTexts[language]];
  const { functions: of, territories, day, compared, knownOn } = view;
  const labels = <C extends string>(terms: readonly (Term & { readonly code: C })[], codes: readonly C[]) =>
    codes.map((code) => termOf(terms, code).label[language]);
  const said: Readonly<Record<Choice, readonly [name: string, values: readonly string[]]>> = {
    functions: [
      words.functions,
      of.map((code) => (code === NO_FUNCTION ? words.noFunction : termOf(functions, code).label[language])),
    ],
    types: [words.types, labels(typeTerms, view.types)],
    highlighted: [words.kinds, labels(tieKinds, view.highlighted)],
    stances: [words.stances, labels(stances, view.stances)],
    modalities: [words.modalities, labels(modalities, view.modalities)],
    territories: [
      words.territories,
      territories.map((code) => path.find((one) => one.code === code)?.name ?? code),
    ],
    day: [t.choices.day, day ? [formatDate(day, language)] : []],
    compared: [words.compare, compared ? [formatDate(compared, language)] : []],
    knownOn: [t.choices.knownOn, knownOn ? [formatDate(knownOn, language)] : []],
  };
  const [name, values] = said[choice];
  return t.choice(name, values.join(', '));
}
