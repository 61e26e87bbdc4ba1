import { counted, defineTexts } from '../../lib/i18n';

export const listTexts = defineTexts({
  fr: {
    title: 'Consultations',
    lead: 'Les consultations que le pôle suit, et ce que ses membres savent en faire ensemble.',
    filters: 'Filtres',
    text: 'Objet ou acheteur',
    textPlaceholder: 'nettoyage, Sicoval…',
    states: 'État',
    stateOptions: { OPEN: 'Ouvertes', CLOSED: 'Closes', AWARDED: 'Attribuées', ALL: 'Toutes' },
    due: 'Date limite',
    dueOptions: { ALL: 'Toutes', D7: 'Sous 7 jours', D30: 'Sous 30 jours', D90: 'Sous 90 jours' },
    tag: 'Mot-clé',
    nature: 'Nature',
    anyNature: 'Toutes',
    reserved: 'Marchés réservés',
    reservedOptions: { ANY: 'Peu importe', YES: 'Réservés', NO: 'Non réservés' },
    sort: 'Trier',
    sorts: {
      DEADLINE_ASC: 'Date limite la plus proche',
      RECENT_DESC: 'Les plus récentes',
      NAME_ASC: 'Objet, A à Z',
    },
    reset: 'Effacer les filtres',
    results: 'Consultations',
    call: 'Objet',
    deadline: 'Date limite',
    lots: 'Lots',
    value: 'Valeur (HT)',
    shown: (n: number, more: boolean, total?: number) => {
      const calls = (count: number) => counted('fr', count, 'consultation', 'consultations');
      if (!more) return `${calls(n)}.`;
      const first = `Les ${n} premières sont affichées`;
      return total === undefined ? `${first}.` : `${first}, sur ${calls(total)}.`;
    },
    none: 'Aucune consultation ne correspond',
    noneText: 'Élargissez un filtre, ou regardez aussi celles qui sont closes.',
    all: 'Voir toutes les consultations',
    empty: 'Aucune consultation ouverte n’est suivie',
    emptyText:
      'Importez un avis du BOAMP, de TED ou un tableau, collez le texte d’un avis, ou saisissez-en une : un objet, un acheteur et un lot suffisent.',
    emptyVisitor: 'Les membres du pôle y rangent les consultations auxquelles ils peuvent répondre ensemble.',
  },
  en: {
    title: 'Calls for tenders',
    lead: 'The calls that the cluster follows, and what its members can do of them together.',
    filters: 'Filters',
    text: 'Subject or buyer',
    textPlaceholder: 'cleaning, Sicoval…',
    states: 'State',
    stateOptions: { OPEN: 'Open', CLOSED: 'Closed', AWARDED: 'Awarded', ALL: 'All' },
    due: 'Deadline',
    dueOptions: { ALL: 'Any', D7: 'Within 7 days', D30: 'Within 30 days', D90: 'Within 90 days' },
    tag: 'Tag',
    nature: 'Nature',
    anyNature: 'All',
    reserved: 'Reserved contracts',
    reservedOptions: { ANY: 'Either', YES: 'Reserved', NO: 'Not reserved' },
    sort: 'Sort',
    sorts: { DEADLINE_ASC: 'Next deadline', RECENT_DESC: 'Latest', NAME_ASC: 'Subject, A to Z' },
    reset: 'Clear the filters',
    results: 'Calls for tenders',
    call: 'Subject',
    deadline: 'Deadline',
    lots: 'Lots',
    value: 'Value (before tax)',
    shown: (n: number, more: boolean, total?: number) => {
      const calls = (count: number) => counted('en', count, 'call', 'calls');
      if (!more) return `${calls(n)}.`;
      const first = `The first ${n} are shown`;
      return total === undefined ? `${first}.` : `${first}, of ${calls(total)}.`;
    },
    none: 'No call matches',
    noneText: 'Widen a filter, or look at the closed ones too.',
    all: 'See all calls',
    empty: 'No open call is followed',
    emptyText:
      'Import a notice of BOAMP, of TED or a spreadsheet, paste the text of a notice, or type one in: a subject, a buyer and a lot will do.',
    emptyVisitor: 'Members of the cluster keep here the calls that they can answer together.',
  },
});
