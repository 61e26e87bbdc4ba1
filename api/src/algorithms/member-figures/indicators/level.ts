import {
  termOf,
  yearlyFigures,
  type Bilingual,
  type YearlyFigureCode,
} from '@maillage/graph-schema/vocabulary';
import type { MemberIndicator } from './member-indicator';

const notAll: Bilingual = {
  fr: 'Seuls comptent les membres qui ont répondu : d’une année à l’autre ce ne sont pas les mêmes.',
  en: 'Only members who answered count: from one year to the next they are not the same.',
};

/** What the members that answered have together in a year. */
function levelOf(
  figure: YearlyFigureCode,
  label: Bilingual,
  sentence: Bilingual,
  caveat: Bilingual = notAll,
): MemberIndicator {
  const { unit } = termOf(yearlyFigures, figure);
  return {
    ...{ label, sentence, caveat, unit },
    code: `GIVEN_${figure}`,
    section: 'RETURNS',
    read: (find, year) => {
      const cell = find(figure, year, 'ALL');
      if (!cell) return null;
      const { sum: value, qualifier = 'EXACT', withheld, contributors, members, median } = cell;
      return { year, value, qualifier, withheld, contributors, members, median, cells: [cell] };
    },
    own: (find, year) => find(figure, year) ?? null,
  };
}

export const levels: readonly MemberIndicator[] = [
  levelOf(
    'TURNOVER',
    { fr: 'Chiffre d’affaires déclaré', en: 'Turnover declared' },
    {
      fr: 'Chiffre d’affaires cumulé des membres qui ont répondu.',
      en: 'Turnover of the members who answered, together.',
    },
  ),
  levelOf(
    'FTE',
    { fr: 'Emplois déclarés', en: 'Jobs declared' },
    {
      fr: 'Équivalents temps plein des membres qui ont répondu.',
      en: 'Full-time equivalents of the members who answered.',
    },
  ),
  levelOf(
    'HEAD_COUNT',
    { fr: 'Salariés déclarés', en: 'Employees declared' },
    {
      fr: 'Personnes salariées au 31 décembre chez les membres qui ont répondu.',
      en: 'People employed on 31 December by the members who answered.',
    },
  ),
  levelOf(
    'VOLUNTEERS',
    { fr: 'Bénévoles déclarés', en: 'Volunteers declared' },
    {
      fr: 'Personnes qui ont donné du temps aux membres qui ont répondu.',
      en: 'People who gave time to the members who answered.',
    },
    {
      fr: 'Qui aide deux structures est compté deux fois. Seuls comptent les membres qui ont répondu.',
      en: 'Who helps two structures is counted twice. Only members who answered count.',
    },
  ),
  levelOf(
    'MEMBERS',
    { fr: 'Adhérents et sociétaires déclarés', en: 'Members of the members' },
    {
      fr: 'Adhérents, sociétaires et associés des membres qui ont répondu.',
      en: 'Members and shareholders of the members who answered.',
    },
    {
      fr: 'Qui adhère à deux structures est compté deux fois. Seuls comptent les membres qui ont répondu.',
      en: 'Who belongs to two structures is counted twice. Only members who answered count.',
    },
  ),
  levelOf(
    'USERS',
    { fr: 'Usagers déclarés', en: 'Users declared' },
    {
      fr: 'Personnes qui ont utilisé les services des membres qui ont répondu.',
      en: 'People who used the services of the members who answered.',
    },
    {
      fr: 'Qui en utilise deux est compté deux fois. Seuls comptent les membres qui ont répondu.',
      en: 'Who uses two of them is counted twice. Only members who answered count.',
    },
  ),
  levelOf(
    'SUPPORTED_PROJECTS',
    { fr: 'Projets accompagnés déclarés', en: 'Supported projects declared' },
    {
      fr: 'Projets de création d’activité que les membres disent avoir accompagnés dans l’année.',
      en: 'Projects to create an activity that members say they supported in the year.',
    },
    {
      fr: 'Un projet accompagné par deux membres est compté deux fois.',
      en: 'A project that two members supported is counted twice.',
    },
  ),
];
