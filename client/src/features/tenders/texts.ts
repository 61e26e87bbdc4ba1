import { counted, de, defineTexts } from '../../lib/i18n';

/** What the screens of calls have in common. */
export const texts = defineTexts({
  fr: {
    renewals: 'À renouveler',
    add: 'Saisir une consultation',
    import: 'Importer',
    open: 'Ouverte',
    closed: 'Close',
    awarded: 'Attribuée',
    noDeadline: 'Sans date limite connue',
    today: 'aujourd’hui',
    tomorrow: 'demain',
    inDays: (n: number) => `dans ${counted('fr', n, 'jour', 'jours')}`,
    daysAgo: (n: number) => `il y a ${counted('fr', n, 'jour', 'jours')}`,
    lots: (n: number) => counted('fr', n, 'lot', 'lots'),
    months: (n: number) => counted('fr', n, 'mois', 'mois'),
    covered: (n: number, of: number) =>
      of === 0
        ? 'Besoins non dits'
        : n === of
          ? counted('fr', of, 'besoin, couvert', 'besoins, tous couverts')
          : `${n} besoin${n > 1 ? 's' : ''} sur ${of} couvert${n > 1 ? 's' : ''}`,
    coveredByPole: 'Ce que le pôle couvre',
    private: 'Privée',
    reserved: 'Réservée',
    reservedTo: (who: string) => `Réservé\u00a0: ${who}`,
    clock: (zone: string) => `heure ${de(zone)}`,
  },
  en: {
    renewals: 'Up for renewal',
    add: 'Type in a call',
    import: 'Import',
    open: 'Open',
    closed: 'Closed',
    awarded: 'Awarded',
    noDeadline: 'No known deadline',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (n: number) => `in ${counted('en', n, 'day', 'days')}`,
    daysAgo: (n: number) => `${counted('en', n, 'day', 'days')} ago`,
    lots: (n: number) => counted('en', n, 'lot', 'lots'),
    months: (n: number) => counted('en', n, 'month', 'months'),
    covered: (n: number, of: number) =>
      of === 0
        ? 'Needs not stated'
        : n === of
          ? counted('en', of, 'need, covered', 'needs, all covered')
          : `${n} of ${counted('en', of, 'need', 'needs')} covered`,
    coveredByPole: 'What the cluster covers',
    private: 'Private',
    reserved: 'Reserved',
    reservedTo: (who: string) => `Reserved: ${who}`,
    clock: (zone: string) => `${zone} time`,
  },
});
