import { readSheet } from './read-sheet';
import { ground, readLines, tableOf } from './testing/read-lines';

describe('a sheet of actors', () => {
  it('gives all that a row says', () => {
    const { items, problems } = readLines(
      'Nom;Sigle;Forme juridique;Agréments;ESS;Présentation;Fonctions;Commune;SIRET;RNA;Année de création;Adhérent depuis;Salariés;CA 2022 (k€);Besoins;E-mail',
      'Atelier du pont;ADP, L’Atelier;SCIC SAS;ESUS / ACI;oui;Menuiserie.;Création d’activités;Toulouse;424 143 089 00037;w313012345;09/2013;2015;environ 12;120,5;locaux | trésorerie;x@exemple.invalid',
      ';;;;;;;;;;;;;;;',
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        sheet: 'Membres',
        kind: 'ACTORS',
        line: 2,
        title: 'Atelier du pont',
        quote:
          'Atelier du pont · ADP, L’Atelier · SCIC SAS · ESUS / ACI · oui · Menuiserie. · Création d’activités · Toulouse · 424 143 089 00037 · w313012345 · 09/2013 · 2015 · environ 12 · locaux | trésorerie',
        // The turnover is for the pole alone.
        keptQuote:
          'Atelier du pont · ADP, L’Atelier · SCIC SAS · ESUS / ACI · oui · Menuiserie. · Création d’activités · Toulouse · 424 143 089 00037 · w313012345 · 09/2013 · 2015 · environ 12 · 120,5 · locaux | trésorerie',
        draft: {
          does: 'ACTOR',
          name: 'Atelier du pont',
          spellings: ['ADP', 'L’Atelier'],
          type: 'COOPERATIVE',
          cooperativeStatus: 'SCIC',
          approvals: ['ESUS'],
          ess: 'YES',
          summary: 'Menuiserie.',
          functions: ['ACTIVITY_CREATION'],
          territory: 'Toulouse',
          siret: '42414308900037',
          rna: 'W313012345',
          since: '2013-09',
          member: { is: true, since: '2015' },
          figures: [
            {
              property: 'EMPLOYEES',
              value: 12,
              unit: 'EMPLOYEE',
              qualifier: 'ABOUT',
              modality: 'REPORTED',
              period: '2024',
            },
            {
              property: 'TURNOVER',
              value: 120500,
              unit: 'EUR',
              qualifier: 'EXACT',
              modality: 'REPORTED',
              period: '2022',
            },
            { property: 'NEED', text: 'locaux', modality: 'REPORTED' },
            { property: 'NEED', text: 'trésorerie', modality: 'REPORTED' },
          ],
        },
        problems: [],
      },
    ]);
  });

  it('says what it does not understand, and keeps the rest', () => {
    expect(
      readLines(
        'Nom;Type;Agréments;ESS;Fonctions;SIRET;SIREN;RNA;Création;Salariés',
        'A;Culture;ISO 9001;peut-être;jardinage;8.00E+13;123456789;W12;bientôt;5-10',
      ).items[0],
    ).toMatchObject({
      draft: { name: 'A', type: 'OTHER_STRUCTURE', approvals: [], functions: [], figures: [] },
      problems: [
        { code: 'TYPE_NOT_READ', parameters: { value: 'Culture' } },
        { code: 'WORD_NOT_READ', parameters: { field: 'approvals', value: 'ISO 9001' } },
        { code: 'WORD_NOT_READ', parameters: { field: 'ess', value: 'peut-être' } },
        { code: 'WORD_NOT_READ', parameters: { field: 'functions', value: 'jardinage' } },
        { code: 'NUMBER_NOT_VALID', parameters: { field: 'siret', value: '8.00E+13' } },
        { code: 'NUMBER_NOT_VALID', parameters: { field: 'siren', value: '123456789' } },
        { code: 'NUMBER_NOT_VALID', parameters: { field: 'rna', value: 'W12' } },
        { code: 'DATE_NOT_READ', parameters: { field: 'since', value: 'bientôt' } },
        { code: 'WORD_NOT_READ', parameters: { field: 'property.EMPLOYEES', value: '5-10' } },
      ],
    });
  });

  it.each([
    ['SIRET', '42414308900037.0', { siret: '42414308900037' }],
    ['SIRET', '4.2414308900037E+13', { siret: '42414308900037' }],
    ['SIRET', '35600000049837', { siret: '35600000049837' }],
    ['SIRET', '800329849', { siren: '800329849' }],
    ['SIREN', '800 329 849', { siren: '800329849' }],
    ['SIREN', '800329849.0', { siren: '800329849' }],
    ['SIREN', '62201199', { siren: '062201199' }],
    ['SIREN', 'SIREN : 800.329.849', { siren: '800329849' }],
    ['Code INSEE', '1004', { territory: '01004' }],
    ['Code INSEE', '29151.0', { territory: '29151' }],
    ['Code INSEE', '2A004', { territory: '2A004' }],
  ])('reads a %s written %s', (title, written, found) => {
    expect(readLines(`Nom;${title}`, `A;${written}`).items[0]).toMatchObject({ draft: found, problems: [] });
  });

  it('leaves a SIREN that is not that of the SIRET', () => {
    expect(readLines('Nom;SIRET;SIREN', 'A;42414308900037;800329849').items[0]).toMatchObject({
      draft: { siret: '42414308900037' },
      problems: [{ code: 'NUMBER_NOT_VALID', parameters: { field: 'siren', value: '800329849' } }],
    });
  });

  it('refuses who has no name, too long a one, was named above, or is no actor', () => {
    const { items } = readLines(
      'Nom;Type;SIRET',
      'Épicerie;SCIC;42414308900037',
      ';SARL;',
      `${'n'.repeat(201)};;`,
      'EPICERIE ;;',
      'Autre nom;;424 143 089 00037',
      'Le pôle;Pôle;',
    );
    expect(
      items.map(({ draft, problems }) => [draft !== undefined, ...problems.map(({ code }) => code)]),
    ).toEqual([
      [true],
      [false, 'NO_NAME'],
      [false, 'ROW_REFUSED'],
      [false, 'NAMED_ABOVE'],
      [false, 'NAMED_ABOVE'],
      [false, 'NOT_AN_ACTOR'],
    ]);
    expect(items[3]?.problems).toEqual([{ code: 'NAMED_ABOVE', parameters: { line: 2 } }]);
  });

  it('keeps no contact of anybody, in fields, quotes and messages', () => {
    const item = readLines(
      'Nom;Présentation;Type;Commune',
      'A;Appeler le 05 61 00 00 00;x@exemple.invalid;Toulouse',
      'B;Autre;SCIC;Toulouse',
    ).items[0];
    expect(item).toEqual({
      sheet: 'Membres',
      kind: 'ACTORS',
      line: 2,
      title: 'A',
      quote: 'A · Toulouse',
      draft: {
        does: 'ACTOR',
        name: 'A',
        spellings: [],
        type: 'OTHER_STRUCTURE',
        approvals: [],
        functions: [],
        territory: 'Toulouse',
        figures: [],
      },
      problems: [
        { code: 'TYPE_NOT_READ', parameters: { value: '…' } },
        { code: 'CONTACT_IN_TEXT', parameters: { field: 'summary' } },
      ],
    });
  });

  it('quotes a name of one letter with its title', () => {
    expect(readLines('Nom', 'A').items[0]?.quote).toBe('Nom : A');
  });

  it('takes our own table back as it was', () => {
    expect(
      readLines(
        'Nom;Type;Fonctions;Territoire;Voisins;Adresse;Inventé',
        "'=Structure;association;Création d’activités, Promotion de la RSE;Sicoval;3;https://pole.example/acteurs/b;non",
      ).items[0]?.draft,
    ).toEqual({
      does: 'ACTOR',
      name: '=Structure',
      spellings: [],
      type: 'ASSOCIATION',
      approvals: [],
      functions: ['ACTIVITY_CREATION', 'CSR_PROMOTION'],
      territory: 'Sicoval',
      figures: [],
    });
  });

  it('says what column is missing', () => {
    expect(
      readSheet(tableOf(['Ville', 'Toulouse']), { kind: 'ACTORS', columns: { Ville: 'territory' } }, ground),
    ).toEqual({
      items: [],
      problems: [{ code: 'COLUMN_MISSING', parameters: { sheet: 'Membres', field: 'name' } }],
    });
  });
});
