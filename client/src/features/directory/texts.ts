import { counted, defineTexts } from '../../lib/i18n';

export const texts = defineTexts({
  fr: {
    title: 'Annuaire',
    lead: 'Qui fait quoi. Structures et collectivités, avec leurs fonctions dans le pôle.',
    filters: 'Filtres',
    territory: 'Territoire',
    text: 'Nom, sigle ou graphie',
    textPlaceholder: 'Coopaction, BGE…',
    functions: 'Fonction',
    types: 'Type',
    anyFunction: 'Toutes',
    anyType: 'Tous',
    several: (n: number) => `${n} choix`,
    ess: 'Dans l’ESS ?',
    anyEss: 'Peu importe',
    essStatus: { YES: 'Oui', NO: 'Non', UNKNOWN: 'Non dit' },
    sort: 'Trier',
    sorts: {
      NAME_ASC: 'Nom, A à Z',
      NAME_DESC: 'Nom, Z à A',
      TIES_DESC: 'Nombre de liens',
      NEAREST: 'Les plus proches d’abord',
    },
    reset: 'Effacer les filtres',
    name: 'Nom',
    tieCount: 'Liens',
    ties: (n: number) => counted('fr', n, 'lien', 'liens'),
    results: 'Acteurs',
    shown: (n: number, more: boolean, total?: number) => {
      if (!more) return `${counted('fr', n, 'acteur', 'acteurs')}.`;
      const first = `Les ${n} premiers sont affichés`;
      return total === undefined
        ? `${first}.`
        : `${first}, sur ${counted('fr', total, 'acteur', 'acteurs')}.`;
    },
    none: 'Aucun acteur ne correspond',
    noneText:
      'Élargissez un filtre, ou cherchez une autre graphie : les noms changent d’un document à l’autre.',
    noneAround:
      'Élargissez le rayon ou un autre filtre. Qui n’a pas de commune dans sa fiche n’y est pas : une intercommunalité ou un département n’ont pas de centre.',
    empty: 'L’annuaire est vide',
    emptyText: 'Aucun acteur n’est encore dans la base.',
    seeInNetwork: 'Voir ces acteurs dans le réseau',
    distance: (kilometres: number, isEstimated: boolean) => `${isEstimated ? '≈ ' : ''}${kilometres} km`,
    aboutDistances:
      'À vol d’oiseau, entre les centres des communes (GeoNames, CC BY 4.0) ; ≈ là où celui d’une petite commune est estimé d’après ses voisines du même code postal, à 6 km près le plus souvent. Qui n’a pas de commune dans sa fiche n’y est pas.',
    unsaid: '—',
    unsaidSpoken: 'non dit',
  },
  en: {
    title: 'Directory',
    lead: 'Who does what. Structures and public authorities, with their functions in the cluster.',
    filters: 'Filters',
    territory: 'Territory',
    text: 'Name, acronym or spelling',
    textPlaceholder: 'Coopaction, BGE…',
    functions: 'Function',
    types: 'Type',
    anyFunction: 'All',
    anyType: 'All',
    several: (n: number) => `${n} chosen`,
    ess: 'In the SSE?',
    anyEss: 'Any',
    essStatus: { YES: 'Yes', NO: 'No', UNKNOWN: 'Not stated' },
    sort: 'Sort',
    sorts: {
      NAME_ASC: 'Name, A to Z',
      NAME_DESC: 'Name, Z to A',
      TIES_DESC: 'Number of ties',
      NEAREST: 'Nearest first',
    },
    reset: 'Clear the filters',
    name: 'Name',
    tieCount: 'Ties',
    ties: (n: number) => counted('en', n, 'tie', 'ties'),
    results: 'Actors',
    shown: (n: number, more: boolean, total?: number) => {
      if (!more) return `${counted('en', n, 'actor', 'actors')}.`;
      const first = `The first ${n} are shown`;
      return total === undefined ? `${first}.` : `${first}, of ${counted('en', total, 'actor', 'actors')}.`;
    },
    none: 'No actor matches',
    noneText: 'Widen a filter, or try another spelling: names change from one document to another.',
    noneAround:
      'Widen the distance or another filter. Who has no municipality on its page is not listed: an inter-municipal area or a département has no centre.',
    empty: 'The directory is empty',
    emptyText: 'No actor is in store yet.',
    seeInNetwork: 'See these actors in the network',
    distance: (kilometres: number, isEstimated: boolean) => `${isEstimated ? '≈ ' : ''}${kilometres} km`,
    aboutDistances:
      'As the crow flies, between the centres of municipalities (GeoNames, CC BY 4.0); ≈ where that of a small one is estimated from its neighbours with the same postal code, mostly within 6 km. Who has no municipality on its page is not listed.',
    unsaid: '—',
    unsaidSpoken: 'not stated',
  },
});
