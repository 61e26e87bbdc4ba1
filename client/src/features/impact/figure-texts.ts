import { counted, defineTexts } from '../../lib/i18n';

/** Words of what members give each year, on the page of impact. */
export const figureTexts = defineTexts({
  fr: {
    title: 'Ce que déclarent les membres',
    lead: 'Sommes des chiffres que les membres donnent chaque année. La valeur d’un membre n’est lue que par lui et par l’animation : une somme qui la laisserait deviner n’est pas montrée.',
    invented: 'Seuls les membres inventés y sont comptés : ils ne s’additionnent jamais aux vrais.',
    everything:
      'Vous animez ce pôle : vous lisez toutes les sommes. Ce que les autres ne voient pas le dit, avec la raison.',
    withheld: 'Non montré',
    hidden: 'Non montré aux autres',
    year: 'Année',
    value: 'Valeur',
    known: 'Membres connus',
    median: 'Médiane',
    medianOf: (value: string) => `médiane ${value}`,
    noMedian: 'non montrée',
    returns: 'Déclarations',
    openYear: (label: string, year: number, n: number) =>
      `Voir ${counted('fr', n, 'déclaration', 'déclarations')} derrière « ${label} » en ${year}`,
    closeYear: (label: string, year: number) => `Fermer ce qu’il y a derrière « ${label} » en ${year}`,
    rows: (label: string) => `${label}, année par année`,
    said: (how: string, when: string) => `${how}, ${when}`,
    behind: (label: string, year: number) => `Derrière « ${label} » en ${year}`,
    nothing: 'Aucun chiffre n’est publié pour ce choix.',
    nothingGiven: 'Aucun membre n’a encore donné de chiffre pour ce choix.',
    toCollection: 'Collecter les chiffres d’une année',
    territory: 'Territoire des membres',
    everywhere: 'Tous',
    inTerritory: (name: string, n: number) => `${name} (${n})`,
    onlySince: (name: string, year: string) =>
      `${name} n’a ses limites que depuis ${year} : pour les années d’avant, rien n’y est compté.`,
    onlyUntil: (name: string, year: string) =>
      `${name} n’a eu ses limites que jusqu’en ${year} : pour les années d’après, rien n’y est compté.`,
    onlyMembers: (name: string) =>
      `Le territoire (${name}) ne vaut que pour ce que déclarent les membres ; les chiffres des documents sont ceux du pôle entier.`,
    from: 'De l’année',
    to: 'à l’année',
    first: 'la première',
    last: 'la dernière',
    publishing: 'Publier les chiffres d’une année',
    publishingText:
      'Publier décide une fois pour toutes ce que les autres voient de l’année, des chiffres des membres et des nombres de projets accompagnés : les corrections faites ensuite n’y changent rien, pour que leur différence ne dise la valeur de personne. Vérifiez d’abord les valeurs surprenantes de la collecte.',
    given: (n: number) => counted('fr', n, 'structure a répondu', 'structures ont répondu'),
    projects: (n: number) => counted('fr', n, 'projet accompagné à publier', 'projets accompagnés à publier'),
    publish: (year: number) => `Publier ${year}`,
    published: (when: string) => `publié le ${when}`,
    running: 'année en cours : à publier quand elle sera finie',
    done: (year: number) => `Les chiffres de ${year} sont publiés.`,
  },
  en: {
    title: 'What members declare',
    lead: 'Sums of the figures that members give each year. The value of one member is read by itself and the facilitator alone: a sum that would let it be guessed is not shown.',
    invented: 'Only invented members are counted here: they are never added to real ones.',
    everything:
      'You facilitate this cluster: you read every sum. What others do not see says so, with the reason.',
    withheld: 'Not shown',
    hidden: 'Not shown to others',
    year: 'Year',
    value: 'Value',
    known: 'Members known',
    median: 'Median',
    medianOf: (value: string) => `median ${value}`,
    noMedian: 'not shown',
    returns: 'Returns',
    openYear: (label: string, year: number, n: number) =>
      `See ${counted('en', n, 'return', 'returns')} behind “${label}” in ${year}`,
    closeYear: (label: string, year: number) => `Close what is behind “${label}” in ${year}`,
    rows: (label: string) => `${label}, year by year`,
    said: (how: string, when: string) => `${how}, ${when}`,
    behind: (label: string, year: number) => `Behind “${label}” in ${year}`,
    nothing: 'No figure is published for this choice.',
    nothingGiven: 'No member has given a figure yet for this choice.',
    toCollection: 'Collect the figures of a year',
    territory: 'Members’ territory',
    everywhere: 'All',
    inTerritory: (name: string, n: number) => `${name} (${n})`,
    onlySince: (name: string, year: string) =>
      `${name} has its limits only since ${year}: for the years before, nothing is counted there.`,
    onlyUntil: (name: string, year: string) =>
      `${name} had its limits only until ${year}: for the years after, nothing is counted there.`,
    onlyMembers: (name: string) =>
      `The territory (${name}) applies to what members declare alone; the figures of the documents are those of the whole cluster.`,
    from: 'From the year',
    to: 'to the year',
    first: 'the first',
    last: 'the last',
    publishing: 'Publish the figures of a year',
    publishingText:
      'Publishing decides once and for all what others see of the year, of members’ figures and of the numbers of supported projects: later corrections do not change it, so that their difference tells nobody’s value. Check the surprising values of the collection first.',
    given: (n: number) => counted('en', n, 'structure answered', 'structures answered'),
    projects: (n: number) =>
      counted('en', n, 'supported project to publish', 'supported projects to publish'),
    publish: (year: number) => `Publish ${year}`,
    published: (when: string) => `published on ${when}`,
    running: 'the current year: to be published once it is over',
    done: (year: number) => `The figures of ${year} are published.`,
  },
});
