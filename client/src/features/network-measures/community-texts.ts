import { counted, defineTexts } from '../../lib/i18n';

/** The groups that cooperate, beside the measures. */
export const communityTexts = defineTexts({
  fr: {
    title: 'Groupes qui coopèrent entre eux',
    lead: (n: number, percent: string) =>
      `${counted('fr', n, 'groupe d’acteurs', 'groupes d’acteurs')} qui coopèrent plus entre eux qu’avec les autres. D’un tirage à l’autre, les groupes se ressemblent à ${percent}.`,
    definition:
      'Méthode de Louvain (Blondel et al. 2008) ; un groupe dont les acteurs ne se joignent pas est séparé. De cinquante tirages, celui de plus forte modularité ; ressemblance : indice de Rand ajusté moyen entre tirages, sans les isolés.',
    members: 'Acteurs',
    inside: 'Paires dans le groupe',
    outside: 'Paires vers d’autres',
    none: 'Personne ne coopère encore : aucun groupe.',
    tooMany: 'Trop d’acteurs pour les nommer : ouvrez un territoire ou une fonction.',
    table: 'Qui est dans quel groupe',
    onMap: 'Voir sur la carte les groupes de tous les acteurs',
    others: (n: number) => `et ${counted('fr', n, 'autre', 'autres')}`,
  },
  en: {
    title: 'Groups that cooperate among themselves',
    lead: (n: number, percent: string) =>
      `${counted('en', n, 'group of actors', 'groups of actors')} who cooperate more among themselves than with others. From one draw to another the groups are ${percent} alike.`,
    definition:
      'Method of Louvain (Blondel et al. 2008); a group whose actors do not reach each other is split. Of fifty draws, the one of highest modularity; alike: mean adjusted Rand index between draws, without isolates.',
    members: 'Actors',
    inside: 'Pairs in the group',
    outside: 'Pairs with others',
    none: 'Nobody cooperates yet: no group.',
    tooMany: 'Too many actors to name them: open a territory or a function.',
    table: 'Who is in which group',
    onMap: 'See the groups of all actors on the map',
    others: (n: number) => `and ${counted('en', n, 'other', 'others')}`,
  },
});
