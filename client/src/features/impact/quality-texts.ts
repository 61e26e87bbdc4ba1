import { counted, de, defineTexts } from '../../lib/i18n';

/** Words of how good the figures are, for who facilitates the pole. */
export const qualityTexts = defineTexts({
  fr: {
    title: 'Qualité des données',
    lead: 'Pour l’animation du pôle : ce qui manque, ce qui date, ce qui se contredit et ce qui surprend, chacun avec l’endroit où le corriger.',
    coverage: 'Couverture',
    coverageText: 'Combien de membres de l’année ont donné chaque chiffre.',
    coverageRows: 'Réponses par chiffre et par année',
    figure: 'Chiffre',
    of: (known: number, of: number) => `${known} sur ${of}`,
    noMembers: 'Aucun membre n’est enregistré pour ces années.',
    silent: (n: number, year: number) =>
      n === 0
        ? `Tous les membres ont donné quelque chose pour ${year}.`
        : `${counted('fr', n, 'membre n’a', 'membres n’ont')} rien donné pour ${year} : `,
    collect: (year: number) => `Ouvrir la collecte ${year}`,
    fill: (name: string, year: number) => `Saisir les chiffres ${year} ${de(name)}`,
    ages: 'Âge des chiffres',
    ageRows: 'Dernière valeur de chaque indicateur',
    indicator: 'Indicateur',
    latest: 'Dernière valeur',
    age: 'Âge',
    mend: 'Où le corriger',
    unknown: 'aucune valeur datée',
    years: (n: number) => (n <= 0 ? 'de cette année' : counted('fr', n, 'an', 'ans')),
    toCollection: 'la collecte',
    toDocuments: 'les documents',
    toProjects: 'les projets accompagnés',
    disagreements: (n: number) => `Désaccords (${n})`,
    disagreementsText:
      'Des documents disent autre chose de la même période, et personne n’a dit lequel suivre. On le dit sur la page de ce dont ils parlent.',
    settle: (name: string) => `Trancher sur la page ${de(name)}`,
    noDisagreement: 'Aucun désaccord ouvert.',
    doubtful: (n: number) => `Valeurs surprenantes (${n})`,
    doubtfulText:
      'Données par des membres, et que personne n’a confirmées. Confirmer ou corriger dans leur formulaire.',
    noDoubt: 'Aucune valeur surprenante à vérifier.',
    check: (name: string, year: number) => `Vérifier dans le formulaire ${year} ${de(name)}`,
  },
  en: {
    title: 'Quality of the data',
    lead: 'For who facilitates the cluster: what is missing, old, contradictory or surprising, each with the place where it can be mended.',
    coverage: 'Coverage',
    coverageText: 'How many members of the year gave each figure.',
    coverageRows: 'Answers by figure and year',
    figure: 'Figure',
    of: (known: number, of: number) => `${known} of ${of}`,
    noMembers: 'No member is recorded for these years.',
    silent: (n: number, year: number) =>
      n === 0
        ? `All members gave something for ${year}.`
        : `${counted('en', n, 'member', 'members')} gave nothing for ${year}: `,
    collect: (year: number) => `Open the collection of ${year}`,
    fill: (name: string, year: number) => `Enter the figures of ${year} of ${name}`,
    ages: 'Age of the figures',
    ageRows: 'Latest value of each indicator',
    indicator: 'Indicator',
    latest: 'Latest value',
    age: 'Age',
    mend: 'Where to mend it',
    unknown: 'no dated value',
    years: (n: number) => (n <= 0 ? 'of this year' : counted('en', n, 'year', 'years')),
    toCollection: 'the collection',
    toDocuments: 'the documents',
    toProjects: 'supported projects',
    disagreements: (n: number) => `Disagreements (${n})`,
    disagreementsText:
      'Documents say otherwise of the same period, and nobody has said which one to follow. That is said on the page of what they speak of.',
    settle: (name: string) => `Settle it on the page of ${name}`,
    noDisagreement: 'No open disagreement.',
    doubtful: (n: number) => `Surprising values (${n})`,
    doubtfulText: 'Given by members, and confirmed by nobody. Confirm or correct them in their form.',
    noDoubt: 'No surprising value to check.',
    check: (name: string, year: number) => `Check it in the ${year} form of ${name}`,
  },
});
