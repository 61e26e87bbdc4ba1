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
    nobody: 'Aucune coopération : aucun groupe.',
    tooMany: 'Trop d’acteurs pour dire qui est dans quel groupe : ouvrez un territoire ou une fonction.',
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
    nobody: 'No cooperation: no group.',
    tooMany: 'Too many actors to tell who is in which group: open a territory or a function.',
  },
});
