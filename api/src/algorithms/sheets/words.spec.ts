import { actorTypes, approvals, functions, tieKinds } from '@maillage/graph-schema/vocabulary';
import { approvalOf, functionsOf, isNoActor, memberOf, typeOf } from './actor-words';
import { tieKindOf, tieStatusOf } from './tie-words';
import { saysNothing, yesOrNo } from './words';

describe('words of closed lists', () => {
  it('are their labels in both languages, and their codes', () => {
    const ways = <C extends string>({ code, label }: { code: C; label: { fr: string; en: string } }) =>
      [code, label.fr, label.en, label.fr.toUpperCase(), label.en.toLowerCase()].map(
        (words) => [words, code] as const,
      );
    for (const [words, code] of actorTypes.flatMap(ways))
      expect([words, typeOf(words)?.type]).toEqual([words, code]);
    for (const [words, code] of tieKinds.flatMap(ways))
      expect([words, tieKindOf(words)]).toEqual([words, code]);
    for (const [words, code] of approvals.flatMap(ways))
      expect([words, approvalOf(words)]).toEqual([words, code]);
    for (const [words, code] of functions.flatMap(ways))
      expect([words, functionsOf(words)]).toEqual([words, { found: [code], unread: [] }]);
  });

  it.each([
    ['SCOP', 'COOPERATIVE SCOP'],
    ['SARL coopérative ouvrière de production (SCOP)', 'COOPERATIVE SCOP'],
    ['Scic SA', 'COOPERATIVE SCIC'],
    ['Société coopérative d’intérêt collectif', 'COOPERATIVE SCIC'],
    ['CAE', 'COOPERATIVE CAE'],
    ['Coopérative d’activités et d’emploi', 'COOPERATIVE CAE'],
    ['Coopératives', 'COOPERATIVE'],
    ['Association loi 1901', 'ASSOCIATION'],
    ['Association déclarée ', 'ASSOCIATION'],
    ['Asso', 'ASSOCIATION'],
    ['SARL', 'COMPANY'],
    ['SAS, société par actions simplifiée', 'COMPANY'],
    ['Entreprise', 'COMPANY'],
    ['Fondation', 'OTHER_STRUCTURE'],
    ['Mutuelle', 'OTHER_STRUCTURE'],
    ['Mairie', 'COMMUNE'],
    ['Ville de Toulouse', 'COMMUNE'],
    ['Communauté de communes', 'EPCI'],
    ['Métropole', 'EPCI'],
    ['Établissement public de coopération intercommunale', 'EPCI'],
    ['Conseil départemental', 'DEPARTEMENT'],
    ['Conseil régional', 'REGION'],
    ['Université', 'RESEARCH_TRAINING'],
    ['Organisme de formation', 'RESEARCH_TRAINING'],
    ['Banque', 'FINANCE'],
    ['Financeur', 'FINANCE'],
    ['Fédération de coopératives', 'NETWORK_HEAD'],
    ['Réseau', 'NETWORK_HEAD'],
    ['Ministère', 'STATE_SERVICE'],
    ['Culture', undefined],
    ['Entreprise d’insertion', undefined],
  ])('type « %s »', (words, expected) => {
    const read = typeOf(words);
    expect(read && [read.type, read.status].filter(Boolean).join(' ')).toBe(expected);
  });

  it('know what is no actor', () => {
    expect(['Pôle', 'lieu', 'Personne', 'person', 'Cluster'].map(isNoActor)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['Association', 'Tiers-lieu', 'Culture', ''].map(isNoActor)).toEqual([false, false, false, false]);
  });

  it.each([
    ['Groupement d’achat', 'PURCHASING_GROUP'],
    ['achats groupés', 'PURCHASING_GROUP'],
    ['Appel d’offres', 'JOINT_BID'],
    ['Réponses communes', 'JOINT_BID'],
    ['co-traitance', 'JOINT_BID'],
    ['Formations', 'SHARED_TRAINING'],
    ['Locaux', 'SHARED_PREMISES'],
    ['mutualisation', 'SHARED_SERVICES'],
    ['Prestation', 'COMMERCIAL_RELATION'],
    ['Client / fournisseur', 'COMMERCIAL_RELATION'],
    ['Financements', 'FUNDING'],
    ['Adhésions', 'MEMBERSHIP'],
    ['R&D', 'RESEARCH_DEVELOPMENT'],
    ['Échange de pratiques', 'KNOW_HOW_TRANSFER'],
    ['Communication mutualisée', 'POOLED_COMMUNICATION'],
    ['Partenariat', undefined],
    ['Family', undefined],
    ['', undefined],
  ])('kind « %s »', (words, expected) => {
    expect(tieKindOf(words)).toBe(expected);
  });

  it.each([
    ['en cours', 'RUNNING'],
    ['Terminé', 'REALISED'],
    ['abandonné', 'ABANDONED'],
    ['à l’étude', 'EXPLORATION'],
    ['Idée', 'IDEA'],
    ['signé', 'COMMITMENT'],
    ['?!', undefined],
  ])('status « %s »', (words, expected) => {
    expect(tieStatusOf(words)).toBe(expected);
  });
});

it('takes functions from a list whose labels hold commas', () => {
  expect(functionsOf('Création d’activités, Promotion, formation, innovation')).toEqual({
    found: ['ACTIVITY_CREATION', 'PROMOTION_TRAINING'],
    unread: [],
  });
  expect(functionsOf('RSE; formation; jardinage')).toEqual({
    found: ['CSR_PROMOTION', 'PROMOTION_TRAINING'],
    unread: ['jardinage'],
  });
});

it.each([
  ['oui', { is: true }],
  ['X', { is: true }],
  ['✓', { is: true }],
  ['1', { is: true }],
  ['0', { is: false }],
  ['non', { is: false }],
  ['No', { is: false }],
  ['2019', { is: true, since: '2019' }],
  ['09/2019', { is: true, since: '2019-09' }],
  ['43709', { is: true, since: '2019-09-01' }],
  ['oui, depuis 2019', { is: true, since: '2019' }],
  ['Adhérente (2019)', { is: true, since: '2019' }],
  ['ancien adhérent', { is: false }],
  ['peut-être', undefined],
])('member « %s »', (words, expected) => {
  expect(memberOf(words)).toEqual(expected);
});

it('tells yes, no and nothing', () => {
  expect(['vrai', 'FALSE', '☐', 'peut-être'].map(yesOrNo)).toEqual([true, false, false, undefined]);
  expect(['', '-', 'n/a', 'NC', '#N/A', 'Néant', '0', 'non'].map(saysNothing)).toEqual([
    ...[true, true, true, true, true, true],
    ...[false, false],
  ]);
});
