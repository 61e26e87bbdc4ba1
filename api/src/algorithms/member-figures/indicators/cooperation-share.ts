import { ratioReading, tenths, type MemberIndicator } from './member-indicator';

/** E3b of the documents: turnover that members say comes from cooperations ÷ their turnover, of those who gave both. */
export const cooperationShare: MemberIndicator = {
  code: 'TURNOVER_FROM_COOPERATION',
  section: 'CRITERIA',
  label: { fr: 'Chiffre d’affaires issu de coopérations', en: 'Turnover from cooperation' },
  sentence: {
    fr: 'Part du chiffre d’affaires que les membres disent devoir à des coopérations, pour ceux qui ont donné les deux montants.',
    en: 'Share of turnover that members say comes from cooperation, for those who gave both amounts.',
  },
  caveat: {
    fr: 'Ce que chaque membre estime lui-même, sans comptabilité commune.',
    en: 'What each member reckons itself, without common accounts.',
  },
  unit: 'PERCENT',
  read: (find, year) =>
    ratioReading(
      year,
      find('TURNOVER_FROM_COOPERATION', year, 'BOTH'),
      find('TURNOVER', year, 'BOTH'),
      (part, all) => (100 * part) / all,
    ),
  own: (find, year) => {
    const [part, all] = [find('TURNOVER_FROM_COOPERATION', year), find('TURNOVER', year)];
    return part === undefined || !all ? null : tenths((100 * part) / all);
  },
};
