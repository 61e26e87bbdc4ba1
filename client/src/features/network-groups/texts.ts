import { formatNumber } from '../../lib/format';
import { counted, defineTexts } from '../../lib/i18n';

const actors = {
  fr: (n: number) => counted('fr', n, 'acteur', 'acteurs'),
  en: (n: number) => counted('en', n, 'actor', 'actors'),
};
const ties = {
  fr: (n: number) => counted('fr', n, 'lien', 'liens'),
  en: (n: number) => counted('en', n, 'tie', 'ties'),
};
const groups = {
  fr: (n: number) => counted('fr', n, 'groupe', 'groupes'),
  en: (n: number) => counted('en', n, 'group', 'groups'),
};

export const texts = defineTexts({
  fr: {
    title: 'Réseau par groupes',
    canvas: (n: number) =>
      `Dessin du réseau : ${groups.fr(n)}. Flèches : passer de l’un à l’autre. Entrée : ouvrir. Échap : remonter. Le tableau dit la même chose.`,
    nowhere: 'Territoire non dit',
    unplaced: (name: string) => `${name}, sans précision`,
    noFunction: 'Sans fonction dite',
    others: 'Pôles, lieux, instances, personnes',
    tiesLabel: ties.fr,
    groupLabel: (name: string, n: number) => `${name}\u00a0·\u00a0${formatNumber(n, 'fr')}`,
    notDrawn: (a: number, l: number, n: number) =>
      `${actors.fr(a)} et ${ties.fr(l)} ne sont pas dessinés un par un : ils sont réunis en ${groups.fr(n)}.`,
    opens: 'Ouvrez un groupe pour voir qui en est.',
    withInvented: 'Avec ce qui est inventé pour la démonstration.',
    omitted: (n: number, a: number, l: number) =>
      `Hors du dessin, faute de place : ${groups.fr(n)} parmi ceux qui comptent le moins d’acteurs, avec ${actors.fr(a)} et ${ties.fr(l)}.`,
    omittedTies: (l: number) =>
      `Hors du dessin, faute de place : ${ties.fr(l)} entre groupes, parmi les moins denses.`,
    several: 'Un acteur qui a plusieurs fonctions compte dans chacune.',
    drawable: 'Il y a assez peu d’acteurs pour les dessiner tous.',
    drawAll: 'Dessiner les acteurs',
    drawBest: 'Dessiner seulement les 500 mieux reliés',
    key: 'Un rond est un groupe : plus il est grand, plus il compte d’acteurs. Un trait dit que des acteurs des deux groupes partagent des liens : plus il est épais, plus il y en a.',
    levels: {
      REGION: 'Par région',
      DEPARTEMENT: 'Par département',
      EPCI: 'Par intercommunalité',
      COMMUNE: 'Par commune',
    },
    byFunction: 'Par fonction',
    filters: 'Ce qui est compté',
    asked: 'Aussi pris en compte :',
    left: 'Pas pris en compte dans ces groupes, seulement dans le dessin des acteurs :',
    choice: (name: string, values: string) => `${name} : ${values}`,
    choices: { day: 'Date', knownOn: 'Tel qu’on le savait le' },
    allBack: 'Tout remettre',
    hub: 'Avec l’association du pôle',
    empty: 'Personne dans ce choix',
    emptyText: 'Aucun acteur ne répond à ces filtres.',
    nothingFound: 'Rien de ce nom',
    asCsv: 'Groupes (CSV)',
    made: (day: string, address: string) => `Fait le ${day} avec Maillage : ${address}`,
    groupsTable: 'Groupes affichés',
    group: 'Groupe',
    actors: 'Acteurs',
    inside: 'Liens à l’intérieur',
    outside: 'Groupes liés',
    mostWith: 'Surtout avec',
    with: (name: string, n: number) => `${name} (${ties.fr(n)})`,
    spoken: (name: string, a: string, l: number, most: string) =>
      `${name} : ${a}, ${ties.fr(l)} à l’intérieur.${most ? ` Surtout avec : ${most}.` : ''}`,
    actorsUnit: actors.fr,
    thingsUnit: (n: number) => counted('fr', n, 'élément', 'éléments'),
    keys: 'Réseau par groupes',
    keyTexts: {
      arrows: 'aller au groupe dans cette direction',
      enter: 'ouvrir le groupe',
      escape: 'remonter d’un niveau',
    },
  },
  en: {
    title: 'Network by groups',
    canvas: (n: number) =>
      `Drawing of the network: ${groups.en(n)}. Arrows: move from one to another. Enter: open. Escape: go up. The table says the same.`,
    nowhere: 'Territory not stated',
    unplaced: (name: string) => `${name}, not more precisely`,
    noFunction: 'No function stated',
    others: 'Clusters, places, bodies, people',
    tiesLabel: ties.en,
    groupLabel: (name: string, n: number) => `${name}\u00a0·\u00a0${formatNumber(n, 'en')}`,
    notDrawn: (a: number, l: number, n: number) =>
      `${actors.en(a)} and ${ties.en(l)} are not drawn one by one: they are put together in ${groups.en(n)}.`,
    opens: 'Open a group to see who is in it.',
    withInvented: 'With what is invented for demonstration.',
    omitted: (n: number, a: number, l: number) =>
      `Not drawn for want of room: ${groups.en(n)} among those with the fewest actors, with ${actors.en(a)} and ${ties.en(l)}.`,
    omittedTies: (l: number) =>
      `Not drawn for want of room: ${ties.en(l)} between groups, among the least dense.`,
    several: 'An actor with several functions counts in each of them.',
    drawable: 'There are few enough actors to draw them all.',
    drawAll: 'Draw the actors',
    drawBest: 'Draw only the 500 best connected',
    key: 'A circle is a group: the larger it is, the more actors are in it. A line says that actors of the two groups share ties: the thicker it is, the more of them.',
    levels: {
      REGION: 'By region',
      DEPARTEMENT: 'By département',
      EPCI: 'By inter-municipal area',
      COMMUNE: 'By municipality',
    },
    byFunction: 'By function',
    filters: 'What is counted',
    asked: 'Also taken into account:',
    left: 'Not taken into account in these groups, only in the drawing of actors:',
    choice: (name: string, values: string) => `${name}: ${values}`,
    choices: { day: 'Date', knownOn: 'As known on' },
    allBack: 'Bring all back',
    hub: 'With the cluster’s association',
    empty: 'Nobody in this choice',
    emptyText: 'No actor answers these filters.',
    nothingFound: 'Nothing of that name',
    asCsv: 'Groups (CSV)',
    made: (day: string, address: string) => `Made on ${day} with Maillage: ${address}`,
    groupsTable: 'Groups shown',
    group: 'Group',
    actors: 'Actors',
    inside: 'Ties within',
    outside: 'Groups tied to',
    mostWith: 'Mostly with',
    with: (name: string, n: number) => `${name} (${ties.en(n)})`,
    spoken: (name: string, a: string, l: number, most: string) =>
      `${name}: ${a}, ${ties.en(l)} within.${most ? ` Mostly with: ${most}.` : ''}`,
    actorsUnit: actors.en,
    thingsUnit: (n: number) => counted('en', n, 'item', 'items'),
    keys: 'Network by groups',
    keyTexts: {
      arrows: 'move to the group in that direction',
      enter: 'open the group',
      escape: 'go up one level',
    },
  },
});

export type Words = (typeof texts)['fr'];
