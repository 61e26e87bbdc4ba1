import { readSheet } from './read-sheet';
import { ground, readLines, tableOf } from './testing/read-lines';

const draftOf = (...lines: string[]) => readLines(...lines).items[0]?.draft;
const saidOf = (...lines: string[]) => readLines(...lines).items[0]?.problems;

describe('a sheet of ties', () => {
  it('gives who takes part, the lead first, nobody twice', () => {
    expect(
      readLines(
        'Intitulé;Type de coopération;Chef de file;Partenaires;Début;Fin;Statut;Description',
        'Traiteur;Appel d’offres;C;A, b | C | B;05/09/2013;en cours;En cours;Pour la mairie',
      ).items[0],
    ).toMatchObject({
      title: 'Traiteur',
      draft: {
        does: 'TIE',
        kind: 'JOINT_BID',
        participants: ['C', 'A, b', 'B'],
        led: true,
        name: 'Traiteur',
        status: 'RUNNING',
        since: '2013-09-05',
        until: '..',
        summary: 'Pour la mairie',
      },
      problems: [],
    });
  });

  it('parts a single column at commas where nothing else does', () => {
    expect(draftOf('Type de lien;Participants', 'Locaux;A, B, C')).toMatchObject({
      participants: ['A', 'B', 'C'],
      led: false,
    });
    expect(draftOf('De;Vers;Type', 'A, B;C;Locaux')).toMatchObject({ participants: ['A, B', 'C'] });
  });

  it('refuses what is no tie', () => {
    expect(saidOf('Acteur 1;Acteur 2;Nature', 'A;B;Amitié')).toEqual([
      { code: 'NO_SUCH_KIND', parameters: { value: 'Amitié' } },
    ]);
    expect(saidOf('Acteur 1;Acteur 2;Nature', 'A;a;Locaux')).toEqual([
      { code: 'TOO_FEW_PARTICIPANTS', parameters: { names: 'A' } },
    ]);
    expect(readLines('Acteur 1;Acteur 2;Nature', 'A;B;Locaux').items[0]?.title).toBe('A – B');
    expect(
      readSheet(
        tableOf(['Source;Target', 'A;B']),
        { kind: 'TIES', columns: { Source: 'participants', Target: 'participants' } },
        ground,
      ).problems,
    ).toEqual([{ code: 'COLUMN_MISSING', parameters: { sheet: 'Membres', field: 'kind' } }]);
  });

  it('makes one tie of the rows of its participants, as our own table has them', () => {
    const { items } = readLines(
      'Lien;Nature;Qui le dit;Constaté ou prévu;Depuis;Jusqu’à;Participant;Adresse du participant;Rôle;Sources et lignes;Documents;Adresse du lien;Inventé',
      'Locaux du pont;Locaux partagés;Confirmé;Constaté;2013~;..;A;;Partenaire;;;/liens/a;non',
      'Locaux du pont;Locaux partagés;Confirmé;Constaté;2013~;..;B;;Partenaire;;;/liens/a;non',
      'Locaux du pont;Locaux partagés;Confirmé;Constaté;2013~;..;C;;Partenaire;;;/liens/b;non',
      'Locaux du pont;Locaux partagés;Confirmé;Constaté;2013~;..;D;;Partenaire;;;/liens/b;non',
    );
    expect(items.map(({ line, quote, draft }) => [line, quote, draft])).toEqual([
      [
        2,
        'Locaux du pont · Locaux partagés · 2013~ · .. · A · B',
        expect.objectContaining({ participants: ['A', 'B'], since: '2013~', until: '..' }),
      ],
      [
        4,
        'Locaux du pont · Locaux partagés · 2013~ · .. · C · D',
        expect.objectContaining({ participants: ['C', 'D'] }),
      ],
    ]);
  });
});

describe('a sheet of figures', () => {
  it('gives one figure a row', () => {
    const { items } = readLines(
      'Structure;Indicateur;Valeur;Unité;Année;Constaté, prévu, objectif…',
      'A;Salariés;12,5;ETP;2022;constaté',
      'A;CA 2021 (k€);plus de 120;;;',
      'A;Besoins;Des locaux;;;',
      'A;Bénévoles;30;;2022-2023;objectif',
    );
    expect(items.map(({ title, draft }) => [title, draft?.does === 'FIGURE' && draft.figure])).toEqual([
      [
        'A : Salariés',
        {
          property: 'EMPLOYEES',
          value: 12.5,
          unit: 'FTE',
          qualifier: 'EXACT',
          modality: 'REPORTED',
          period: '2022',
        },
      ],
      [
        'A : CA 2021 (k€)',
        {
          property: 'TURNOVER',
          value: 120000,
          unit: 'EUR',
          qualifier: 'AT_LEAST',
          modality: 'REPORTED',
          period: '2021',
        },
      ],
      ['A : Besoins', { property: 'NEED', text: 'Des locaux', modality: 'REPORTED' }],
      [
        'A : Bénévoles',
        {
          property: 'VOLUNTEERS',
          value: 30,
          unit: 'PERSON',
          qualifier: 'EXACT',
          modality: 'TARGET',
          period: '2022/2023',
        },
      ],
    ]);
  });

  it('refuses what is none', () => {
    const { items } = readLines(
      'Structure;Indicateur;Valeur;Année',
      'A;Salariés;5-10;2022',
      'A;Bonheur;3;2022',
      'A;Salariés;;2022',
      ';Salariés;3;2022',
      'A;Salariés;3;un jour',
    );
    expect(items.map(({ problems }) => problems)).toEqual([
      [{ code: 'NO_NUMBER_READ', parameters: { value: '5-10' } }],
      [{ code: 'NO_SUCH_PROPERTY', parameters: { value: 'Bonheur' } }],
      [{ code: 'NO_VALUE' }],
      [{ code: 'NO_NAME' }],
      [{ code: 'DATE_NOT_READ', parameters: { field: 'period', value: 'un jour' } }],
    ]);
    expect(items[4]?.draft).toMatchObject({ figure: { value: 3 } });
    expect(items[4]?.draft).not.toHaveProperty('figure.period');
  });
});
