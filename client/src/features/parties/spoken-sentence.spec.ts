import { spokenSentence } from './spoken-sentence';

const party = (id: string, name: string) => ({ party: { id, name } });
const coopaction = {
  id: '1',
  name: 'Coopaction',
  kind: 'ACTOR',
  type: 'COOPERATIVE',
  functions: ['ACTIVITY_CREATION', 'ENTERPRISE_DEVELOPMENT'],
} as const;
const pathway = {
  tieKind: 'COORDINATED_PATHWAY',
  stance: 'DECLARED',
  participations: [party('1', 'Coopaction'), party('2', 'IéS'), party('3', 'BGE')],
} as const;

describe('the spoken sentence', () => {
  it('says who, what, both functions, and the ties with the others', () => {
    expect(spokenSentence({ ...coopaction, tieCount: 1, ties: [pathway] }, 'fr')).toBe(
      'Coopaction, coopérative, fonctions Création d’activités et Développement des entreprises solidaires\u00a0; ' +
        '1 lien\u00a0: parcours coordonné avec IéS et BGE (déclaré).',
    );
    expect(spokenSentence({ ...coopaction, tieCount: 1, ties: [pathway] }, 'en')).toBe(
      'Coopaction, co-operative, functions Activity creation and Development of solidarity enterprises; ' +
        '1 tie: coordinated pathway with IéS and BGE (declared).',
    );
  });

  it('leaves an acronym at the beginning of a kind as it is', () => {
    const outreach = { ...pathway, tieKind: 'CSR_OUTREACH' } as const;
    const text = spokenSentence({ ...coopaction, tieCount: 1, ties: [outreach] }, 'en');
    expect(text).toContain('1 tie: CSR outreach');
  });

  it('stops where an ear would be lost, and says how much is left', () => {
    const many = { ...pathway, participations: [1, 2, 3, 4, 5, 6].map((n) => party(String(n), `A${n}`)) };
    const text = spokenSentence({ ...coopaction, tieCount: 9, ties: Array(9).fill(many) }, 'fr');
    expect(text).toContain('A2, A3, A4 et 2 autres');
    expect(text).toMatch(/, et 5 autres\.$/);
  });

  it('says when there is nothing', () => {
    expect(spokenSentence({ id: '1', name: 'MES', kind: 'PLACE', tieCount: 0, ties: [] }, 'fr')).toBe(
      'MES, lieu\u00a0; aucun lien connu.',
    );
  });
});
