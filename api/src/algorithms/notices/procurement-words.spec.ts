import { bidFormOf, contractOfCpv, groupRulesOf, procedureOf, reservationOf } from './procurement-words';

describe('words of notices', () => {
  it.each([
    ['Procédure adaptée ouverte', 'ADAPTED'],
    ['Appel d’offres ouvert', 'OPEN'],
    ['Procédure Ouverte', 'OPEN'],
    ["Appel d'offres restreint", 'RESTRICTED'],
    ['Procédure avec négociation', 'NEGOTIATED'],
    ['Marché négocié sans publicité ni mise en concurrence préalable', 'NO_NOTICE'],
    ['Dialogue compétitif', 'DIALOGUE'],
    ['neg-wo-call', 'NO_NOTICE'],
    ['Concours', 'OTHER'],
    ['bleu', undefined],
  ])('the procedure « %s » is %s', (text, code) => {
    expect(procedureOf(text)).toBe(code);
  });

  it.each([
    ['Marché réservé aux structures d’insertion par l’activité économique', 'INSERTION'],
    ['Marché réservé en application de l’article L. 2113-12', 'ADAPTED'],
    ['article L2113-13 du code', 'INSERTION'],
    ['article L2113-13-1 du code', 'PRISON'],
    ['réservé aux entreprises adaptées, ESAT et structures d’insertion', 'ADAPTED_OR_INSERTION'],
    ['réservé aux entreprises de l’économie sociale et solidaire (L.2113-15)', 'ESS'],
    ['res-ws', 'ADAPTED_OR_INSERTION'],
    ['réservé', undefined],
  ])('« %s » is reserved to %s', (text, code) => {
    expect(reservationOf(text)).toBe(code);
  });

  it.each([
    ['La forme imposée est le groupement conjoint avec mandataire solidaire.', 'CONJOINT'],
    ['Le groupement devra revêtir la forme solidaire.', 'SOLIDAIRE'],
    ['Aucune forme n’est imposée : groupement conjoint ou solidaire.', undefined],
    ['Les groupements conjoints ou solidaires sont admis.', undefined],
  ])('« %s » imposes %s', (text, form) => {
    expect(bidFormOf(text)).toBe(form);
  });

  it.each([
    [
      'il est interdit de présenter plusieurs offres en qualité de candidats individuels et de membres d’un ou plusieurs groupements',
      { aloneAndInGroup: 'FORBIDDEN' },
    ],
    [
      'Un même candidat ne peut pas présenter plusieurs offres en qualité de membre de plusieurs groupements.',
      { severalGroups: 'FORBIDDEN' },
    ],
    [
      'Les candidats sont autorisés à se présenter en candidat individuel et dans plusieurs groupements.',
      { aloneAndInGroup: 'ALLOWED', severalGroups: 'ALLOWED' },
    ],
    ['Le mandataire ne peut représenter plus d’un groupement.', {}],
    ['Accès interdit au public.', {}],
  ])('« %s »', (text, rules) => {
    expect(groupRulesOf(text)).toEqual(rules);
  });

  it('takes what is bought from its code', () => {
    expect(['45210000', '22000000', '48900000', '90911200', undefined].map(contractOfCpv)).toEqual([
      'WORKS',
      'SUPPLIES',
      'SUPPLIES',
      'SERVICES',
      undefined,
    ]);
  });
});
