import { formatShare } from '../../lib/format';
import { counted, defineTexts } from '../../lib/i18n';

const roles = {
  fr: {
    coordinator: 'relie deux semblables',
    gatekeeper: 'fait entrer',
    representative: 'porte au dehors',
    itinerant: 'relie deux autres du même type',
    liaison: 'relie trois types',
  },
  en: {
    coordinator: 'links two of its kind',
    gatekeeper: 'brings in',
    representative: 'takes out',
    itinerant: 'links two of another type',
    liaison: 'links three types',
  },
};

export const positionTexts = defineTexts({
  fr: {
    title: 'Positions des membres',
    lead: 'Qui relie les autres, qui est seul, ce qui ne tient qu’à un lien : pour aller vers quelqu’un, pas pour classer.',
    titleOwn: 'Votre place dans le réseau',
    leadOwn:
      'Elle n’est montrée qu’à vous et à l’animation du pôle. Comptée parmi les membres de tous les pôles.',
    notAllowed: 'Ces mesures nomment des membres',
    notAllowedText: 'Elles ne sont montrées qu’à l’animation du pôle et, pour chaque membre, à celui-ci.',
    ofPole: 'Membres du pôle',
    table: (pole: string) => `Membres : ${pole}`,
    tableOwn: 'Vos structures',
    nobody: 'Aucun membre dans ce choix',
    nobodyText: 'Aucun acteur n’est connu comme membre de ce pôle avec ces filtres.',
    noneOwn: 'Aucune de vos structures dans ce choix',
    noneOwnText:
      'Seuls les membres d’un pôle sont situés ici : aucune de vos structures n’est connue comme telle avec ces filtres.',
    sort: 'Trier par',
    columns: {
      name: 'Membre',
      partners: 'Partenaires',
      betweenness: 'Passeur',
      cutOff: 'S’il partait',
      constraint: 'Cercle fermé',
      brokerage: 'Entremise',
    },
    means: 'Ce que cela veut dire',
    definition: 'Définition',
    definitionOf: (name: string) => `Définition : ${name}`,
    wordsOf: {
      partners: {
        sentence: 'Combien d’autres acteurs coopèrent avec ce membre.',
        definition: 'Degré : nombre d’acteurs avec qui il partage au moins une coopération.',
      },
      betweenness: {
        sentence:
          'Pour aller d’un acteur à un autre par des gens qui se connaissent, part des chemins les plus courts qui passent par lui.',
        definition:
          'Intermédiarité : Σ des parts des plus courts chemins entre deux autres qui passent par lui (Brandes 2001) ÷ ((n − 1)(n − 2)/2).',
      },
      cutOff: {
        sentence: 'Combien d’acteurs ne pourraient plus joindre le reste de son réseau.',
        definition:
          'Point d’articulation : acteurs de sa composante, sans lui, hors de la plus grande partie qui reste (Hopcroft et Tarjan 1973).',
      },
      constraint: {
        sentence: 'Bas : ses partenaires ne se connaissent pas entre eux. Haut : ils forment déjà un cercle.',
        definition:
          'Contrainte : Σ_j (p_ij + Σ_q p_iq p_qj)², p étant 1 ÷ nombre de partenaires (Burt 1992).',
      },
      brokerage: {
        sentence:
          'Combien de fois il est entre un prestataire et un client qui ne traitent pas ensemble, selon leurs types d’acteur.',
        definition:
          'Rôles de Gould et Fernandez (1989) sur les liens qui ont un sens (vendre, former, conseiller) : coordonne (trois du même type), fait entrer, porte au dehors, relie deux du même type, relie trois types.',
      },
    },
    roles: roles.fr,
    alone: 'Sans partenaire connu ici : un premier contact à proposer, ou un lien à recueillir.',
    holds: (name: string, n: number) =>
      `Sans ${name}, ${n > 1 ? `${counted('fr', n, 'acteur', 'acteurs')} ne joindraient` : 'un acteur ne joindrait'} plus le reste : un second lien à créer.`,
    byOne: 'Tient au réseau par un seul partenaire.',
    between: (share: number) => `Sur le chemin de ${formatShare(share, 'fr')} des paires d’autres acteurs.`,
    circle: 'Dans un cercle qui se connaît déjà : peu d’idées y entrent d’ailleurs.',
    ordinary: 'Plusieurs partenaires ; rien ne tient à ce membre seul.',
    bridges: 'Ce qui ne tient qu’à un lien',
    bridgesLead: 'Si ces deux-là cessaient de coopérer, une partie du réseau ne joindrait plus l’autre.',
    noBridges: 'Aucune paire n’est seule à tenir deux parties du réseau ensemble.',
    bridge: (one: string, other: string) => `${one} et ${other}`,
    apart: (n: number) =>
      n === 1 ? 'un acteur serait coupé' : `${counted('fr', n, 'acteur', 'acteurs')} seraient coupés`,
    show: 'Voir sur la carte',
    showIn: (name: string) => `Voir ${name} sur la carte`,
    onMap: 'Voir les passeurs sur la carte',
    tooMany:
      'Trop d’acteurs pour suivre tous les chemins : la part des chemins n’est pas calculée. Ouvrez un territoire.',
  },
  en: {
    title: 'Positions of members',
    lead: 'Who links others, who is alone, what hangs on one tie: to reach out to somebody, not to rank.',
    titleOwn: 'Your place in the network',
    leadOwn: 'Only you and the cluster’s facilitators see it. Counted among the members of all clusters.',
    notAllowed: 'These measures name members',
    notAllowedText: 'They are shown to the cluster’s facilitators and, for each member, to that member only.',
    ofPole: 'Members of the cluster',
    table: (pole: string) => `Members: ${pole}`,
    tableOwn: 'Your structures',
    nobody: 'No member in this choice',
    nobodyText: 'No actor is known as a member of this cluster with these filters.',
    noneOwn: 'None of your structures in this choice',
    noneOwnText:
      'Only members of a cluster are placed here: none of your structures is known as one with these filters.',
    sort: 'Sort by',
    columns: {
      name: 'Member',
      partners: 'Partners',
      betweenness: 'Go-between',
      cutOff: 'If it left',
      constraint: 'Closed circle',
      brokerage: 'Brokerage',
    },
    means: 'What it means',
    definition: 'Definition',
    definitionOf: (name: string) => `Definition: ${name}`,
    wordsOf: {
      partners: {
        sentence: 'How many other actors cooperate with this member.',
        definition: 'Degree: actors with whom it shares at least one cooperation.',
      },
      betweenness: {
        sentence:
          'To go from one actor to another by people who know each other: the share of the shortest ways that lead over it.',
        definition:
          'Betweenness: Σ of its shares of the shortest ways between two others (Brandes 2001) ÷ ((n − 1)(n − 2)/2).',
      },
      cutOff: {
        sentence: 'How many actors could no longer reach the rest of its network.',
        definition:
          'Articulation point: actors of its component, without it, outside the largest part that is left (Hopcroft and Tarjan 1973).',
      },
      constraint: {
        sentence: 'Low: its partners do not know each other. High: they are a circle already.',
        definition: 'Constraint: Σ_j (p_ij + Σ_q p_iq p_qj)², p being 1 ÷ number of partners (Burt 1992).',
      },
      brokerage: {
        sentence:
          'How often it is between a provider and a client who do not deal with each other, by their types of actor.',
        definition:
          'Roles of Gould and Fernandez (1989) over ties with a direction (selling, training, advising): coordinator (three of one type), gatekeeper, representative, itinerant, liaison.',
      },
    },
    roles: roles.en,
    alone: 'No known partner here: a first contact to propose, or a tie to ask about.',
    holds: (name: string, n: number) =>
      `Without ${name}, ${n === 1 ? 'one actor' : counted('en', n, 'actor', 'actors')} could no longer reach the rest: a second tie to make.`,
    byOne: 'Holds to the network by one partner.',
    between: (share: number) => `On the way of ${formatShare(share, 'en')} of the pairs of other actors.`,
    circle: 'In a circle that knows itself already: few ideas come in from elsewhere.',
    ordinary: 'Several partners; nothing hangs on this member alone.',
    bridges: 'What hangs on one tie',
    bridgesLead: 'If these two ceased to cooperate, part of the network could no longer reach the other.',
    noBridges: 'No pair alone holds two parts of the network together.',
    bridge: (one: string, other: string) => `${one} and ${other}`,
    apart: (n: number) =>
      n === 1 ? 'one actor would be cut off' : `${counted('en', n, 'actor', 'actors')} would be cut off`,
    show: 'See on the map',
    showIn: (name: string) => `See ${name} on the map`,
    onMap: 'See the go-betweens on the map',
    tooMany: 'Too many actors to follow all ways: the share of ways is not computed. Open a territory.',
  },
});
