import { counted, de, defineTexts } from '../../lib/i18n';

/** How nodes are sized, and gathered by who cooperates with whom. */
export const gatheringTexts = defineTexts({
  fr: {
    size: 'Taille',
    sizes: {
      partenaires: 'nombre de voisins',
      liens: 'nombre de liens',
      passeurs: 'passeurs',
      egale: 'la même',
    },
    sizedBy: {
      liens: 'Plus grand : plus de liens',
      passeurs:
        'Plus grand : sur plus de chemins entre les membres (passeur). Les autres acteurs ont la plus petite taille.',
      egale: 'Taille sans signification',
    },
    group: 'par coopération',
    columns: { group: 'Groupe', ties: 'Liens', ways: 'Passeur' },
    title: 'Groupes qui coopèrent',
    none: 'Dans aucun groupe',
    around: (name: string) => `Autour ${de(name)}`,
    groupOf: (n: number) =>
      `Groupe de ${counted('fr', n, 'acteur', 'acteurs')} qui coopèrent surtout entre eux.`,
    sure: (percent: string) =>
      `Groupes trouvés par la méthode de Louvain ; d’un tirage à l’autre, ils se ressemblent à ${percent}.`,
    waiting: 'Recherche des groupes…',
    notRead: 'Cela n’a pas pu être lu.',
    again: 'Réessayer',
    nobody: 'Aucune coopération : aucun groupe.',
    tooMany: 'Trop d’acteurs pour dire qui est dans quel groupe : ouvrez un territoire ou une fonction.',
    tryWithout: 'Essayer sans',
    tryWithoutText: (name: string) => `Voir ce que le réseau perdrait sans ${name}`,
    loss: 'Ce que le réseau perd',
    without: (names: readonly string[]) => `Sans ${names.join(', ')} :`,
    tiesLost: (ended: number, thinner: number) =>
      `${counted('fr', ended, 'lien disparaît', 'liens disparaissent')}, ${counted('fr', thinner, 'autre continue', 'autres continuent')} avec moins de participants.`,
    leftAlone: (n: number) => `${counted('fr', n, 'acteur n’a', 'acteurs n’ont')} plus aucun lien :`,
    leftApart: (n: number) =>
      `${counted('fr', n, 'acteur ne joint', 'acteurs ne joignent')} plus le reste (en rouge sur la carte) :`,
    nothingBreaks: 'Tous les autres restent reliés : rien ne tient à cela seul.',
    countedHow: (day: boolean) =>
      `Compté sur les liens dessinés${day ? ' et possibles à la date choisie' : ', à toute date'} ; la page des positions ne compte que les coopérations entre membres.`,
    putBack: 'Remettre',
  },
  en: {
    size: 'Size',
    sizes: {
      partenaires: 'number of neighbours',
      liens: 'number of ties',
      passeurs: 'go-betweens',
      egale: 'the same',
    },
    sizedBy: {
      liens: 'Larger: more ties',
      passeurs: 'Larger: on more ways between members (go-between). Other actors have the smallest size.',
      egale: 'Size means nothing',
    },
    group: 'by cooperation',
    columns: { group: 'Group', ties: 'Ties', ways: 'Go-between' },
    title: 'Groups that cooperate',
    none: 'In no group',
    around: (name: string) => `Around ${name}`,
    groupOf: (n: number) =>
      `Group of ${counted('en', n, 'actor', 'actors')} who cooperate mostly among themselves.`,
    sure: (percent: string) =>
      `Groups found by the method of Louvain; from one draw to another they are ${percent} alike.`,
    waiting: 'Looking for groups…',
    notRead: 'This could not be read.',
    again: 'Try again',
    nobody: 'No cooperation: no group.',
    tooMany: 'Too many actors to tell who is in which group: open a territory or a function.',
    tryWithout: 'Try without',
    tryWithoutText: (name: string) => `See what the network would lose without ${name}`,
    loss: 'What the network loses',
    without: (names: readonly string[]) => `Without ${names.join(', ')}:`,
    tiesLost: (ended: number, thinner: number) =>
      `${counted('en', ended, 'tie ends', 'ties end')}, ${counted('en', thinner, 'other goes on', 'others go on')} with fewer participants.`,
    leftAlone: (n: number) => `${counted('en', n, 'actor has', 'actors have')} no tie left:`,
    leftApart: (n: number) =>
      `${counted('en', n, 'actor no longer reaches', 'actors no longer reach')} the rest (red on the map):`,
    nothingBreaks: 'All others are still linked: nothing hangs on this alone.',
    countedHow: (day: boolean) =>
      `Counted over the ties drawn${day ? ' that were possible at the date chosen' : ', at any date'}; the page of positions counts cooperations between members alone.`,
    putBack: 'Put back',
  },
});
